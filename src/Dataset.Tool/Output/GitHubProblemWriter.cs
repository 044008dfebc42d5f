using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Output;

/// <summary>Workflow commands that annotate a change on GitHub.</summary>
internal sealed class GitHubProblemWriter : ProblemWriter
{
    public override void Write(CompiledDataset dataset, TextWriter output)
    {
        foreach (var problem in dataset.Problems)
        {
            var at = problem.Location;
            var level = problem.Rule.Severity == Severity.Error ? "error" : "warning";
            output.WriteLine($"::{level} file={Property(at.Path)},line={at.Line},col={at.Column},endLine={at.EndLine},endColumn={at.EndColumn},title={Property(problem.Rule.Id)}::{Data(problem.Message)}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
