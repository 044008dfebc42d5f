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
        var root = new MappingReader(header.File, tree.Root, "the entity", problems) { Keys = HeaderParser.Keys };
        if (schema.FindKind(header.Kind) is not { } kind)
        {
            if (schema.IsUnread(header.Kind))
            {
                return (null, default);
            }

            root.Report(RuleCatalogue.UnknownKind, root.Find("kind")!.Value, $"unknown kind '{header.Kind}'{NearestNames.Suggest(header.Kind, schema.Kinds.Select(static known => known.Name))}");
            return (null, problems.ToEquatableArray());
        }

        CheckFolder(root, header);
        var summary = root.Required("summary") ?? "";
        var facts = new List<FactSpec>();
        if (root.Find("facts") is { Kind: not YamlKind.Mapping } other)
        {
            root.Report(RuleCatalogue.WrongShape, other, $"'facts' must be a mapping of properties, not {MappingReader.Describe(other)}");
        }
        else if (!root.IsMisspelt("facts"))
        {
            ReadFacts(root, header, kind, schema, facts, problems);
        }

        return (new EntitySpec(header, summary, facts.ToEquatableArray()), problems.ToEquatableArray());
    }

    // The last two parts of the path say it all, wherever the dataset's folder lies. A kind that is unknown is told as that, and a file in a wrong place by its name.
    private static void CheckFolder(MappingReader root, EntityHeader header)
    {
        var parts = header.File.Split('/', '\\');
        if (header.IsInFileOfItsName && parts.Length > 1 && !string.Equals(parts[parts.Length - 2], header.Kind, StringComparison.Ordinal))
        {
            root.Report(RuleCatalogue.PathDisagrees, root.Find("kind")!.Value, $"an entity of kind '{header.Kind}' must be in the folder entities/{header.Kind}, not in {parts[parts.Length - 2]}");
        }
    }

    private static void ReadFacts(MappingReader root, EntityHeader header, KindSpec kind, SchemaSpec schema, List<FactSpec> facts, List<Problem> problems)
    {
        // A property that is stated misspelt is told once, not as missing too.
        var missing = kind.Properties.Where(static property => property.Required).ToList();
        var next = 0;
        foreach (var (key, value) in root.Find("facts")?.Pairs ?? default)
        {
            if (kind.IndexOf(key.Text, next) is >= 0 and var found)
            {
                next = found;
                var property = kind.Properties[found];
                missing.Remove(property);
                ReadProperty(header.File, property, key, value, facts, problems);
            }
            else if (!schema.IsUnread(kind.Name, key.Text))
            {
                var nearest = NearestNames.Find(key.Text, kind.Properties.Select(static known => known.Name)) is { } name ? kind.Find(name) : null;
                missing.RemoveAll(known => known == nearest);
                problems.Add(new Problem(
                    RuleCatalogue.UnknownProperty,
                    root.PlaceOf(key),
                    $"kind '{kind.Name}' has no property '{key.Text}'{(nearest is null ? "" : $"; did you mean '{nearest.Name}'?")}",
                    new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(schema.File, nearest?.Node ?? kind.Node), $"'{nearest?.Name ?? kind.Name}' is declared here")])));
            }
        }

        foreach (var property in missing)
        {
            problems.Add(new Problem(
                RuleCatalogue.MissingProperty,
                new NodePlace(header.File, header.NameNode),
                $"entity '{header.Name}' of kind '{kind.Name}' lacks the required property '{property.Name}'",
                new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(schema.File, property.Node), $"'{property.Name}' is required here")])));
        }
    }

    private static void ReadProperty(string file, PropertySpec property, YamlNode key, YamlNode value, List<FactSpec> facts, List<Problem> problems)
    {
        if (property.Timeline == Timeline.None)
        {
            AddFact(file, property, default, key, value, facts, problems);
            return;
        }

        if (value.Kind != YamlKind.Mapping || value.Find("value") is not null || value.Find("claims") is not null)
        {
            var told = value.Kind == YamlKind.Mapping ? "a single fact" : MappingReader.Describe(value);
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, value.Index), $"'{property.Name}' is a timeline: it must be a mapping of {TimesOf(property)}, not {told}"));
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

        if (items.Kind != YamlKind.Sequence || items.Items.IsEmpty)
        {
            problems.Add(new Problem(RuleCatalogue.WrongShape, new NodePlace(file, items.Index), $"'{shape}' must be a list of at least one claim, not {MappingReader.Describe(items)}"));
            return;
        }

        var before = problems.Count;
        var claims = new List<ClaimSpec>();
        foreach (var item in items.Items)
        {
            if (ClaimParser.Parse(file, property, item, problems) is { } claim)
            {
                claims.Add(claim);
            }
        }

        if (claims.Count > 0)
        {
            facts.Add(new FactSpec(property, period, claims.ToEquatableArray(), key.Index) { IsPartial = problems.Count > before });
        }
    }
}
