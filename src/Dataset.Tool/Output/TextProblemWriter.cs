using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Output;

/// <summary>One line a problem, related places indented below, and a closing line that counts.</summary>
internal sealed class TextProblemWriter : ProblemWriter
{
    public override void Write(CompiledDataset dataset, TextWriter output)
    {
        WriteLines(dataset.Problems, output);
        var facts = dataset.Entities.Sum(static entity => entity.Facts.Count);
        var claims = dataset.Entities.Sum(static entity => entity.Facts.Sum(static fact => fact.Claims.Count));
        output.WriteLine(
            $"{dataset.Dataset?.Name ?? "dataset"}: {Plural(dataset.Entities.Count, "entity", "entities")}{LeftOut(dataset.EntitiesLeftOut)}, {Plural(facts, "fact", "facts")}, {Plural(claims, "claim", "claims")}, "
            + $"{Plural(dataset.Sources.Count, "source", "sources")}{LeftOut(dataset.SourcesLeftOut)}, {Plural(dataset.Checks.Checks.Count, "check", "checks")}; {Plural(dataset.Problems.Count, "problem", "problems")}");
    }

    /// <summary>The problems alone.</summary>
    public static void WriteLines(IEnumerable<LocatedProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(problem.ToString());
            foreach (var related in problem.Related)
            {
                output.WriteLine($"  {related.Location.Path}({related.Location.Line},{related.Location.Column}): {related.Message}");
            }
        }
    }

    private static string LeftOut(int count) => count == 0 ? "" : $" (and {count} not counted, for a problem of {(count == 1 ? "its" : "their")} own)";

    private static string Plural(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
