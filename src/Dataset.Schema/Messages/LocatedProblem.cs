using Dataset.Schema.Text;

namespace Dataset.Schema.Messages;

/// <summary>A place as people and tools read it.</summary>
/// <param name="Path">The file's path as the build names it.</param>
/// <param name="Span">The offending characters.</param>
/// <param name="Line">The line of their start, from 1.</param>
/// <param name="Column">The column of their start, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">The line of their end, from 1.</param>
/// <param name="EndColumn">The column after their end, from 1.</param>
public sealed record Location(string Path, TextSpan Span, int Line, int Column, int EndLine, int EndColumn);

/// <summary>A broken rule at its place in a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The offending characters.</param>
/// <param name="Message">One line that needs nothing else to be understood.</param>
/// <param name="Related">Further places, each with what is there.</param>
public sealed record LocatedProblem(Rule Rule, Location Location, string Message, EquatableArray<LocatedRelation> Related)
{
    /// <summary>One greppable line, identical in build and tool from the file's name on.</summary>
    public override string ToString() =>
        $"{Location.Path}({Location.Line},{Location.Column}): {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Id}: {Message}";
}

/// <summary>A further place of a located problem.</summary>
public sealed record LocatedRelation(Location Location, string Message);
