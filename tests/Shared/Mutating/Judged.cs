using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;

namespace Dataset.Tests.Mutating;

/// <summary>A dataset with one edited file, judged.</summary>
/// <param name="Problems">Its errors.</param>
/// <param name="File">The edited file.</param>
internal sealed record Judged(IReadOnlyList<LocatedProblem> Problems, YamlFile File)
{
    /// <summary>The edited entity as written; <c>null</c> where an error was found before it mattered.</summary>
    public EntitySpec? Written { get; init; }

    /// <summary>The whole dataset, where a file was edited that is no entity.</summary>
    public CompiledDataset? Whole { get; init; }

    /// <summary>The edited entity as emitters get it; <c>null</c> where an error was found before it mattered.</summary>
    public CompiledEntity? Compiled { get; init; }
}
