using Dataset.Schema.Checks;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Surface;

namespace Dataset.Schema.Compiled;

/// <summary>A dataset, judged whole.</summary>
/// <param name="Dataset">Its own file; <c>null</c> where that is no good.</param>
/// <param name="Schema">Its schema, as far as it is good.</param>
/// <param name="Sources">Its good cards, by name.</param>
/// <param name="Written">Its good entities as written, by name.</param>
/// <param name="Entities">Its entities with all good facts, by name.</param>
/// <param name="Checks">Its checks and conflicts.</param>
/// <param name="CheckResults">The outcome of each check, in the file's order.</param>
/// <param name="Problems">Everything that is wrong, in order of file and place.</param>
public sealed record CompiledDataset(
    DatasetSpec? Dataset,
    SchemaSpec Schema,
    IReadOnlyList<SourceSpec> Sources,
    IReadOnlyList<EntitySpec> Written,
    IReadOnlyList<CompiledEntity> Entities,
    ChecksSpec Checks,
    IReadOnlyList<CheckResult> CheckResults,
    IReadOnlyList<LocatedProblem> Problems)
{
    /// <summary>How many cards are there that are no good and so not among <see cref="Sources"/>.</summary>
    public int SourcesLeftOut { get; init; }

    /// <summary>How many files of entities are there that are no good and so not among <see cref="Entities"/>.</summary>
    public int EntitiesLeftOut { get; init; }

    /// <summary>The recorded public surface; <c>null</c> where the dataset records none, or the file is no good.</summary>
    public SurfaceSpec? Surface { get; init; }
}
