using Dataset.Schema.Checks;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Rules;
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
        var dataset = One(ordered, DatasetFileRole.Dataset, file => Take(DatasetParser.Parse(file.Yaml.Path, file.Yaml.Tree!), problems));
        var schema = One(ordered, DatasetFileRole.Schema, file => Take(SchemaParser.Parse(file.Yaml.Path, file.Yaml.Tree!), problems)) ?? new SchemaSpec("", default, default, default);
        var checks = One(ordered, DatasetFileRole.Checks, file => Take(ChecksParser.Parse(file.Yaml.Path, file.Yaml.Tree!), problems)) ?? new ChecksSpec("", default, default);
        var sources = Many(ordered, DatasetFileRole.Source).Select(file => Take(SourceParser.Parse(file.Yaml.Path, file.Yaml.Tree!), problems)).OfType<SourceSpec>().ToList();
        var headers = Many(ordered, DatasetFileRole.Entity).Select(file => (File: file, Header: Take(HeaderParser.Parse(file.Yaml.Path, file.Yaml.Tree!), problems))).Where(static pair => pair.Header is not null).ToList();
        problems.AddRange(FileRules.Check(root, ordered.Select(static file => (file.Role, file.Yaml.Path)).ToList()));

        var written = headers.Select(pair => Take(EntityParser.Parse(pair.Header!, pair.File.Yaml.Tree!, schema), problems)).OfType<EntitySpec>().ToList();
        problems.AddRange(SourceRules.Check(schema, sources));
        if (dataset is not null)
        {
            problems.AddRange(NameRules.Check(dataset, schema, headers.Select(static pair => pair.Header!).ToList()));
        }

        var context = new RuleContext(schema, new EntityIndex(headers.Select(static pair => pair.Header!)), sources, checks.Conflicts);
        var entities = written.Select(entity => Take(EntityCompiler.Compile(entity, context, dataset?.Retired ?? default), problems)).ToList();
        var report = CheckRules.Run(checks, FactsFor(Entities(ordered, headers.Select(static pair => pair.Header!)), entities), schema, PlacesOf(written));
        problems.AddRange(report.Problems);

        return new CompiledDataset(
            dataset,
            schema,
            sources.OrderBy(static source => source.Name, StringComparer.Ordinal).ToList(),
            written.OrderBy(static entity => entity.Header.Name, StringComparer.Ordinal).ToList(),
            entities.OrderBy(static entity => entity.Name, StringComparer.Ordinal).ToList(),
            checks,
            report.Results,
            ProblemLocator.Locate(problems, ordered.Select(static file => file.Yaml)));
    }

    /// <summary>Every entity's name with its file's tree. One whose file could not be read is known by the file's name, which is to be the entity's.</summary>
    private static Dictionary<string, YamlTree?> Entities(IEnumerable<DatasetFile> files, IEnumerable<EntityHeader> headers)
    {
        var names = headers.GroupBy(static header => header.File, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Name, StringComparer.Ordinal);
        return files
            .Where(static file => file.Role == DatasetFileRole.Entity)
            .GroupBy(file => names.TryGetValue(file.Yaml.Path, out var name) ? name : Path.GetFileNameWithoutExtension(file.Yaml.Path), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First().Yaml.Tree, StringComparer.Ordinal);
    }

    private static CheckFacts FactsFor(Dictionary<string, YamlTree?> trees, List<CompiledEntity> entities)
    {
        var compiled = entities.GroupBy(static entity => entity.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        return new CheckFacts(entities, trees.Keys, (entity, property) =>
            trees.TryGetValue(entity, out var tree) && (tree is null || LeftOutFacts.Contains(tree, compiled.TryGetValue(entity, out var found) ? found : null, property)));
    }

    private static Func<CheckRead, NodePlace?> PlacesOf(IEnumerable<EntitySpec> entities)
    {
        var places = new Dictionary<CheckRead, NodePlace>();
        foreach (var entity in entities)
        {
            foreach (var fact in entity.Facts)
            {
                places[new CheckRead(entity.Header.Name, fact.Property.Name, fact.Period)] = new NodePlace(entity.Header.File, fact.Node);
            }
        }

        return read => places.TryGetValue(read, out var place) ? place : null;
    }

    private static T? One<T>(IEnumerable<DatasetFile> files, DatasetFileRole role, Func<DatasetFile, T?> parse)
        where T : class =>
        Many(files, role).Select(parse).FirstOrDefault();

    private static IEnumerable<DatasetFile> Many(IEnumerable<DatasetFile> files, DatasetFileRole role) => files.Where(file => file.Role == role && file.Yaml.Tree is not null);

    private static T Take<T>((T Result, EquatableArray<Problem> Problems) parsed, List<Problem> problems)
    {
        problems.AddRange(parsed.Problems);
        return parsed.Result;
    }
}
