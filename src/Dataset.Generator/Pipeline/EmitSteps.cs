using Dataset.Generator.Emit;

namespace Dataset.Generator.Pipeline;

/// <summary>From models to source texts.</summary>
internal static class EmitSteps
{
    public static Emitted? EmitEntity(Parsed<JudgedEntity> judged, All<EmitFrame> frames)
    {
        if (judged.Value is not { } entity
            || frames.Items.FirstOrDefault(frame => frame.Root == judged.Root) is not { } frame
            || frame.Schema.FindKind(entity.Compiled.Kind) is not { } kind
            || frame.Refused.Contains(judged.Path))
        {
            return null;
        }

        return Guarded.Emit(
            judged.Root, judged.Path, HintName(frame.Context.Dataset, entity.Compiled.Name), new EntityModel(entity.Compiled, kind, frame.Context),
            static model => EntityEmitter.Emit(model.Entity, model.Kind, model.Context));
    }

    /// <summary>The kinds of a dataset, each with the names of its entities.</summary>
    public static IEnumerable<KindModel> Kinds(EmitFrame frame, All<Parsed<EntityHeader>> headers)
    {
        var byKind = RuleSteps.Ordered(headers, frame.Root)
            .Where(header => !frame.Refused.Contains(header.File))
            .GroupBy(static header => header.Kind, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Select(static header => header.Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(), StringComparer.Ordinal);
        return frame.Schema.Kinds.Select(kind => new KindModel(kind, byKind.TryGetValue(kind.Name, out var names) ? names : default, frame.Context));
    }

    public static DatasetModel Model(EmitFrame frame, Outline outline) => new(
        outline.Datasets.Items.First(dataset => dataset.Root == frame.Root && dataset.Value is not null).Value!,
        frame.Schema,
        RuleSteps.Distinct(RuleSteps.Ordered(outline.Sources, frame.Root)).ToEquatableArray());

    public static Emitted EmitKind(KindModel model) =>
        Guarded.Emit("", "", HintName(model.Context.Dataset, model.Kind.Name), model, static model => KindEmitter.Emit(model.Kind, model.Entities, model.Context));

    public static Emitted EmitFacts(KindModel model) =>
        Guarded.Emit("", "", HintName(model.Context.Dataset, model.Kind.Name + "Facts"), model, static model => FactsClassEmitter.Emit(model.Kind, model.Context));

    public static Emitted EmitDataset(DatasetModel model) =>
        Guarded.Emit("", model.Dataset.File, HintName(model.Dataset.Name, model.Dataset.Name + "Dataset"), model, static model => DatasetEmitter.Emit(model.Dataset, model.Schema, model.Sources));

    // Names of entities and kinds are unique in a dataset whatever the case of letters, as names of generated files must be. The part that differs stands first: at
    // each run the driver compares each name with all before it, and a common beginning costs 1,000 files a third of the time that one edit takes.
    private static string HintName(string dataset, string type) => type + "." + dataset + ".g.cs";
}

/// <summary>What the source text of an entity is made of.</summary>
internal sealed record EntityModel(CompiledEntity Entity, KindSpec Kind, EmitContext Context);
