using Dataset.Schema.Checks;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Rules;
using Dataset.Schema.Surface;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Compiled;

/// <summary>Judges a whole dataset in one go, as the tool does; the generator runs the same steps apart, so that each can be cached.</summary>
public static class DatasetCompiler
{
    /// <summary>Judges the files of one dataset.</summary>
    /// <param name="root">The path of its dataset.yaml, for the problem that it is missing.</param>
    /// <param name="files">All its files.</param>
    public static CompiledDataset Compile(string root, IReadOnlyList<DatasetFile> files)
    {
        var ordered = files.OrderBy(static file => file.Yaml.Path, StringComparer.Ordinal).ToList();
        var problems = new List<Problem>();
        var dataset = One(ordered, DatasetFileRole.Dataset, problems, static file => DatasetParser.Parse(file.Yaml.Path, file.Yaml.Tree!));
        var schema = One(ordered, DatasetFileRole.Schema, problems, static file => SchemaParser.Parse(file.Yaml.Path, file.Yaml.Tree!)) ?? new SchemaSpec("", default, default, default) { Unread = new([""]) };
        var surface = One(ordered, DatasetFileRole.Surface, problems, static file => SurfaceParser.Parse(file.Yaml.Path, file.Yaml.Tree!));
        var checks = One(ordered, DatasetFileRole.Checks, problems, static file => ChecksParser.Parse(file.Yaml.Path, file.Yaml.Tree!));
        var sources = Many(ordered, DatasetFileRole.Source, problems, static file => SourceParser.Parse(file.Yaml.Path, file.Yaml.Tree!));
        var read = Many(ordered, DatasetFileRole.Entity, problems, ReadHeader);
        var headers = read.ConvertAll(static file => file.Header);
        problems.AddRange(FileRules.Check(root, ordered.Select(static file => new DatasetFilePath(file.Role, file.Yaml.Path)).ToList()));

        var written = Each(EntityHeader.InOwnFilesFirst(read, static file => file.Header), static file => file.Header.File, problems, file => EntityParser.Parse(file.Header, file.Tree, schema));
        var unreadSources = FileNames.Unread(Paths(ordered, DatasetFileRole.Source), sources.Where(static source => source.IsInFileOfItsName).Select(static source => source.File));
        problems.AddRange(SourceRules.Check(schema, sources, unreadSources));
        if (dataset is not null)
        {
            problems.AddRange(NameRules.Check(dataset, schema, headers));
        }

        var unreadEntities = FileNames.Unread(Paths(ordered, DatasetFileRole.Entity), headers.Where(static header => header.IsInFileOfItsName).Select(static header => header.File));
        var conflicts = checks is null && Paths(ordered, DatasetFileRole.Checks).Any() ? null : (IEnumerable<ConflictSpec>?)checks?.Conflicts ?? [];
        var context = new RuleContext(schema, new EntityIndex(headers, unreadEntities), sources, conflicts, unreadSources);
        var entities = Each(written, static entity => entity.Header.File, problems, entity => EntityCompiler.Compile(entity, context, dataset?.Retired ?? default));
        checks ??= new ChecksSpec("", default, default);
        var results = Take(checks.File, problems, () => Run(checks, FactsFor(Entities(ordered, headers), entities), schema, PlacesOf(written)));

        var yaml = ordered.Where(static file => file.Role != DatasetFileRole.Unexpected).Select(static file => file.Yaml).ToList();
        if (surface is not null && dataset is not null && !problems.Exists(static problem => problem.Rule.Severity == Severity.Error) && yaml.TrueForAll(static file => file.Problems.Count == 0))
        {
            CheckSurface(surface, dataset, schema, written, entities, problems);
        }

        return new CompiledDataset(
            dataset,
            schema,
            sources.OrderBy(static source => source.Name, StringComparer.Ordinal).ToList(),
            written.OrderBy(static entity => entity.Header.Name, StringComparer.Ordinal).ToList(),
            entities.OrderBy(static entity => entity.Name, StringComparer.Ordinal).ToList(),
            checks,
            results?.Results ?? default(EquatableArray<CheckResult>),
            ProblemLocator.Locate(problems, yaml))
        {
            Surface = surface,
            SourcesLeftOut = Paths(ordered, DatasetFileRole.Source).Count() - sources.Count,
            EntitiesLeftOut = Paths(ordered, DatasetFileRole.Entity).Count() - entities.Count,
        };
    }

