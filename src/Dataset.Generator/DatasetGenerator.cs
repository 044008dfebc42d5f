using System.Collections.Immutable;
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
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DatasetInput.Of(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static input => input is not null).Select(static (input, _) => input!).WithTrackingName(TrackingNames.Inputs);
        var files = inputs.Select(FileSteps.Read).WithTrackingName(TrackingNames.Files);
        var trees = files.Where(static file => file.Yaml.Tree is not null)
            .Select(static (file, _) => new TreeFile(file.Root, file.Role, file.Yaml.Path, file.Yaml.Tree!)).WithTrackingName(TrackingNames.Trees);

        var datasets = OfRole(trees, DatasetFileRole.Dataset).Select(static (file, _) => FileSteps.ReadDataset(file)).WithTrackingName(TrackingNames.Datasets);
        var schemas = OfRole(trees, DatasetFileRole.Schema).Select(static (file, _) => FileSteps.ReadSchema(file)).WithTrackingName(TrackingNames.Schemas);
        var checks = OfRole(trees, DatasetFileRole.Checks).Select(static (file, _) => FileSteps.ReadChecks(file)).WithTrackingName(TrackingNames.Checks);
        var sources = OfRole(trees, DatasetFileRole.Source).Select(static (file, _) => FileSteps.ReadSource(file)).WithTrackingName(TrackingNames.Sources);
        var headerFiles = OfRole(trees, DatasetFileRole.Entity).Select(static (file, _) => FileSteps.ReadHeader(file));
        var headers = headerFiles.Select(static (file, _) => file.Header).WithTrackingName(TrackingNames.Headers);

        var allSchemas = schemas.Collect();
        var allHeaders = headers.Collect();

        // Waivers are no business of entities.
        var allSources = sources.Select(static (source, _) => source.Value is null ? source : source with { Value = source.Value with { Waivers = default } }).Collect();
        var written = headerFiles.Combine(allSchemas).Select(static (pair, _) => FileSteps.ReadEntity(pair.Left, pair.Right))
            .Where(static entity => entity is not null).Select(static (entity, _) => entity!).WithTrackingName(TrackingNames.Written);

        // Paths alone: an edit of a file leaves them as they are.
        var paths = inputs.Where(static input => input.Role is DatasetFileRole.Entity or DatasetFileRole.Source or DatasetFileRole.Checks)
            .Select(static (input, _) => new DatasetPath(input.Root, input.Role, input.Text.Path)).Collect();
        var entities = Judged(written, datasets, checks, allSchemas, allHeaders, allSources, paths);
        var frames = datasets.Combine(datasets.Collect().Combine(allSchemas).Combine(allSources.Combine(allHeaders)))
            .Select(static (pair, _) => RuleSteps.Frame(pair.Left, pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right.Left, pair.Right.Right.Right))
            .Where(static frame => frame is not null).Select(static (frame, _) => frame!).WithTrackingName(TrackingNames.Frames);

        var emitted = entities.Combine(frames.Collect()).Select(static (pair, _) => EmitSteps.EmitEntity(pair.Left, pair.Right))
            .Where(static source => source is not null).Select(static (source, _) => source!).WithTrackingName(TrackingNames.EntitySources);
        var kinds = frames.Combine(allHeaders).SelectMany(static (pair, _) => EmitSteps.Kinds(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Kinds);
        var kindSources = kinds.SelectMany(static (kind, _) => ImmutableArray.Create(EmitSteps.EmitKind(kind), EmitSteps.EmitFacts(kind))).WithTrackingName(TrackingNames.KindSources);
        var datasetSources = frames.Combine(datasets.Collect().Combine(allSources)).Select(static (pair, _) => Model(pair.Left, pair.Right.Left, pair.Right.Right))
            .Select(static (model, _) => EmitSteps.EmitDataset(model)).WithTrackingName(TrackingNames.DatasetSources);
        foreach (var sourcesToAdd in new[] { emitted, kindSources, datasetSources })
        {
            context.RegisterSourceOutput(sourcesToAdd, AddSource);
        }

        var problems = new ProblemCollector(inputs)
            .Add(datasets).Add(schemas).Add(checks).Add(sources).Add(headers).Add(written).Add(entities)
            .Add(emitted).Add(kindSources).Add(datasetSources)
            .Add(CheckProblems(checks, entities, headerFiles, inputs, allSchemas))
            .AddWhole(datasets, allSchemas, sources, allHeaders, checks);
        context.RegisterSourceOutput(problems.Locate(files), static (context, located) =>
        {
            foreach (var problem in located)
            {
                context.ReportDiagnostic(DiagnosticReporter.Of(problem));
            }
        });
    }

    private static IncrementalValuesProvider<TreeFile> OfRole(IncrementalValuesProvider<TreeFile> trees, DatasetFileRole role) => trees.Where(file => file.Role == role);

    private static IncrementalValuesProvider<Parsed<JudgedEntity>> Judged(
        IncrementalValuesProvider<Parsed<EntitySpec>> written,
        IncrementalValuesProvider<Parsed<DatasetSpec>> datasets,
        IncrementalValuesProvider<Parsed<ChecksSpec>> checks,
        IncrementalValueProvider<ImmutableArray<Parsed<SchemaSpec>>> schemas,
        IncrementalValueProvider<ImmutableArray<Parsed<EntityHeader>>> headers,
        IncrementalValueProvider<ImmutableArray<Parsed<SourceSpec>>> sources,
        IncrementalValueProvider<ImmutableArray<DatasetPath>> paths)
    {
        // Without nodes, so that a check added above the conflicts changes nothing here.
        var conflicts = checks.Select(static (checks, _) => new ConflictFacts(
            checks.Root, (checks.Value?.Conflicts ?? default).Select(static conflict => new ConflictSpec(conflict.Facts, "", 0, default)).ToEquatableArray())).Collect();
        var retired = datasets.Select(static (dataset, _) => new RetiredNames(dataset.Root, dataset.Value?.Retired ?? default)).Collect();
        var contexts = schemas.Combine(headers).Combine(sources.Combine(conflicts)).Combine(paths)
            .Select(static (parts, _) => RuleSteps.Contexts(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right.Left, parts.Left.Right.Right, parts.Right)).WithTrackingName(TrackingNames.Contexts);
        return written.Combine(contexts.Combine(retired))
            .Select(static (pair, _) => RuleSteps.Judge(pair.Left, pair.Right.Left, pair.Right.Right))
            .Where(static entity => entity is not null).Select(static (entity, _) => entity!).WithTrackingName(TrackingNames.Entities);
    }

    private static IncrementalValuesProvider<(string Root, EquatableArray<Problem> Problems)> CheckProblems(
        IncrementalValuesProvider<Parsed<ChecksSpec>> checks,
        IncrementalValuesProvider<Parsed<JudgedEntity>> entities,
        IncrementalValuesProvider<HeaderFile> headers,
        IncrementalValuesProvider<DatasetInput> inputs,
        IncrementalValueProvider<ImmutableArray<Parsed<SchemaSpec>>> schemas)
    {
        var entityFiles = inputs.Where(static input => input.Role == DatasetFileRole.Entity).Select(static (input, _) => (input.Root, input.Text.Path)).Collect();
        var lookup = entities.Collect().Combine(headers.Collect()).Combine(entityFiles)
            .Select(static (parts, _) => new EntityLookup(parts.Left.Left, parts.Left.Right, parts.Right));
        return checks.SelectMany(static (checks, _) => CheckSteps.Split(checks)).Combine(lookup.Combine(schemas))
            .Select(static (pair, _) => CheckSteps.Join(pair.Left, pair.Right.Left, pair.Right.Right))
            .Where(static input => input is not null).Select(static (input, _) => input!).WithTrackingName(TrackingNames.CheckInputs)
            .Select(static (input, _) => (input.Root, CheckSteps.Run(input))).WithTrackingName(TrackingNames.CheckResults);
    }

    private static DatasetModel Model(EmitFrame frame, ImmutableArray<Parsed<DatasetSpec>> datasets, ImmutableArray<Parsed<SourceSpec>> sources) => new(
        datasets.First(dataset => dataset.Root == frame.Root && dataset.Value is not null).Value!,
        frame.Schema,
        RuleSteps.Distinct(RuleSteps.Ordered(sources, frame.Root)).ToEquatableArray());

    private static void AddSource(SourceProductionContext context, Emitted source)
    {
        if (source.Text is { } text)
        {
            context.AddSource(source.HintName, SourceText.From(text, Encoding.UTF8));
        }
    }
}
