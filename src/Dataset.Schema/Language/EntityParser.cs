using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads the facts of an entity file against the schema. A fact, claim or field that is wrong is left out and told; the others stand.</summary>
public static class EntityParser
{
    /// <summary>Reads the tree of the file; the entity is <c>null</c> where its header is no good or its kind is unknown.</summary>
    public static (EntitySpec? Entity, EquatableArray<Problem> Problems) Parse(EntityHeader header, YamlTree tree, SchemaSpec schema)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(header.File, tree.Root, "the entity", problems);
        if (schema.FindKind(header.Kind) is not { } kind)
        {
            if (schema.IsUnread(header.Kind))
            {
                return (null, default);
            }

            root.Report(RuleCatalogue.UnknownKind, root.Find("kind")!.Value, $"unknown kind '{header.Kind}'{NearestNames.Suggest(header.Kind, schema.Kinds.Select(static known => known.Name))}");
            return (null, problems.ToEquatableArray());
        }

        var summary = root.Required("summary") ?? "";
        var facts = new List<FactSpec>();
        if (root.Find("facts") is { } node)
        {
            if (node.Kind != YamlKind.Mapping)
            {
                root.Report(RuleCatalogue.WrongShape, node, $"'facts' must be a mapping of properties, not {MappingReader.Describe(node)}");
            }

            foreach (var (key, value) in node.Pairs)
            {
                if (kind.Find(key.Text) is { } property)
                {
                    ReadProperty(header.File, property, key, value, facts, problems);
                }
                else if (!schema.IsUnread(kind.Name, key.Text))
                {
                    root.Report(RuleCatalogue.UnknownProperty, key, $"kind '{kind.Name}' has no property '{key.Text}'{NearestNames.Suggest(key.Text, kind.Properties.Select(static known => known.Name))}");
                }
            }
        }

        foreach (var property in kind.Properties)
        {
            if (property.Required && root.Find("facts") is not { Kind: not YamlKind.Mapping } && root.Find("facts")?.Find(property.Name) is null)
            {
                problems.Add(new Problem(
                    RuleCatalogue.MissingProperty,
                    new NodePlace(header.File, header.NameNode),
                    $"entity '{header.Name}' of kind '{kind.Name}' lacks the required property '{property.Name}'",
                    new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(schema.File, property.Node), $"'{property.Name}' is required here")])));
            }
        }

        return (new EntitySpec(header, summary, facts.ToEquatableArray()), problems.ToEquatableArray());
    }

    private static void ReadProperty(string file, PropertySpec property, YamlNode key, YamlNode value, List<FactSpec> facts, List<Problem> problems)
    {
        if (property.Timeline == Timeline.None)
        {
            AddFact(file, property, default, key, value, facts, problems);
            return;
        }

        if (value.Kind != YamlKind.Mapping)
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, value.Index), $"'{property.Name}' is a timeline: it must be a mapping of {TimesOf(property)}, not {MappingReader.Describe(value)}"));
            return;
        }

        foreach (var (time, fact) in value.Pairs)
        {
            if (!PeriodKey.TryParse(time.Text, out var period) || (property.Timeline == Timeline.Instant && period.IsLength))
            {
                problems.Add(new Problem(
                    RuleCatalogue.WrongValue,
                    new NodePlace(file, time.Index),
                    $"'{time.Text}' is no key of the timeline '{property.Name}'; its keys are {TimesOf(property)}, or unknown"));
            }
            else
            {
                AddFact(file, property, period, time, fact, facts, problems);
            }
        }
    }

    private static string TimesOf(PropertySpec property) =>
        property.Timeline == Timeline.Period ? "periods such as 2022, 2023-Q1, 2021-11/2022-01 or P18M" : "points in time such as 2023-07 or 2023-07-19";

    private static void AddFact(string file, PropertySpec property, PeriodKey period, YamlNode key, YamlNode value, List<FactSpec> facts, List<Problem> problems)
    {
        var list = value.Find("claims") ?? value.Find("values");
        if (list is not { } items)
        {
            if (ClaimParser.Parse(file, property, value, problems) is { } claim)
            {
                facts.Add(new FactSpec(property, period, new EquatableArray<ClaimSpec>([claim]), key.Index) { IsPartial = claim.IsPartial });
            }

            return;
        }

        var shape = value.Find("claims") is not null ? "claims" : "values";
        if (!new MappingReader(file, value, $"fact '{property.Name}'", problems).Expect(shape))
        {
            return;
        }

        if (shape == "values" && !property.Many)
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, items.Index), $"'{property.Name}' has one value, not many: its claims are listed under 'claims'"));
            return;
        }

        if (items.Kind != YamlKind.Sequence || !items.Items.Any())
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, items.Index), $"'{shape}' must be a list of at least one claim, not {MappingReader.Describe(items)}"));
            return;
        }

        var before = problems.Count;
        var claims = items.Items.Select(item => ClaimParser.Parse(file, property, item, problems)).OfType<ClaimSpec>().ToEquatableArray();
        if (claims.Count > 0)
        {
            facts.Add(new FactSpec(property, period, claims, key.Index) { IsPartial = problems.Count > before });
        }
    }
}
