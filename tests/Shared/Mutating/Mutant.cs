using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Tests.Mutating;

/// <summary>One small slip in one file of a dataset.</summary>
/// <param name="Class">What sort of slip it is, such as <c>digit.value</c>.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of the slip, from 1.</param>
/// <param name="Span">The stretch of the file's text that is replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutant(string Class, string Path, int Line, TextSpan Span, string Replacement)
{
    /// <summary>The first line that counts as the slip's: where something is taken out, that of the mapping it is missing from.</summary>
    public int FromLine { get; init; } = Line;

    /// <summary>Whether the problem's place or a related place is on the slip's line.</summary>
    /// <remarks>A wrong figure in a phrase is reported at the value, with the phrase as related place: both are lines of the claim.</remarks>
    public bool IsReportedBy(LocatedProblem problem) =>
        problem.Related.Select(static related => related.Location).Prepend(problem.Location).Any(place => place.Path == Path && FromLine <= place.Line && place.Line <= Line);

    /// <summary>The file's text with the slip.</summary>
    public string Apply(string text) => string.Concat(text.AsSpan(0, Span.Start), Replacement, text.AsSpan(Span.End));

    /// <summary>The slip as a person reads it: place, class, and the words before and after.</summary>
    public string Describe(string text)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, Span.Start - 1)) + 1, Span.Start - 24);
        var end = text.IndexOf('\n', Span.End) is var stop && stop >= 0 ? Math.Min(stop, Span.End + 12) : Math.Min(text.Length, Span.End + 12);
        return $"{Path}({Line}): {Class}: {Shown(text[start..end])} -> {Shown(text[start..Span.Start] + Replacement + text[Span.End..end])}";
    }

    private static string Shown(string text) => "[" + text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "]";
}
