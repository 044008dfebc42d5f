using Dataset.Generator.Emit;
using Dataset.Schema.Rules;
using Dataset.Schema.Yaml;

namespace Dataset.Generator.Pipeline;

/// <summary>A file of a dataset, read.</summary>
internal sealed record ReadFile(string Root, DatasetFileRole Role, YamlFile Yaml);

/// <summary>A file's content without any position.</summary>
internal sealed record TreeFile(string Root, DatasetFileRole Role, string Path, YamlTree Tree);

/// <summary>What a file says, and what is wrong with it.</summary>
/// <param name="Root">The dataset.</param>
/// <param name="Path">The file.</param>
/// <param name="Value">What it says; <c>null</c> where it is no good.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record Parsed<T>(string Root, string Path, T? Value, EquatableArray<Problem> Problems)
    where T : class;

/// <summary>An entity's file with its header.</summary>
internal sealed record HeaderFile(TreeFile File, Parsed<EntityHeader> Header);

/// <summary>An entity judged.</summary>
/// <param name="Spec">As written.</param>
/// <param name="Compiled">With the facts that broke no rule.</param>
internal sealed record JudgedEntity(EntitySpec Spec, CompiledEntity Compiled);

/// <summary>An entity that a check reads.</summary>
/// <param name="Name">Its name; its file's name where that is no good.</param>
/// <param name="Tree">Its file's content; <c>null</c> where that is no document.</param>
/// <param name="Judged">The entity; <c>null</c> where it is no good as a whole.</param>
internal sealed record EntityRead(string Name, YamlTree? Tree, JudgedEntity? Judged);

/// <summary>What the source text of a dataset's entities depends on beyond each of them.</summary>
/// <param name="Root">The dataset.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Context">Names, sources and units.</param>
/// <param name="Refused">The files of entities whose names the rules refuse: their code would meet other code of the same name.</param>
internal sealed record EmitFrame(string Root, SchemaSpec Schema, EmitContext Context, EquatableArray<string> Refused);

/// <summary>A kind with the names of its entities.</summary>
internal sealed record KindModel(KindSpec Kind, EquatableArray<string> Entities, EmitContext Context);

/// <summary>A dataset with what its own class needs.</summary>
internal sealed record DatasetModel(DatasetSpec Dataset, SchemaSpec Schema, EquatableArray<SourceSpec> Sources);

/// <summary>A source file to add, or the failure to write it.</summary>
internal sealed record Emitted(string Root, string HintName, string? Text, EquatableArray<Problem> Problems);

/// <summary>A check or a conflict with everything its outcome depends on.</summary>
/// <param name="Root">The dataset.</param>
/// <param name="Spec">A file with this one check or conflict.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Entities">The entities it reads.</param>
/// <param name="Names">Every entity's name, to name the nearest of a misspelt one; empty where each is found.</param>
internal sealed record CheckInput(
    string Root, ChecksSpec Spec, SchemaSpec Schema, EquatableArray<EntityRead> Entities, EquatableArray<string> Names);

/// <summary>A file of a dataset, whatever it holds.</summary>
internal sealed record FileEntry(string Root, DatasetFileRole Role, string Path, string SourcesFolder);

/// <summary>What a step found wrong in a dataset.</summary>
internal sealed record RootProblems(string Root, EquatableArray<Problem> Problems);

/// <summary>The facts whose disagreement a dataset declares, without places.</summary>
internal sealed record ConflictFacts(string Root, EquatableArray<ConflictSpec> Conflicts);

/// <summary>The names a dataset has retired.</summary>
internal sealed record RetiredNames(string Root, EquatableArray<RetiredName> Names);

/// <summary>What the public surface of a dataset is compared with. Not equatable: it is made anew only when dataset.yaml, schema.yaml or surface.yaml changed.</summary>
internal sealed record SurfaceFrame(string Root, DatasetSpec Dataset, SchemaSpec Schema, RecordedSurface Recorded);

/// <summary>Problems at their places.</summary>
internal sealed record Located(EquatableArray<LocatedProblem> Problems);

/// <summary>What the rules of an entity must know of the rest, by dataset. Not equatable: it is made anew only when names, schema, cards or conflicts changed, and then each entity is judged anew.</summary>
internal sealed class RuleContexts(IReadOnlyDictionary<string, RuleContext> byRoot)
{
    public RuleContext? Find(string root) => byRoot.TryGetValue(root, out var context) ? context : null;
}

/// <summary>What is written across the files of all datasets of a project, but for the facts.</summary>
internal sealed record Outline(All<Parsed<DatasetSpec>> Datasets, All<Parsed<SchemaSpec>> Schemas, All<Parsed<SourceSpec>> Sources, All<Parsed<EntityHeader>> Headers);
