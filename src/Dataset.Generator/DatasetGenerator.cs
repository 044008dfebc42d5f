using System.Text;
using Dataset.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator;

/// <summary>
/// Compiles datasets: file -> tree -> header and entity -> judged entity -> source text. Problems carry nodes, not offsets, and meet their places last, so that
/// a comment changes no source and moves no more than diagnostics. No step looks at the compilation: a keystroke in C# runs none.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    // A step that depends on its file alone.
    private static readonly object Nothing = new();
    private readonly StepProbe probe;

    /// <summary>The generator.</summary>
    public DatasetGenerator()
        : this(null)
    {
    }

    // Each run of a step is told by its name, on any thread.
    internal DatasetGenerator(Action<string>? ran) => probe = new StepProbe(ran);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var slots = new FileSlots();
        var reads = new FileReads(probe);
        var texts = context.AdditionalTextsProvider.Collect().SelectMany((texts, _) => slots.Arrange(texts).Cast<AdditionalText>());
        var inputs = texts.JoinSome(context.AnalyzerConfigOptionsProvider, static (text, options) => text is null ? null : DatasetInput.Of(text, options.GetOptions(text)))
            .WithTrackingName(TrackingNames.Inputs);
        var entries = inputs.Select(static (input, _) => new FileEntry(input.Root, input.Role, input.Text.Path, input.SourcesFolder)).All();
        var files = inputs.JoinSomeAhead(context.AdditionalTextsProvider.Collect().Select(static (_, _) => Nothing), (input, _, cancellation) => reads.Read(input, cancellation)).WithTrackingName(TrackingNames.Files);
        var trees = files.SelectSome(static file => file.Yaml.Tree is null ? null : new TreeFile(file.Root, file.Role, file.Yaml.Path, file.Yaml.Tree)).WithTrackingName(TrackingNames.Trees);

        var datasets = trees.SelectSome(static file => file.Role == DatasetFileRole.Dataset ? FileSteps.ReadDataset(file) : null).WithTrackingName(TrackingNames.Datasets);
        var schemas = trees.SelectSome(static file => file.Role == DatasetFileRole.Schema ? FileSteps.ReadSchema(file) : null).WithTrackingName(TrackingNames.Schemas);
        var checks = trees.SelectSome(static file => file.Role == DatasetFileRole.Checks ? FileSteps.ReadChecks(file) : null).WithTrackingName(TrackingNames.Checks);
        var sources = trees.SelectSome(static file => file.Role == DatasetFileRole.Source ? FileSteps.ReadSource(file) : null).WithTrackingName(TrackingNames.Sources);
        var surfaces = trees.SelectSome(static file => file.Role == DatasetFileRole.Surface ? FileSteps.ReadSurface(file) : null).WithTrackingName(TrackingNames.Surfaces);
        var headerFiles = trees.SelectSome(static file => file.Role == DatasetFileRole.Entity ? FileSteps.ReadHeader(file) : null);
        var headers = headerFiles.Select(static (file, _) => file.Header).WithTrackingName(TrackingNames.Headers);

        var allSchemas = schemas.All();
        var outlineWithWaivers = OutlineOf(datasets, allSchemas, sources, headers);

        // Waivers are no business of entities.
        var outline = OutlineOf(datasets, allSchemas, sources.Select(static (source, _) => source.Value is null ? source : source with { Value = source.Value with { Waivers = default } }), headers);
        var written = headerFiles.JoinSomeAhead(allSchemas, probe.Of<HeaderFile, All<Parsed<SchemaSpec>>, Parsed<EntitySpec>>(TrackingNames.Written, static (file, schemas, _) => FileSteps.ReadEntity(file, schemas))).WithTrackingName(TrackingNames.Written);
        var entities = Judge(written, datasets, checks, outline, entries, probe);

        var frames = datasets.JoinSome(outline, RuleSteps.Frame).WithTrackingName(TrackingNames.Frames);
        var entitySources = entities.JoinSomeAhead(frames.All(), probe.Of<Parsed<JudgedEntity>, All<EmitFrame>, Emitted>(TrackingNames.EntitySources, static (entity, frames, _) => EmitSteps.EmitEntity(entity, frames))).WithTrackingName(TrackingNames.EntitySources);
        var kinds = frames.Combine(outline).SelectMany(static (pair, _) => EmitSteps.Kinds(pair.Left, pair.Right.Headers)).WithTrackingName(TrackingNames.Kinds);
        var kindSources = kinds.SelectMany(probe.Of<KindModel, IEnumerable<Emitted>>(TrackingNames.KindSources, static (kind, _) => [EmitSteps.EmitKind(kind), EmitSteps.EmitFacts(kind)])).WithTrackingName(TrackingNames.KindSources);
        var datasetSources = frames.Join(outline, static (frame, outline) => EmitSteps.Model(frame, outline))
            .Select(probe.Of<DatasetModel, Emitted>(TrackingNames.DatasetSources, static (model, _) => EmitSteps.EmitDataset(model))).WithTrackingName(TrackingNames.DatasetSources);
        context.RegisterSourceOutput(entitySources, AddSource);
        context.RegisterSourceOutput(kindSources, AddSource);
        context.RegisterSourceOutput(datasetSources, AddSource);

        var surfaceFrames = surfaces.JoinSome(datasets.All().And(allSchemas), static (surface, rest) => SurfaceSteps.Frame(surface, rest.Left, rest.Right));
        var problems = new ProblemCollector()
            .Add(datasets).Add(schemas).Add(checks).Add(sources).Add(headers).Add(written).Add(entities).Add(surfaces)
            .Add(entitySources).Add(kindSources).Add(datasetSources)
            .Add(RunChecks(checks, entities, headerFiles, entries, allSchemas, probe))
            .AddWhole(entries.And(outlineWithWaivers), checks)
            .AddLast(entities.JoinSome(surfaceFrames.All(), SurfaceSteps.CheckEntity).WithTrackingName(TrackingNames.SurfaceResults))
            .AddLast(surfaceFrames.Join(outline, SurfaceSteps.CheckWhole));
        context.RegisterSourceOutput(problems.Locate(files), static (context, located) =>
        {
            foreach (var problem in located.Problems)
            {
                context.ReportDiagnostic(DiagnosticReporter.Of(problem));
            }
        });
    }

    private static IncrementalValueProvider<Outline> OutlineOf(
        IncrementalValuesProvider<Parsed<DatasetSpec>> datasets,
        IncrementalValueProvider<All<Parsed<SchemaSpec>>> schemas,
        IncrementalValuesProvider<Parsed<SourceSpec>> sources,
        IncrementalValuesProvider<Parsed<EntityHeader>> headers) =>
        datasets.All().And(schemas).And(sources.All().And(headers.All()))
            .Select(static (parts, _) => new Outline(parts.Left.Left, parts.Left.Right, parts.Right.Left, parts.Right.Right));

    private static IncrementalValuesProvider<Parsed<JudgedEntity>> Judge(
        IncrementalValuesProvider<Parsed<EntitySpec>> written,
        IncrementalValuesProvider<Parsed<DatasetSpec>> datasets,
        IncrementalValuesProvider<Parsed<ChecksSpec>> checks,
        IncrementalValueProvider<Outline> outline,
        IncrementalValueProvider<All<FileEntry>> entries,
        StepProbe probe)
    {
        var judge = probe.Of<Parsed<EntitySpec>, Both<RuleContexts, All<RetiredNames>>, Parsed<JudgedEntity>>(TrackingNames.Entities, static (entity, rules, _) => RuleSteps.Judge(entity, rules.Left, rules.Right));

        // Without nodes, so that a check added above the conflicts changes nothing here.
        var conflicts = checks.Select(static (checks, _) => new ConflictFacts(
            checks.Root, (checks.Value?.Conflicts ?? default).Select(static conflict => new ConflictSpec(conflict.Facts, "", 0, default)).ToEquatableArray())).All();
        var retired = datasets.Select(static (dataset, _) => new RetiredNames(dataset.Root, dataset.Value?.Retired ?? default)).All();
        var contexts = outline.And(conflicts).And(entries).Select(static (parts, _) => RuleSteps.Contexts(parts.Left.Left, parts.Left.Right, parts.Right)).WithTrackingName(TrackingNames.Contexts);
        return written.JoinSomeAhead(contexts.And(retired), judge).WithTrackingName(TrackingNames.Entities);
    }

    private static IncrementalValuesProvider<RootProblems> RunChecks(
        IncrementalValuesProvider<Parsed<ChecksSpec>> checks,
        IncrementalValuesProvider<Parsed<JudgedEntity>> entities,
        IncrementalValuesProvider<HeaderFile> headers,
        IncrementalValueProvider<All<FileEntry>> entries,
        IncrementalValueProvider<All<Parsed<SchemaSpec>>> schemas,
        StepProbe probe)
    {
        var run = probe.Of<CheckInput, RootProblems>(TrackingNames.CheckResults, static (input, _) => CheckSteps.Run(input));
        var lookup = entities.All().And(headers.All()).And(entries).Select(static (parts, _) => new EntityLookup(parts.Left.Left, parts.Left.Right, parts.Right));
        return checks.SelectMany(static (checks, _) => CheckSteps.Split(checks))
            .JoinSome(lookup.And(schemas), static (check, rest) => CheckSteps.Join(check, rest.Left, rest.Right)).WithTrackingName(TrackingNames.CheckInputs)
            .Select(run).WithTrackingName(TrackingNames.CheckResults);
    }

    private static void AddSource(SourceProductionContext context, Emitted source)
    {
        if (source.Text is { } text)
        {
            context.AddSource(source.HintName, SourceText.From(text, Encoding.UTF8));
        }
    }
}
