using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads a dataset's <c>schema.yaml</c>. What is wrong is left out, told, and listed as unread; the rest stands.</summary>
public static class SchemaParser
{
    /// <summary>Reads the tree of the file.</summary>
    public static (SchemaSpec Schema, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "schema.yaml", problems);
        var draft = new SchemaDraft(file, problems);
        if (root.Expect("units", "groups", "kinds") && HasKinds(root))
        {
            ReadUnits(root, draft);
            draft.KindNames.UnionWith(Pairs(root, "kinds").Select(static pair => pair.Key.Text));
            ReadGroups(root, draft);
            ReadKinds(root, draft);
        }
        else
        {
            draft.Unread.Add("");
        }

        return (draft.ToSchema(), problems.ToEquatableArray());
    }

    private static bool HasKinds(MappingReader root)
    {
        if (root.Find("kinds") is not { } kinds)
        {
            root.Report(RuleCatalogue.MissingKey, root.Node, "schema.yaml lacks the key 'kinds'");
            return false;
        }

        if (kinds.Kind == YamlKind.Mapping)
        {
            return true;
        }

        ReportNoMapping(root, "kinds", kinds);
        return false;
    }

    private static void ReadUnits(MappingReader root, SchemaDraft draft)
    {
        foreach (var (key, value) in Pairs(root, "units"))
        {
            var before = draft.Problems.Count;
            var reader = new MappingReader(draft.File, value, $"unit '{key.Text}'", draft.Problems);
            var unit = reader.Expect("type", "words", "summary") && reader.Required("type") is not null ? ReadUnit(reader, key) : null;
            if (unit is not null && draft.Problems.Count == before)
            {
                draft.Units.Add(unit);
            }
            else
            {
                draft.Unread.Add(key.Text);
            }
        }
    }

    private static UnitSpec ReadUnit(MappingReader reader, YamlNode name)
    {
        var before = reader.ProblemCount;
        var type = reader.OneOf("type", Words.Types, PropertyType.Count);
        var unit = new UnitSpec(name.Text, type, reader.TextsOf("words"), reader.Required("summary") ?? "", name.Index);
        if (reader.ProblemCount > before)
        {
            return unit;
        }

        if (type is PropertyType.Date or PropertyType.Text or PropertyType.Entity)
        {
            reader.Report(RuleCatalogue.InvalidSchema, reader.Find("type")!.Value, $"unit '{name.Text}' cannot be of type {Words.For(type)}, which has no units");
        }
        else if (type == PropertyType.Duration && !DurationUnits.TryFind(name.Text, out _))
        {
            // The readers convert lengths of time, and so must know the unit.
            reader.Report(RuleCatalogue.InvalidSchema, name, $"'{name.Text}' is no unit of time: those are {string.Join(", ", DurationUnits.Names)}{NearestNames.Suggest(name.Text, DurationUnits.Names)}");
        }

        return unit;
    }

    private static void ReadGroups(MappingReader root, SchemaDraft draft)
    {
        foreach (var (key, value) in Pairs(root, "groups"))
        {
            if (draft.KindNames.Contains(key.Text))
            {
                root.Report(RuleCatalogue.DuplicateName, key, $"group '{key.Text}' has the name of a kind");
            }
            else
            {
                draft.Groups.Add(new GroupSpec(key.Text, draft.ResolveKinds(value), key.Index));
            }
        }
    }

    private static void ReadKinds(MappingReader root, SchemaDraft draft)
    {
        // Names that differ in case only would be one file in one place on many file systems, and one name to Visual Basic.
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in Pairs(root, "kinds"))
        {
            var reader = new MappingReader(draft.File, value, $"kind '{key.Text}'", draft.Problems);
            if (RefusalOfKind(key.Text, draft) is { } refusal)
            {
                root.Report(RuleCatalogue.InvalidName, key, $"'{key.Text}' cannot name a kind: {refusal}");
                draft.Unread.Add(key.Text);
            }
            else if (seen.TryGetValue(key.Text, out var first))
            {
                root.Report(RuleCatalogue.DuplicateName, key, $"kind '{key.Text}' differs from '{first}' only in the case of letters");
                draft.Unread.Add(key.Text);
            }
            else if (!reader.Expect("summary", "properties"))
            {
                draft.Unread.Add(key.Text);
            }
            else
            {
                seen.Add(key.Text, key.Text);
                draft.Kinds.Add(new KindSpec(key.Text, reader.Required("summary") ?? "", ReadProperties(reader, key.Text, draft), key.Index));
            }
        }
    }

    private static string? RefusalOfKind(string name, SchemaDraft draft)
    {
        const string Facts = "Facts";
        return GeneratedNames.Members.Contains(name) || (name.EndsWith(Facts, StringComparison.Ordinal) && draft.KindNames.Contains(name.Substring(0, name.Length - Facts.Length)))
            ? "the generated code has a name like that"
            : Identifiers.Refuse(name, isType: true);
    }

    private static EquatableArray<PropertySpec> ReadProperties(MappingReader kind, string kindName, SchemaDraft draft)
    {
        var properties = new List<PropertySpec>();
        foreach (var (name, body) in Pairs(kind, "properties"))
        {
            var before = draft.Problems.Count;
            if (RefusalOfProperty(name.Text, kindName) is { } refusal)
            {
                kind.Report(RuleCatalogue.InvalidName, name, $"'{name.Text}' cannot name a property: {refusal}");
            }

            var property = draft.Problems.Count > before ? null : PropertyParser.Parse(new MappingReader(draft.File, body, $"property '{kindName}.{name.Text}'", draft.Problems), name, draft);
            if (property is not null)
            {
                properties.Add(property);
            }
            else
            {
                draft.Unread.Add(kindName + "." + name.Text);
            }
        }

        return properties.ToEquatableArray();
    }

    private static string? RefusalOfProperty(string name, string kind) =>
        GeneratedNames.Members.Contains(name) ? "the generated code has a member of that name"
        : string.Equals(name, kind, StringComparison.Ordinal) ? "a member cannot have the name of its type"
        : Identifiers.Refuse(name, isType: false);

    private static YamlPairs Pairs(MappingReader reader, string key)
    {
        if (reader.Find(key) is { } node)
        {
            if (node.Kind == YamlKind.Mapping)
            {
                return node.Pairs;
            }

            ReportNoMapping(reader, key, node);
        }

        return default;
    }

    private static void ReportNoMapping(MappingReader reader, string key, YamlNode node) =>
        reader.Report(RuleCatalogue.WrongShape, node, $"'{key}' must be a mapping of names, not {MappingReader.Describe(node)}");
}
