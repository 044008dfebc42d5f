using System.Text;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Tests.Samples;

/// <summary>Problems as tests write them: <c>File.yaml «offending characters» DSETnnnn message</c>, related places behind it.</summary>
internal static class Told
{
    /// <summary>All problems of a dataset, checked without its articles.</summary>
    public static IReadOnlyList<string> By(SampleDataset dataset) => [.. dataset.Compile().Problems.Select(problem => Line(problem, dataset))];

    /// <summary>One problem.</summary>
    public static string Line(LocatedProblem problem, SampleDataset dataset) =>
        $"{Place(problem.Location, dataset)} {problem.Rule.Id} {problem.Message}"
        + string.Concat(problem.Related.Select(related => $" / {Place(related.Location, dataset)} {related.Message}"));

    private static string Place(Location at, SampleDataset dataset)
    {
        var name = at.Path[(at.Path.LastIndexOf('/') + 1)..];
        return dataset.Files.TryGetValue(at.Path, out var bytes) && at.Span.Length > 0 ? $"{name} «{Encoding.UTF8.GetString(bytes).Substring(at.Span.Start, at.Span.Length)}»" : name;
    }
}
