using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads what other files must know of an entity: its name, kind and printed names. Needs no schema, so that an edit of the schema re-reads no header.</summary>
public static class HeaderParser
{
    /// <summary>The keys of an entity file, in canonical order.</summary>
    public static string[] Keys { get; } = ["entity", "kind", "names", "summary", "facts"];

    /// <summary>Reads the tree of the file; the header is <c>null</c> where name or kind is missing or wrong.</summary>
    public static (EntityHeader? Header, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "the entity", problems);
        if (!root.Expect(Keys))
        {
            return (null, problems.ToEquatableArray());
        }

        var name = root.Required("entity");
        var kind = root.Required("kind");
        var before = root.ProblemCount;
        var names = Names(file, root, problems);
        var hasUnreadNames = root.ProblemCount > before;
        if (name is null || kind is null)
        {
            return (null, problems.ToEquatableArray());
        }

        if (Identifiers.Refuse(name, isType: true) is { } refusal)
        {
            root.Report(RuleCatalogue.InvalidName, root.Find("entity")!.Value, $"'{name}' cannot name an entity: {refusal}");
            return (null, problems.ToEquatableArray());
        }

        var header = new EntityHeader(file, name, kind, names, root.IndexOf("entity"), root.IndexOf("kind")) { HasUnreadNames = hasUnreadNames };
        CheckPath(root, header);
        return (header, problems.ToEquatableArray());
    }

    private static EquatableArray<PrintedName> Names(string file, MappingReader root, List<Problem> problems)
    {
        if (root.Find("names") is not { } node)
        {
            return default;
        }

        var names = new List<PrintedName>();
        var reader = new MappingReader(file, node, "'names'", problems);
        if (reader.Expect("en", "zh"))
        {
            foreach (var (language, _) in node.Pairs)
            {
                var first = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var text in reader.Texts(language.Text))
                {
                    if (first.TryGetValue(text.Text, out var same))
                    {
                        reader.Report(RuleCatalogue.DuplicateName, text, $"the printed name '{text.Text}' is listed twice", new YamlNode(text.Tree, same), "the first is here");
                        continue;
                    }

                    first.Add(text.Text, text.Index);
                    names.Add(new PrintedName(language.Text, text.Text, text.Index));
                }
            }
        }

        return names.ToEquatableArray();
    }

    // The last two parts of the path say it all, wherever the dataset's folder lies.
    private static void CheckPath(MappingReader root, EntityHeader header)
    {
        if (!header.IsInFileOfItsName)
        {
            root.Report(RuleCatalogue.PathDisagrees, root.Find("entity")!.Value, $"entity '{header.Name}' must be in a file {header.Name}.yaml, not {header.File.Split('/', '\\').Last()}");
        }
    }
}
