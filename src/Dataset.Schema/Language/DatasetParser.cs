using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads a dataset's <c>dataset.yaml</c>.</summary>
public static class DatasetParser
{
    /// <summary>The keys of dataset.yaml, in canonical order.</summary>
    public static string[] Keys { get; } = ["dataset", "namespace", "version", "licence", "title", "summary", "sources", "reservedNames", "retired"];

    /// <summary>Reads the tree of the file; the dataset is <c>null</c> where its name, namespace or version is missing or wrong.</summary>
    public static (DatasetSpec? Dataset, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "dataset.yaml", problems);
        if (!root.Expect(Keys))
        {
            return (null, problems.ToEquatableArray());
        }

        var name = Checked(root, "dataset", static text => Identifiers.Refuse(text, isType: true));
        var @namespace = Checked(root, "namespace", static text => text.Split('.').Select(static part => Identifiers.Refuse(part, isType: false)).FirstOrDefault(static refusal => refusal is not null));
        var version = Checked(root, "version", static text => IsVersion(text) ? null : "a version is three whole numbers, as in 1.0.0");
        var licence = root.Required("licence");
        var sources = root.Required("sources");
        var dataset = name is null || @namespace is null || version is null || licence is null || sources is null
            ? null
            : new DatasetSpec(
                file,
                name,
                @namespace,
                version,
                licence,
                sources,
                root.Optional("title"),
                root.Optional("summary"),
                root.TextsOf("reservedNames"),
                Retired(file, root, problems))
            {
                Nodes = new DatasetNodes(root.IndexOf("namespace"), root.IndexOf("version"), root.IndexOf("licence")),
            };
        return (dataset, problems.ToEquatableArray());
    }

    // It stays as a member of the generated code.
    private static bool IsName(MappingReader reader, string name)
    {
        var parts = name.Split('.');
        var refusal = parts.Length > 2 ? "a name is Entity or Entity.Member"
            : Identifiers.Refuse(parts[0], isType: true) ?? (parts.Length == 1 ? null : Identifiers.Refuse(parts[1], isType: false))
            ?? (GeneratedNames.Members.Contains(parts[parts.Length - 1]) ? "the generated code has a member of that name" : null);
        if (refusal is not null)
        {
            reader.Report(RuleCatalogue.InvalidName, reader.Find("name")!.Value, $"'{name}' cannot be retired: {refusal}");
        }

        return refusal is null;
    }

    private static string? Checked(MappingReader root, string key, Func<string, string?> refuse)
    {
        if (root.Required(key) is not { } text)
        {
            return null;
        }

        if (refuse(text) is { } refusal)
        {
            root.Report(RuleCatalogue.WrongValue, root.Find(key)!.Value, $"'{text}' cannot be the {key}: {refusal}");
            return null;
        }

        return text;
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && parts.All(static part => part.Length is >= 1 and <= 6 && part.All(static c => c is >= '0' and <= '9') && (part.Length == 1 || part[0] != '0'));
    }

    private static EquatableArray<RetiredName> Retired(string file, MappingReader root, List<Problem> problems)
    {
        var retired = new List<RetiredName>();
        if (root.Find("retired") is { } list)
        {
            if (list.Kind != YamlKind.Sequence)
            {
                root.Report(RuleCatalogue.WrongShape, list, $"'retired' must be a list of names that are gone, not {MappingReader.Describe(list)}");
            }

            foreach (var item in list.Items)
            {
                var reader = new MappingReader(file, item, "a retired name", problems);
                if (reader.Expect("name", "replacement", "reason") && reader.Required("name") is { } name && reader.Required("reason") is { } reason && IsName(reader, name))
                {
                    retired.Add(new RetiredName(name, reader.Optional("replacement"), reason, item.Index));
                }
            }
        }

        return retired.ToEquatableArray();
    }
}
