using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>What a reader finds in a phrase. Most phrases are asked for more than their figures, and reading them is most of the work of judging.</summary>
/// <param name="readings">The figures.</param>
/// <param name="findUnusedHedges">Finds the hedge words that no figure uses.</param>
public sealed class PhraseReadings(IReadOnlyList<Reading> readings, Func<IReadOnlyList<TextSpan>> findUnusedHedges)
{
    private IReadOnlyList<TextSpan>? unusedHedges;

    /// <summary>As <see cref="FigureReader.Read"/> gives them.</summary>
    public IReadOnlyList<Reading> Readings { get; } = readings;

    /// <summary>As <see cref="FigureReader.FindUnusedHedges"/> gives them.</summary>
    public IReadOnlyList<TextSpan> UnusedHedges => unusedHedges ??= findUnusedHedges();
}
