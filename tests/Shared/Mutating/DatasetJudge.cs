using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Rules;
using Dataset.Schema.Surface;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Tests.Mutating;

/// <summary>
/// Judges a dataset in which one file was edited, and runs again only what the edit can reach: a judgement of the whole takes tenths of a second, and there are
/// tens of thousands of mutants. An edit of an entity re-reads its file, judges the facts that changed, and, where those are good, the whole entity and the checks
/// that read it. An edit of names or of any other file judges everything. Safe for several threads.
/// </summary>
internal sealed class DatasetJudge
{
    private readonly Dictionary<string, DatasetFile> files;
    private readonly Dictionary<string, EntitySpec> written;
    private readonly Dictionary<string, CompiledEntity> entities;
    private readonly RuleContext context;
    private readonly Dictionary<CheckRead, NodePlace> places = [];
    private readonly RecordedSurface? surface;

    public DatasetJudge(DataFolder data)
    {
        Data = data;
        Baseline = DatasetCompiler.Compile(data.Root, data.Files);
        files = data.Files.ToDictionary(static file => file.Yaml.Path, StringComparer.Ordinal);
        written = Baseline.Written.ToDictionary(static entity => entity.Header.File, StringComparer.Ordinal);
        entities = Baseline.Entities.ToDictionary(static entity => entity.Name, StringComparer.Ordinal);
        context = new RuleContext(Baseline.Schema, new EntityIndex(Baseline.Written.Select(static entity => entity.Header)), Baseline.Sources, Baseline.Checks.Conflicts);
        surface = Baseline.Surface is null ? null : new RecordedSurface(Baseline.Surface);
        foreach (var (read, place) in Baseline.Written.SelectMany(PlacesOf))
        {
            places[read] = place;
        }
    }

    public DataFolder Data { get; }

    /// <summary>The dataset without any edit.</summary>
    public CompiledDataset Baseline { get; }

    /// <summary>What rules know of the dataset without any edit.</summary>
    public RuleContext Context => context;

    /// <summary>The file without any edit.</summary>
    public YamlFile FileOf(string path) => files[path].Yaml;

    /// <summary>The text of a file without any edit.</summary>
    public string TextOf(string path) => Data.Texts[path];

    /// <summary>The errors of the dataset with this mutant in it.</summary>
    public IReadOnlyList<LocatedProblem> Judge(Mutant mutant) => JudgeText(mutant.Path, mutant.Apply(TextOf(mutant.Path))).Problems;

    /// <summary>The dataset with another text for one of its files.</summary>
    public Judged JudgeText(string path, string text)
    {
        var file = YamlFile.Read(path, text);
        if (file.Tree is not null && path == Baseline.Surface?.File)
        {
            return new Judged(Locate(JudgeSurface(path, file.Tree), file), file);
        }

        if (file.Tree is null || !written.TryGetValue(path, out var before))
        {
            return file.Tree is null ? new Judged(Locate([], file), file) : JudgeAll(file);
        }

        var (header, headerProblems) = HeaderParser.Parse(path, file.Tree);
        if (headerProblems.Count > 0)
        {
            // Others may mind too, that refer to this entity; one error is enough to fail.
            return new Judged(Locate(headerProblems, file), file);
        }

        if (!IsSame(header!, before.Header))
        {
            return JudgeAll(file);
        }

        var (entity, problems) = EntityParser.Parse(header!, file.Tree, Baseline.Schema);
        var judged = EntityCompiler.Compile(entity! with { Facts = Changed(before.Facts, entity.Facts) }, context, Retired);
        var found = Locate([.. problems, .. judged.Problems], file);
        if (found.Count > 0)
        {
            return new Judged(found, file);
        }

        var compiled = EntityCompiler.Compile(entity, context, Retired).Entity;
        found = Locate(JudgeChecks(entity, compiled, file.Tree), file);
        if (found.Count == 0 && surface is not null)
        {
            found = Locate(SurfaceRules.CheckEntity(entity, compiled, Baseline.Schema.FindKind(compiled.Kind)!, surface), file);
        }

        return new Judged(found, file) { Written = entity, Compiled = compiled };
    }

    /// <summary>The dataset with another text for one of its files, judged from scratch.</summary>
    public CompiledDataset JudgeWhole(YamlFile file) =>
        DatasetCompiler.Compile(Data.Root, [.. Data.Files.Select(other => other.Yaml.Path == file.Path ? other with { Yaml = file } : other)]);

