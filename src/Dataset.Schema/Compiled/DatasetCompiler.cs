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
        var report = CheckRules.Run(checks, FactsFor(headers.Select(static pair => (pair.Header!.Name, pair.File.Yaml.Tree!)), entities), schema);
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

    private static CheckFacts FactsFor(IEnumerable<(string Name, YamlTree Tree)> files, List<CompiledEntity> entities)
    {
        var trees = files.GroupBy(static file => file.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Tree, StringComparer.Ordinal);
        var compiled = entities.GroupBy(static entity => entity.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        return new CheckFacts(entities, (entity, property) =>
            trees.TryGetValue(entity, out var tree) && LeftOutFacts.Contains(tree, compiled.TryGetValue(entity, out var found) ? found : null, property));
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
