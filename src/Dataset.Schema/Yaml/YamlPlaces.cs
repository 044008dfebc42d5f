using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Where the nodes of one file's <see cref="YamlTree"/> stand in its text.</summary>
/// <param name="Spans">The stretch of each node, by index, quotes included.</param>
/// <param name="LineStarts">The offset at which each line begins; the first is 0.</param>
/// <param name="Escapes">For scalars whose text differs from their source beyond the quotes (escapes, doubled quotes, folding): see <see cref="SpanOf"/>.</param>
public sealed record YamlPlaces(EquatableArray<TextSpan> Spans, EquatableArray<int> LineStarts, EquatableArray<EscapedScalar> Escapes)
{
    /// <summary>No nodes: for a file that could not be read.</summary>
    public static YamlPlaces None { get; } = new(default, new EquatableArray<int>([0]), default);

    /// <summary>The stretch of a node, or of <paramref name="length"/> code units of a scalar's text from <paramref name="start"/>; a negative start means the whole node.</summary>
    public TextSpan SpanOf(int node, int start, int length) => throw new NotSupportedException($"{node}{start}{length}");

    /// <summary>Line and column, both from 0, in UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset) => throw new NotSupportedException($"{offset}");
}
