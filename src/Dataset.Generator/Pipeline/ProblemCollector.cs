using System.Collections.Immutable;
using Dataset.Schema.Checks;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Pipeline;

/// <summary>Gathers the problems of all steps, by dataset, and joins them with places last.</summary>
internal sealed class ProblemCollector
{
    private readonly IncrementalValueProvider<ImmutableArray<FileEntry>> files;
    private IncrementalValueProvider<ImmutableArray<RootProblems>>? problems;

    public ProblemCollector(IncrementalValuesProvider<DatasetInput> inputs) =>
        files = inputs.Select(static (input, _) => new FileEntry(input.Root, input.Role, input.Text.Path, input.SourcesFolder)).Collect();

    public ProblemCollector Add<T>(IncrementalValuesProvider<Parsed<T>> step)
        where T : class => AddAll(step.Select(static (parsed, _) => new RootProblems(parsed.Root, parsed.Problems)));

    public ProblemCollector Add(IncrementalValuesProvider<Emitted> step) => AddAll(step.Select(static (emitted, _) => new RootProblems(emitted.Root, emitted.Problems)));

    public ProblemCollector Add(IncrementalValuesProvider<(string Root, EquatableArray<Problem> Problems)> step) =>
        // Kept even where nothing is wrong: the driver tells of no step whose outputs all vanish, and tests ask why checks ran.
        Join(step.Select(static (found, _) => new RootProblems(found.Root, found.Problems)).Collect());

    /// <summary>Adds the rules on a dataset as a whole, and those on its cards, whose waivers matter here.</summary>
    public ProblemCollector AddWhole(
        IncrementalValuesProvider<Parsed<DatasetSpec>> datasets,
        IncrementalValueProvider<ImmutableArray<Parsed<SchemaSpec>>> schemas,
        IncrementalValuesProvider<Parsed<SourceSpec>> sources,
        IncrementalValueProvider<ImmutableArray<Parsed<EntityHeader>>> headers,
        IncrementalValuesProvider<Parsed<ChecksSpec>> checks)
    {
        var whole = files.Combine(datasets.Collect()).Combine(schemas.Combine(headers)).Combine(sources.Collect())
            .SelectMany(static (parts, _) => Whole(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right.Left, parts.Left.Right.Right, parts.Right));
        return AddAll(whole.Select(static (whole, _) => new RootProblems(whole.Root, Guarded.Judge(whole.Root + "/dataset.yaml", whole, RuleSteps.JudgeWhole))))
            .AddAll(checks.Select(static (checks, _) => new RootProblems(checks.Root, Guarded.Judge(checks.Path, checks.Value, static spec => spec is null ? default : CheckRules.Duplicates(spec).ToEquatableArray()))));
    }

    /// <summary>All problems at their places, and those of the files as YAML; runs when a problem comes or goes, or a file is edited.</summary>
    public IncrementalValueProvider<EquatableArray<LocatedProblem>> Locate(IncrementalValuesProvider<ReadFile> files) =>
        problems!.Value.Select(static (problems, _) => problems.Where(static found => found.Problems.Count > 0).ToEquatableArray()).WithTrackingName(TrackingNames.Problems)
            .Combine(files.Collect())
            .Select(static (pair, _) => Locate(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Diagnostics);

    private static EquatableArray<LocatedProblem> Locate(EquatableArray<RootProblems> problems, ImmutableArray<ReadFile> files) =>
        files.GroupBy(static file => file.Root, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => ProblemLocator.Locate(
                problems.Where(found => found.Root == group.Key || found.Root.Length == 0).SelectMany(static found => found.Problems), group.Where(static file => file.Role != DatasetFileRole.Unexpected).Select(static file => file.Yaml)))
            .ToEquatableArray();

    private static IEnumerable<WholeDataset> Whole(
        ImmutableArray<FileEntry> files,
        ImmutableArray<Parsed<DatasetSpec>> datasets,
        ImmutableArray<Parsed<SchemaSpec>> schemas,
        ImmutableArray<Parsed<EntityHeader>> headers,
        ImmutableArray<Parsed<SourceSpec>> sources) =>
        files.GroupBy(static file => file.Root, StringComparer.Ordinal).Select(group =>
        {
            var dataset = datasets.FirstOrDefault(dataset => dataset.Root == group.Key)?.Value;
            return new WholeDataset(
                group.Key,
                [.. group.Select(static file => (file.Role, file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal)],
                group.Select(static file => file.SourcesFolder).FirstOrDefault(static folder => folder.Length > 0) ?? "",
                dataset,
                schemas.FirstOrDefault(schema => schema.Root == group.Key)?.Value ?? new SchemaSpec("", default, default, default) { Unread = new([""]) },
                RuleSteps.Ordered(sources, group.Key),
                RuleSteps.Ordered(headers, group.Key),
                dataset is null ? "" : RuleSteps.TwinOf(dataset, datasets));
        });

    private ProblemCollector AddAll(IncrementalValuesProvider<RootProblems> step) => Join(step.Where(static found => found.Problems.Count > 0).Collect());

    private ProblemCollector Join(IncrementalValueProvider<ImmutableArray<RootProblems>> collected)
    {
        problems = problems is { } earlier ? earlier.Combine(collected).Select(static (pair, _) => pair.Left.AddRange(pair.Right)) : collected;
        return this;
    }

    /// <summary>A file of a dataset, whatever it holds.</summary>
    private readonly record struct FileEntry(string Root, DatasetFileRole Role, string Path, string SourcesFolder);

    /// <summary>What a step found wrong in a dataset.</summary>
    private readonly record struct RootProblems(string Root, EquatableArray<Problem> Problems);
}