    private static void CheckSurface(SurfaceSpec surface, DatasetSpec dataset, SchemaSpec schema, List<EntitySpec> written, List<CompiledEntity> entities, List<Problem> problems)
    {
        var recorded = new RecordedSurface(surface);
        var byName = entities.ToDictionary(static entity => entity.Name, StringComparer.Ordinal);
        problems.AddRange(SurfaceRules.CheckWhole(dataset, schema, byName.Keys, recorded));
        Each(written, static spec => spec.Header.File, problems, spec => ((EntitySpec?)spec, SurfaceRules.CheckEntity(spec, byName[spec.Header.Name], schema.FindKind(spec.Header.Kind)!, recorded)));
    }

    /// <summary>Every entity's name with its file's tree. One whose file could not be read is known by the file's name, which is to be the entity's.</summary>
    private static Dictionary<string, YamlTree?> Entities(IEnumerable<DatasetFile> files, IEnumerable<EntityHeader> headers)
    {
        var names = headers.GroupBy(static header => header.File, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Name, StringComparer.Ordinal);
        return files
            .Where(static file => file.Role == DatasetFileRole.Entity)
            .GroupBy(file => names.TryGetValue(file.Yaml.Path, out var name) ? name : Path.GetFileNameWithoutExtension(file.Yaml.Path), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => (group.FirstOrDefault(file => FileNames.NameIn(file.Yaml.Path) == group.Key) ?? group.First()).Yaml.Tree, StringComparer.Ordinal);
    }

    private static CheckFacts FactsFor(Dictionary<string, YamlTree?> trees, List<CompiledEntity> entities)
    {
        var compiled = entities.GroupBy(static entity => entity.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        return new CheckFacts(entities, trees.Keys, (entity, property) =>
            trees.TryGetValue(entity, out var tree) && (tree is null || LeftOutFacts.Contains(tree, compiled.TryGetValue(entity, out var found) ? found : null, property)));
    }

    private static Func<CheckRead, NodePlace?> PlacesOf(IEnumerable<EntitySpec> entities)
    {
        // Asked for by a check that fails.
        var places = new Lazy<Dictionary<CheckRead, NodePlace>>(() =>
        {
            var places = new Dictionary<CheckRead, NodePlace>();
            foreach (var entity in entities)
            {
                foreach (var fact in entity.Facts)
                {
                    places[new CheckRead(entity.Header.Name, fact.Property.Name, fact.Period)] = new NodePlace(entity.Header.File, fact.Node);
                }
            }

            return places;
        });

        return read => places.Value.TryGetValue(read, out var place) ? place : null;
    }

    private static IEnumerable<string> Paths(IEnumerable<DatasetFile> files, DatasetFileRole role) => files.Where(file => file.Role == role).Select(static file => file.Yaml.Path);

    private static (CheckReport Report, EquatableArray<Problem> Problems) Run(ChecksSpec checks, CheckFacts facts, SchemaSpec schema, Func<CheckRead, NodePlace?> placeOf)
    {
        var report = CheckRules.Run(checks, facts, schema, placeOf);
        return (report, report.Problems);
    }

    private static (HeaderedFile?, EquatableArray<Problem>) ReadHeader(DatasetFile file)
    {
        var (header, problems) = HeaderParser.Parse(file.Yaml.Path, file.Yaml.Tree!);
        return (header is null ? null : new HeaderedFile(header, file.Yaml.Tree!), problems);
    }

    private static T? One<T>(IEnumerable<DatasetFile> files, DatasetFileRole role, List<Problem> problems, Func<DatasetFile, (T?, EquatableArray<Problem>)> parse)
        where T : class =>
        Many(files, role, problems, parse).FirstOrDefault();

    private static List<T> Many<T>(IEnumerable<DatasetFile> files, DatasetFileRole role, List<Problem> problems, Func<DatasetFile, (T?, EquatableArray<Problem>)> parse)
        where T : class =>
        Each(files.Where(file => file.Role == role && file.Yaml.Tree is not null).ToList(), static file => file.Yaml.Path, problems, parse);

    // Results and problems are in the items' order, however many cores took part.
    private static List<T> Each<TItem, T>(IReadOnlyList<TItem> items, Func<TItem, string> fileOf, List<Problem> problems, Func<TItem, (T?, EquatableArray<Problem>)> step)
        where TItem : class
        where T : class
    {
        var outcomes = new T?[items.Count];
        var found = new EquatableArray<Problem>[items.Count];
        InParallel.For(items.Count, i => (outcomes[i], found[i]) = Guard.Run(fileOf(items[i]), () => step(items[i])));
        foreach (var ofItem in found)
        {
            problems.AddRange(ofItem);
        }

        return [.. outcomes.OfType<T>()];
    }

    private static T? Take<T>(string file, List<Problem> problems, Func<(T?, EquatableArray<Problem>)> step)
        where T : class
    {
        var (result, found) = Guard.Run(file, step);
        problems.AddRange(found);
        return result;
    }

    private sealed record HeaderedFile(EntityHeader Header, YamlTree Tree);
}
