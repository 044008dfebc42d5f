using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads a dataset's <c>schema.yaml</c>. What is wrong is left out and told; the rest stands.</summary>
public static class SchemaParser
{
    /// <summary>Reads the tree of the file.</summary>
    public static (SchemaSpec Schema, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "schema.yaml", problems);
        if (!root.Expect("units", "groups", "kinds"))
        {
            return (new SchemaSpec(file, default, default, default), problems.ToEquatableArray());
        }

        var units = Units(file, root, problems);
        var kindNames = new HashSet<string>(root.Find("kinds") is { } kindsNode ? kindsNode.Pairs.Select(static pair => pair.Key.Text) : [], StringComparer.Ordinal);
        var groups = Groups(file, root, kindNames, problems);
        var kinds = Kinds(file, root, units, groups, kindNames, problems);
        return (new SchemaSpec(file, units.ToEquatableArray(), groups.ToEquatableArray(), kinds.ToEquatableArray()), problems.ToEquatableArray());
    }

    private static List<UnitSpec> Units(string file, MappingReader root, List<Problem> problems)
    {
        var units = new List<UnitSpec>();
        foreach (var (key, value) in Pairs(root, "units"))
        {
            var reader = new MappingReader(file, value, $"unit '{key.Text}'", problems);
            if (!reader.Expect("type", "words", "summary"))
            {
                continue;
            }

            var type = reader.OneOf("type", Words.Types, PropertyType.Count);
            var summary = reader.Required("summary") ?? "";
            if (reader.Required("type") is not null)
            {
                if (type is PropertyType.Date or PropertyType.Text or PropertyType.Entity)
                {
                    reader.Report(RuleCatalogue.InvalidSchema, reader.Find("type")!.Value, $"unit '{key.Text}' cannot be of type {Words.For(type)}, which has no units");
                }
                else
                {
                    units.Add(new UnitSpec(key.Text, type, reader.Texts("words").Select(static word => word.Text).ToEquatableArray(), summary, key.Index));
                }
            }
        }

        return units;
    }

    private static List<GroupSpec> Groups(string file, MappingReader root, HashSet<string> kindNames, List<Problem> problems)
    {
        var groups = new List<GroupSpec>();
        foreach (var (key, value) in Pairs(root, "groups"))
        {
            if (kindNames.Contains(key.Text))
            {
                root.Report(RuleCatalogue.DuplicateName, key, $"group '{key.Text}' has the name of a kind");
                continue;
            }

            groups.Add(new GroupSpec(key.Text, ResolveKinds(file, value, kindNames, groups, problems), key.Index));
        }

        return groups;
    }

    private static List<KindSpec> Kinds(string file, MappingReader root, List<UnitSpec> units, List<GroupSpec> groups, HashSet<string> kindNames, List<Problem> problems)
    {
        var kinds = new List<KindSpec>();
        foreach (var (key, value) in Pairs(root, "kinds"))
        {
            if (Identifiers.Refuse(key.Text, isType: true) is { } refusal)
            {
                root.Report(RuleCatalogue.InvalidName, key, $"'{key.Text}' cannot name a kind: {refusal}");
                continue;
            }

            var reader = new MappingReader(file, value, $"kind '{key.Text}'", problems);
            if (!reader.Expect("summary", "properties"))
            {
                continue;
            }

            var properties = new List<PropertySpec>();
            foreach (var (name, body) in Pairs(reader, "properties"))
            {
                if (PropertyNameRefusal(name.Text, key.Text) is { } propertyRefusal)
                {
                    reader.Report(RuleCatalogue.InvalidName, name, $"'{name.Text}' cannot name a property: {propertyRefusal}");
                }
                else if (Property(new MappingReader(file, body, $"property '{key.Text}.{name.Text}'", problems), name, units, groups, kindNames, problems) is { } property)
                {
                    properties.Add(property);
                }
            }

            kinds.Add(new KindSpec(key.Text, reader.Required("summary") ?? "", properties.ToEquatableArray(), key.Index));
        }

        return kinds;
    }

    private static string? PropertyNameRefusal(string name, string kind) =>
        GeneratedNames.Members.Contains(name) ? "the generated code has a member of that name"
        : string.Equals(name, kind, StringComparison.Ordinal) ? "a member cannot have the name of its type"
        : Identifiers.Refuse(name, isType: false);

    private static PropertySpec? Property(MappingReader reader, YamlNode name, List<UnitSpec> units, List<GroupSpec> groups, HashSet<string> kindNames, List<Problem> problems)
    {
        if (!reader.Expect("type", "unit", "kind", "many", "timeline", "role", "oneOf", "min", "max", "required", "revisable", "summary"))
        {
            return null;
        }

        if (reader.Required("type") is null || reader.OneOf("type", Words.Types, (PropertyType)(-1)) is var type && type < 0)
        {
            return null;
        }

        var unit = reader.Optional("unit");
        var property = new PropertySpec(name.Text, type, reader.Required("summary") ?? "", name.Index)
        {
            Unit = unit.Length > 0 ? unit : null,
            Kinds = reader.Find("kind") is { } kind ? ResolveKinds(reader.PlaceOf(kind).File, kind, kindNames, groups, problems) : default,
            Many = reader.Flag("many"),
            Timeline = reader.OneOf("timeline", Words.Timelines, Timeline.None),
            Role = reader.OneOf("role", Words.Roles, PropertyRole.None),
            OneOf = reader.Texts("oneOf").Select(static text => text.Text).ToEquatableArray(),
            Min = Bound(reader, "min"),
            Max = Bound(reader, "max"),
            Required = reader.Flag("required"),
            Revisable = reader.Flag("revisable"),
        };
        CheckUnit(reader, property, units);
        CheckCombinations(reader, property);
        return property;
    }

    private static void CheckUnit(MappingReader reader, PropertySpec property, List<UnitSpec> units)
    {
        var node = reader.Find("unit");
        if (property.Unit is null)
        {
            if (property.IsNumeric && property.Type is not (PropertyType.Number or PropertyType.Rank or PropertyType.Ratio or PropertyType.Percent) && node is null)
            {
                reader.Report(RuleCatalogue.InvalidSchema, reader.Node, $"property '{property.Name}' of type {Words.For(property.Type)} needs a unit");
            }

            return;
        }

        if (units.Find(unit => unit.Name == property.Unit) is not { } found)
        {
            reader.Report(RuleCatalogue.InvalidSchema, node!.Value, $"unknown unit '{property.Unit}'{NearestNames.Suggest(property.Unit, units.Select(static unit => unit.Name))}");
        }
        else if (found.Type != property.Type)
        {
            reader.Report(RuleCatalogue.InvalidSchema, node!.Value, $"property '{property.Name}' is of type {Words.For(property.Type)}, but its unit '{found.Name}' is of type {Words.For(found.Type)}");
        }
    }

    private static void CheckCombinations(MappingReader reader, PropertySpec property)
    {
        void Forbid(string key, bool forbidden, string why)
        {
            if (forbidden && reader.Find(key) is { } node)
            {
                reader.Report(RuleCatalogue.InvalidSchema, node, $"property '{property.Name}' cannot have '{key}': {why}");
            }
        }

        Forbid("kind", property.Type != PropertyType.Entity, "only properties of type entity name kinds");
        Forbid("oneOf", property.Type != PropertyType.Text, "only properties of type text list their values");
        Forbid("role", !property.IsNumeric, "only numbers have a role");
        Forbid("min", !property.IsNumeric, "only numbers have bounds");
        Forbid("max", !property.IsNumeric, "only numbers have bounds");
        Forbid("many", property.Many && property.Timeline != Timeline.None, "a timeline has one value for each of its keys");
        if (property.Type == PropertyType.Entity && reader.Find("kind") is null)
        {
            reader.Report(RuleCatalogue.MissingKey, reader.Node, $"property '{property.Name}' of type entity lacks the key 'kind'");
        }

        if (property.Min is { } min && property.Max is { } max && min > max)
        {
            reader.Report(RuleCatalogue.InvalidSchema, reader.Find("max")!.Value, $"the greatest value of '{property.Name}', {max}, is below its least, {min}");
        }
    }

    private static Rational? Bound(MappingReader reader, string key)
    {
        if (reader.Find(key) is not { } node)
        {
            return null;
        }

        if (NumberNotation.TryParse(node.Text, out var value))
        {
            return value;
        }

        reader.Report(RuleCatalogue.InvalidNumber, node, $"'{key}' must be a number such as 1 or 700_000_000, not {MappingReader.Describe(node)}");
        return null;
    }

    // Groups may name groups declared before them, which rules out cycles.
    private static EquatableArray<string> ResolveKinds(string file, YamlNode node, HashSet<string> kindNames, List<GroupSpec> groups, List<Problem> problems)
    {
        var resolved = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in node.Kind == YamlKind.Sequence ? node.Items : [node])
        {
            if (kindNames.Contains(item.Text))
            {
                resolved.Add(item.Text);
            }
            else if (groups.Find(group => group.Name == item.Text) is { } group)
            {
                resolved.UnionWith(group.Kinds);
            }
            else
            {
                problems.Add(new Problem(
                    RuleCatalogue.UnknownKind,
                    new NodePlace(file, item.Index),
                    $"unknown kind {MappingReader.Describe(item)}{NearestNames.Suggest(item.Text, kindNames.Concat(groups.Select(static group => group.Name)).OrderBy(static name => name, StringComparer.Ordinal))}"));
            }
        }

        return resolved.ToEquatableArray();
    }

    private static IEnumerable<(YamlNode Key, YamlNode Value)> Pairs(MappingReader reader, string key)
    {
        if (reader.Find(key) is not { } node)
        {
            return [];
        }

        if (node.Kind == YamlKind.Mapping)
        {
            return node.Pairs;
        }

        reader.Report(RuleCatalogue.WrongShape, node, $"'{key}' must be a mapping of names, not {MappingReader.Describe(node)}");
        return [];
    }
}
