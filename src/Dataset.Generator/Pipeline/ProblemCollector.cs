using Dataset.Schema.Checks;
using Dataset.Schema.Yaml;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Pipeline;

/// <summary>Gathers the problems of all steps, by dataset, and joins them with places last.</summary>
internal sealed class ProblemCollector
{
    private readonly List<IncrementalValueProvider<All<RootProblems>>> steps = [];
    private readonly List<IncrementalValueProvider<All<RootProblems>>> last = [];

    public ProblemCollector Add<T>(IncrementalValuesProvider<Parsed<T>> step)
        where T : class => Add(step.SelectSome(static parsed => Some(parsed.Root, parsed.Problems)).All());

    public ProblemCollector Add(IncrementalValuesProvider<Emitted> step) => Add(step.SelectSome(static emitted => Some(emitted.Root, emitted.Problems)).All());

    /// <summary>Adds a step; all its results, for the driver tells of no step whose outputs all vanish, and tests ask why checks ran.</summary>
    public ProblemCollector Add(IncrementalValuesProvider<RootProblems> step) => Add(step.All());

    /// <summary>Adds a step whose problems count only where a dataset has no other: with a fact left out for an error of its own, its names would be told as gone too.</summary>
    public ProblemCollector AddLast(IncrementalValuesProvider<RootProblems> step)
    {
        last.Add(step.All());
        return this;
    }

    /// <summary>Adds the rules on each dataset as a whole; those on its cards look at the waivers too.</summary>
    public ProblemCollector AddWhole(IncrementalValueProvider<Both<All<FileEntry>, Outline>> whole, IncrementalValuesProvider<Parsed<ChecksSpec>> checks) =>
        Add(whole.SelectMany(static (whole, _) => Judge(whole.Left, whole.Right)))
            .Add(checks.SelectSome(static checks => checks.Value is null ? null : Some(checks.Root, Guarded.Judge(checks.Path, checks.Value, static spec => CheckRules.Duplicates(spec).ToEquatableArray()))).All());

    /// <summary>All problems at their places, and those of the files as YAML; runs when a problem comes or goes, or a file is edited.</summary>
    public IncrementalValueProvider<Located> Locate(IncrementalValuesProvider<ReadFile> files)
    {
        return Merge(steps).WithTrackingName(TrackingNames.Problems)
            .And(Merge(last))
            .And(files.All())
            .Select(static (both, _) => Locate(both.Left.Left, both.Left.Right, both.Right)).WithTrackingName(TrackingNames.Diagnostics);
    }

    private static IncrementalValueProvider<All<RootProblems>> Merge(List<IncrementalValueProvider<All<RootProblems>>> steps)
    {
        var all = steps[0];
        foreach (var step in steps.Skip(1))
        {
            all = all.And(step).Select(static (both, _) => both.Right.Items.IsEmpty ? both.Left : new All<RootProblems>(both.Left.Items.AddRange(both.Right.Items)));
        }

        return all.Select(static (problems, _) => new All<RootProblems>(problems.Items.RemoveAll(static found => found.Problems.Count == 0)));
    }

    private ProblemCollector Add(IncrementalValueProvider<All<RootProblems>> step)
    {
        steps.Add(step);
        return this;
    }

    private static RootProblems? Some(string root, EquatableArray<Problem> problems) => problems.Count == 0 ? null : new RootProblems(root, problems);

    private static Located Locate(All<RootProblems> problems, All<RootProblems> last, All<ReadFile> files) => problems.Items.IsEmpty && last.Items.IsEmpty && AreClean(files) ? new Located(default(EquatableArray<LocatedProblem>)) : new(
        files.Items.GroupBy(static file => file.Root, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Locate(group.Key, problems, last, [.. group.Where(static file => file.Role != DatasetFileRole.Unexpected).Select(static file => file.Yaml)]))
            .Distinct()
            .ToEquatableArray());

    private static bool AreClean(All<ReadFile> files)
    {
        foreach (var file in files.Items)
        {
            if (file.Yaml.Problems.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<LocatedProblem> Locate(string root, All<RootProblems> problems, All<RootProblems> last, IReadOnlyList<YamlFile> files)
    {
        // A problem without a dataset is of source texts that many share.
        var found = problems.Items.Where(found => found.Root == root || found.Root.Length == 0).SelectMany(static found => found.Problems).ToList();
        if (!last.Items.IsEmpty && !found.Exists(static problem => problem.Rule.Severity == Severity.Error) && files.All(static file => file.Problems.Count == 0))
        {
            found.AddRange(last.Items.Where(found => found.Root == root).SelectMany(static found => found.Problems));
        }

        return ProblemLocator.Locate(found, files);
    }

    private static IEnumerable<RootProblems> Judge(All<FileEntry> files, Outline outline)
    {
        foreach (var group in files.Items.GroupBy(static file => file.Root, StringComparer.Ordinal))
        {
            var dataset = outline.Datasets.Items.FirstOrDefault(dataset => dataset.Root == group.Key)?.Value;
            var whole = new WholeDataset(
                group.Key,
                [.. group.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => new DatasetFilePath(file.Role, file.Path))],
                group.Select(static file => file.SourcesFolder).FirstOrDefault(static folder => folder.Length > 0) ?? "",
                dataset,
                RuleSteps.SchemaOf(outline.Schemas, group.Key) ?? new SchemaSpec("", default, default, default) { Unread = new([""]) },
                RuleSteps.Ordered(outline.Sources, group.Key),
                RuleSteps.Ordered(outline.Headers, group.Key),
                dataset is null ? "" : RuleSteps.TwinOf(dataset, outline.Datasets));
            yield return new RootProblems(group.Key, Guarded.Judge(group.Key + "/dataset.yaml", whole, RuleSteps.JudgeWhole));
        }
    }
}
