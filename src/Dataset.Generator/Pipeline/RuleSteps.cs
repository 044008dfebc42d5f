using Dataset.Generator.Emit;
using Dataset.Schema.Language;
using Dataset.Schema.Rules;

namespace Dataset.Generator.Pipeline;

/// <summary>From what files say to what is true of the dataset.</summary>
internal static class RuleSteps
{
    public static RuleContexts Contexts(Outline outline, All<ConflictFacts> conflicts, All<FileEntry> files)
    {
        var contexts = new Dictionary<string, RuleContext>(StringComparer.Ordinal);
        foreach (var schema in outline.Schemas.Items)
        {
            if (schema.Value is { } spec && !contexts.ContainsKey(schema.Root))
            {
                var mine = files.Items.Where(file => file.Root == schema.Root).ToLookup(static file => file.Role, static file => file.Path);
                var declared = conflicts.Items.Where(conflict => conflict.Root == schema.Root).ToList();
                var named = Ordered(outline.Headers, schema.Root);
                var cards = Ordered(outline.Sources, schema.Root);
                contexts.Add(schema.Root, new RuleContext(
                    spec,
                    new EntityIndex(named, UnreadEntities(mine[DatasetFileRole.Entity], named)),
                    cards,
                    declared.Count == 0 && mine[DatasetFileRole.Checks].Any() ? null : declared.SelectMany(static conflict => conflict.Conflicts),
                    UnreadSources(mine[DatasetFileRole.Source], cards)));
            }
        }

        return new RuleContexts(contexts);
    }

    public static Parsed<JudgedEntity>? Judge(Parsed<EntitySpec> written, RuleContexts contexts, All<RetiredNames> retired)
    {
        if (written.Value is not { } entity || contexts.Find(written.Root) is not { } context)
        {
            return null;
        }

        var names = retired.Items.FirstOrDefault(names => names.Root == written.Root)?.Names ?? default;
        return Guarded.Parse(written.Root, written.Path, new JudgeInput(entity, context, names), static input =>
        {
            var (compiled, problems) = EntityCompiler.Compile(input.Entity, input.Context, input.Retired);
            return ((JudgedEntity?)new JudgedEntity(input.Entity, compiled), problems);
        });
    }

    /// <summary>The rules on a dataset as a whole: files, names, cards.</summary>
    public static EquatableArray<Problem> JudgeWhole(WholeDataset whole)
    {
        var problems = new List<Problem>();
        var datasetFile = whole.Root + "/dataset.yaml";
        problems.AddRange(FileRules.Check(datasetFile, whole.Files));
        var cards = whole.Files.Where(static file => file.Role == DatasetFileRole.Source).Select(static file => file.Path);
        problems.AddRange(SourceRules.Check(whole.Schema, whole.Sources, UnreadSources(cards, whole.Sources)));
        if (whole.Dataset is { } dataset)
        {
            problems.AddRange(NameRules.Check(dataset, whole.Schema, whole.Headers));
            if (whole.SourcesFolder.Length > 0 && FolderPath.Combine(whole.Root, dataset.Sources) != whole.SourcesFolder)
            {
                problems.Add(new Problem(
                    RuleCatalogue.WrongValue,
                    new NodePlace(dataset.File, -1),
                    $"the cards are in '{dataset.Sources}', but the project takes them from '{whole.SourcesFolder}': give the item <Dataset> the metadata Sources=\"{dataset.Sources}\""));
            }

            if (whole.Twin.Length > 0)
            {
                problems.Add(new Problem(RuleCatalogue.DuplicateName, new NodePlace(dataset.File, -1), $"dataset '{dataset.Name}' is declared twice in this project: see {whole.Twin}"));
            }
        }

        return problems.ToEquatableArray();
    }

    private static IReadOnlyList<string> UnreadEntities(IEnumerable<string> paths, IEnumerable<EntityHeader> headers) =>
        FileNames.Unread(paths, headers.Where(static header => header.IsInFileOfItsName).Select(static header => header.File));

    private static IReadOnlyList<string> UnreadSources(IEnumerable<string> paths, IEnumerable<SourceSpec> sources) =>
        FileNames.Unread(paths, sources.Where(static source => source.IsInFileOfItsName).Select(static source => source.File));

    /// <summary>
    /// The files of entities whose names the rules refuse, and those whose name another file has by right: a file copied to begin another entity says the first one's
    /// name until somebody edits it, and two sources of one name would end the generator.
    /// </summary>
    public static EquatableArray<string> Refused(DatasetSpec dataset, SchemaSpec schema, IReadOnlyList<EntityHeader> headers)
    {
        var files = new HashSet<string>(headers.Select(static header => header.File), StringComparer.Ordinal);
        var twins = headers.GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase).SelectMany(static same => same.OrderByDescending(static header => header.IsInFileOfItsName).Skip(1));
        return NameRules.Check(dataset, schema, headers).Select(static problem => problem.Place.File).Where(files.Contains).Concat(twins.Select(static header => header.File)).Distinct().ToEquatableArray();
    }

    /// <summary>The values of a dataset, in ordinal order of their files.</summary>
    public static IReadOnlyList<T> Ordered<T>(All<Parsed<T>> parsed, string root)
        where T : class =>
        [.. parsed.Items.Where(item => item.Root == root && item.Value is not null).OrderBy(static item => item.Path, StringComparer.Ordinal).Select(static item => item.Value!)];

    public static SchemaSpec? SchemaOf(All<Parsed<SchemaSpec>> schemas, string root) => schemas.Items.FirstOrDefault(schema => schema.Root == root)?.Value;

    public static EmitFrame? Frame(Parsed<DatasetSpec> dataset, Outline outline) =>
        dataset.Value is { } spec && TwinOf(spec, outline.Datasets).Length == 0 && SchemaOf(outline.Schemas, dataset.Root) is { } schema
            ? new EmitFrame(dataset.Root, schema, EmitContext.Of(spec, schema, Distinct(Ordered(outline.Sources, dataset.Root))), Refused(spec, schema, Ordered(outline.Headers, dataset.Root)))
            : null;

    /// <summary>The file of another dataset of the same name that comes first; empty where there is none.</summary>
    public static string TwinOf(DatasetSpec dataset, All<Parsed<DatasetSpec>> datasets) =>
        datasets.Items
            .Where(other => other.Value is { } spec && string.Equals(spec.Name, dataset.Name, StringComparison.OrdinalIgnoreCase) && string.CompareOrdinal(spec.File, dataset.File) < 0)
            .Select(static other => other.Path)
            .FirstOrDefault() ?? "";

    /// <summary>Of two cards with the same name, which is an error of its own, the first counts.</summary>
    public static IEnumerable<SourceSpec> Distinct(IEnumerable<SourceSpec> sources) =>
        sources.GroupBy(static source => source.Name, StringComparer.Ordinal).Select(static group => group.First());
}

/// <summary>Everything that rules on a dataset as a whole look at.</summary>
internal sealed record WholeDataset(
    string Root,
    IReadOnlyList<DatasetFilePath> Files,
    string SourcesFolder,
    DatasetSpec? Dataset,
    SchemaSpec Schema,
    IReadOnlyList<SourceSpec> Sources,
    IReadOnlyList<EntityHeader> Headers,
    string Twin);

/// <summary>What the judgement of an entity looks at.</summary>
internal sealed record JudgeInput(EntitySpec Entity, RuleContext Context, EquatableArray<RetiredName> Retired);