    /// <summary>The entity of a file without any edit; <c>null</c> for other files.</summary>
    public CompiledEntity? EntityOf(string path) => written.TryGetValue(path, out var entity) ? entities[entity.Header.Name] : null;

    /// <summary>The facts that an edit changed in its file.</summary>
    public EquatableArray<FactSpec> Changed(EntitySpec after) => Changed(written[after.Header.File].Facts, after.Facts);

    private Judged JudgeAll(YamlFile file)
    {
        var whole = JudgeWhole(file);
        return new Judged([.. whole.Problems.Where(static problem => problem.Rule.Severity == Severity.Error)], file)
        {
            Whole = written.ContainsKey(file.Path) ? null : whole,
            Written = whole.Written.FirstOrDefault(entity => entity.Header.File == file.Path),
            Compiled = whole.Written.FirstOrDefault(entity => entity.Header.File == file.Path) is { } found ? whole.Entities.FirstOrDefault(entity => entity.Name == found.Header.Name) : null,
        };
    }

    private EquatableArray<RetiredName> Retired => Baseline.Dataset?.Retired ?? default;

    // Other indices of nodes alone are no change to anybody but the places of problems.
    private static bool IsSame(EntityHeader one, EntityHeader other) =>
        one.Name == other.Name && one.Kind == other.Kind && one.Names.Select(static name => (name.Language, name.Text)).SequenceEqual(other.Names.Select(static name => (name.Language, name.Text)));

    private static EquatableArray<FactSpec> Changed(EquatableArray<FactSpec> before, EquatableArray<FactSpec> after) =>
        before.Count != after.Count ? after : after.Where((fact, index) => !fact.Equals(before[index])).ToEquatableArray();

    private EquatableArray<Problem> JudgeChecks(EntitySpec spec, CompiledEntity entity, YamlTree tree)
    {
        var name = entity.Name + ".";
        var checks = new ChecksSpec(
            Baseline.Checks.File,
            Baseline.Checks.Checks.Where(check => check.Text.Contains(name, StringComparison.Ordinal)).ToEquatableArray(),
            Baseline.Checks.Conflicts.Where(conflict => conflict.Facts.Any(fact => fact.StartsWith(name, StringComparison.Ordinal))).ToEquatableArray());
        if (checks.Checks.Count + checks.Conflicts.Count == 0)
        {
            return default;
        }

        var now = PlacesOf(spec).ToDictionary(static pair => pair.Key, static pair => pair.Value);
        var facts = new CheckFacts(
            entities.Values.Select(other => other.Name == entity.Name ? entity : other),
            entities.Keys,
            (other, property) => other == entity.Name && LeftOutFacts.Contains(tree, entity, property));
        return CheckRules.Run(checks, facts, Baseline.Schema, read => now.TryGetValue(read, out var here) ? here : places.TryGetValue(read, out var place) ? place : null).Problems;
    }

    // Another record changes nothing of what there is.
    private IEnumerable<Problem> JudgeSurface(string path, YamlTree tree)
    {
        var (spec, problems) = SurfaceParser.Parse(path, tree);
        if (spec is null)
        {
            return problems;
        }

        var recorded = new RecordedSurface(spec);
        return SurfaceRules.CheckWhole(Baseline.Dataset!, Baseline.Schema, entities.Keys, recorded)
            .Concat(Baseline.Written.SelectMany(entity => SurfaceRules.CheckEntity(entity, entities[entity.Header.Name], Baseline.Schema.FindKind(entity.Header.Kind)!, recorded)));
    }

    private static IEnumerable<KeyValuePair<CheckRead, NodePlace>> PlacesOf(EntitySpec entity) =>
        entity.Facts.Select(fact => KeyValuePair.Create(new CheckRead(entity.Header.Name, fact.Property.Name, fact.Period), new NodePlace(entity.Header.File, fact.Node)));

    private IReadOnlyList<LocatedProblem> Locate(IEnumerable<Problem> problems, YamlFile edited)
    {
        var list = problems.ToList();
        var others = list.SelectMany(static problem => problem.Related.Select(static related => related.Place.File).Prepend(problem.Place.File))
            .Distinct(StringComparer.Ordinal)
            .Where(path => path != edited.Path && files.ContainsKey(path))
            .Select(FileOf);
        return [.. ProblemLocator.Locate(list, others.Prepend(edited)).Where(static problem => problem.Rule.Severity == Severity.Error)];
    }
}
