using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Messages;

/// <summary>Joins problems with the places of their nodes: the last step, so that an edit that only moves lines re-judges nothing.</summary>
public static class ProblemLocator
{
    /// <summary>How many problems are told; of more, their number.</summary>
    public const int MaxProblems = 100;

    // Twice as long as any message of ours whose texts are of usual length.
    private const int MaxMessage = 1_600;

    /// <summary>Locates the problems and those of the files as YAML, in order of path, place and rule; after <see cref="MaxProblems"/> the rest is counted.</summary>
    public static IReadOnlyList<LocatedProblem> Locate(IEnumerable<Problem> problems, IEnumerable<YamlFile> files)
    {
        var byPath = new Dictionary<string, YamlFile>(StringComparer.Ordinal);
        var located = new List<LocatedProblem>();
        foreach (var file in files)
        {
            byPath[file.Path] = file;
            located.AddRange(file.Problems.Select(problem => new LocatedProblem(problem.Rule, LocationOf(file, problem.Span), OneLine(problem.Message), RelatedOf(file, problem))));
        }

        located.AddRange(problems.Select(problem => new LocatedProblem(
            problem.Rule,
            LocationOf(problem.Place, byPath),
            OneLine(problem.Message),
            problem.Related.Select(related => new LocatedRelation(LocationOf(related.Place, byPath), OneLine(related.Message))).ToEquatableArray())));
        var ordered = located
            .OrderBy(static problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Location.Span.Start)
            .ThenBy(static problem => problem.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Message, StringComparer.Ordinal)
            .Distinct()
            .ToList();
        if (ordered.Count <= MaxProblems)
        {
            return ordered;
        }

        var last = ordered[MaxProblems - 1];
        var rest = new LocatedProblem(RuleCatalogue.TooManyProblems, last.Location, $"{ordered.Count - MaxProblems} more problems are not listed; mend these first", default);
        return [.. ordered.Take(MaxProblems), rest];
    }

    private static EquatableArray<LocatedRelation> RelatedOf(YamlFile file, YamlProblem problem) =>
        problem.Related.Select(related => new LocatedRelation(LocationOf(file, related.Span), OneLine(related.Message))).ToEquatableArray();

    private static Location LocationOf(NodePlace place, Dictionary<string, YamlFile> byPath) =>
        place.Node >= 0 && byPath.TryGetValue(place.File, out var file)
            ? LocationOf(file, file.Places.SpanOf(place.Node, place.Start, place.Length))
            : new Location(place.File, default, 1, 1, 1, 1);

    private static Location LocationOf(YamlFile file, TextSpan span)
    {
        var (line, column) = file.Places.PositionOf(span.Start);
        var (endLine, endColumn) = file.Places.PositionOf(span.End);
        return new Location(file.Path, span, line + 1, column + 1, endLine + 1, endColumn + 1);
    }

    // Text of the data stands in messages; a line break in it would end the one line that a message is, and a text of a million digits is told by its ends.
    private static string OneLine(string message)
    {
        if (message.Length > MaxMessage)
        {
            var (head, tail) = (MaxMessage / 2, message.Length - (MaxMessage / 4));
            message = message.Substring(0, char.IsHighSurrogate(message[head - 1]) ? head - 1 : head) + " ... " + message.Substring(char.IsLowSurrogate(message[tail]) ? tail + 1 : tail);
        }

        var clean = new System.Text.StringBuilder(message.Length);
        foreach (var c in message)
        {
            clean.Append(c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' || char.IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }
}
