using Dataset.Schema.Compiled;

namespace Dataset.Tool.Output;

/// <summary>Writes the outcome of a check in one format.</summary>
internal abstract class ProblemWriter
{
    /// <summary>The writer of a format.</summary>
    public static ProblemWriter For(string format) => format switch
    {
        "json" => new JsonProblemWriter(),
        "github" => new GitHubProblemWriter(),
        "sarif" => new SarifProblemWriter(),
        _ => new TextProblemWriter(),
    };

    /// <summary>Writes all problems of a dataset.</summary>
    public abstract void Write(CompiledDataset dataset, TextWriter output);
}
