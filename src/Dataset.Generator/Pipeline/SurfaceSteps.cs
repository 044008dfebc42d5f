namespace Dataset.Generator.Pipeline;

/// <summary>The public surface against the recorded one. Without a surface file no dataset has a frame, and nothing is compared.</summary>
internal static class SurfaceSteps
{
    public static SurfaceFrame? Frame(Parsed<SurfaceSpec> surface, All<Parsed<DatasetSpec>> datasets, All<Parsed<SchemaSpec>> schemas) =>
        surface.Value is { } spec
        && RuleSteps.SchemaOf(schemas, surface.Root) is { } schema
        && datasets.Items.FirstOrDefault(dataset => dataset.Root == surface.Root)?.Value is { } dataset
            ? new SurfaceFrame(surface.Root, dataset, schema, new RecordedSurface(spec))
            : null;

    /// <summary>Compares one entity; nothing where it is what is recorded.</summary>
    public static RootProblems? CheckEntity(Parsed<JudgedEntity> judged, All<SurfaceFrame> frames)
    {
        if (frames.Items.IsEmpty
            || judged.Value is not { } entity
            || frames.Items.FirstOrDefault(frame => frame.Root == judged.Root) is not { } frame
            || frame.Schema.FindKind(entity.Compiled.Kind) is not { } kind)
        {
            return null;
        }

        var problems = Guarded.Judge(judged.Path, entity, entity => SurfaceRules.CheckEntity(entity.Spec, entity.Compiled, kind, frame.Recorded));
        return problems.Count == 0 ? null : new RootProblems(judged.Root, problems);
    }

    public static RootProblems CheckWhole(SurfaceFrame frame, Outline outline) =>
        new(frame.Root, Guarded.Judge(frame.Recorded.Spec.File, frame, frame =>
            SurfaceRules.CheckWhole(frame.Dataset, frame.Schema, RuleSteps.Ordered(outline.Headers, frame.Root).Select(static header => header.Name), frame.Recorded)));
}
