using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>Reads a source card.</summary>
public static class SourceParser
{
    /// <summary>The keys of a card, in canonical order.</summary>
    public static string[] Keys { get; } =
    [
        "source", "key", "file", "sha256", "title", "publisher", "author", "url", "published", "basis", "lang", "body", "exclude", "noise", "dependsOn", "defaultUnits", "fiscalYear", "waivers",
    ];

    /// <summary>Reads the tree of the file; the card is <c>null</c> where a part that others need is missing or wrong.</summary>
    public static (SourceSpec? Source, EquatableArray<Problem> Problems) Parse(string file, YamlTree tree)
    {
        var problems = new List<Problem>();
        var root = new MappingReader(file, tree.Root, "the source card", problems);
        if (!root.Expect(Keys))
        {
            return (null, problems.ToEquatableArray());
        }

        var name = Name(root);
        var key = root.Required("key");
        var article = root.Required("file");
        var digest = Digest(root);
        var title = root.Required("title");
        var publisher = root.Required("publisher");
        var published = root.Required("published") is null ? default : root.Date("published");
        var language = Language(root);
        var body = root.Required("body") is null ? null : Lines(root, root.Find("body")!.Value);
        if (name is null || key is null || article is null || digest is null || title is null || publisher is null || published.IsDefault || language is null || body is null)
        {
            return (null, problems.ToEquatableArray());
        }

        var dependsOn = root.Texts("dependsOn");
        var source = new SourceSpec(
            file,
            name,
            key,
            article,
            digest,
            title,
            publisher,
            string.Join(", ", root.TextsOf("author")),
            root.Optional("url"),
            published,
            root.Optional("basis"),
            language,
            body.First,
            body.Last,
            Noise(file, root, problems),
            dependsOn.Select(static text => text.Text).ToEquatableArray(),
            DefaultUnits(file, root, problems),
            Waivers(file, root, problems))
        {
            FiscalYears = Fiscal(file, root, problems),
            Excluded = root.Texts("exclude").Select(node => Excluded(root, node, body)).OfType<LineRange>().ToEquatableArray(),
            Nodes = new SourceNodes(root.IndexOf("source"), root.IndexOf("key"), root.IndexOf("sha256"), root.IndexOf("body"), root.IndexOf("file"), dependsOn.Select(static text => text.Index).ToEquatableArray()),
        };
        return (source, problems.ToEquatableArray());
    }

    private static string? Name(MappingReader root)
    {
        if (root.Required("source") is not { } name)
        {
            return null;
        }

        // Amz123_2023 is a good name for a source: digits would otherwise run together.
        if (Identifiers.Refuse(name.Replace("_", ""), isType: true) is { } refusal)
        {
            root.Report(RuleCatalogue.InvalidName, root.Find("source")!.Value, $"'{name}' cannot name a source: {refusal}");
            return null;
        }

        return name;
    }

    private static string? Digest(MappingReader root)
    {
        if (root.Required("sha256") is not { } digest)
        {
            return null;
        }

        if (digest.Length == 64 && digest.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return digest;
        }

        root.Report(RuleCatalogue.WrongValue, root.Find("sha256")!.Value, $"'sha256' must be 64 lower-case hexadecimal digits, not '{digest}'");
        return null;
    }

    private static string? Language(MappingReader root)
    {
        if (root.Required("lang") is not { } language)
        {
            return null;
        }

        if (FigureReader.For(language) is not null)
        {
            return language;
        }

        root.Report(RuleCatalogue.WrongValue, root.Find("lang")!.Value, $"'lang' cannot be '{language}': there is a reader for en and for zh");
        return null;
    }

    private static LineRange? Lines(MappingReader root, YamlNode node)
    {
        var dash = node.Text.IndexOf('-');
        if (dash > 0
            && int.TryParse(node.Text.Substring(0, dash), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first)
            && int.TryParse(node.Text.Substring(dash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var last)
            && first >= 1
            && first <= last)
        {
            return new LineRange(first, last);
        }

        root.Report(RuleCatalogue.WrongValue, node, $"lines are given as first-last, such as 13-243, not {MappingReader.Describe(node)}");
        return null;
    }

    private static LineRange? Excluded(MappingReader root, YamlNode node, LineRange body)
    {
        if (Lines(root, node) is not { } lines)
        {
            return null;
        }

        if (body.First <= lines.First && lines.Last <= body.Last)
        {
            return lines;
        }

        root.Report(RuleCatalogue.LineOutsideBody, node, $"lines {lines.First}-{lines.Last} cannot be excluded: the body is lines {body.First}-{body.Last}");
        return null;
    }

    private static bool Noise(string file, MappingReader root, List<Problem> problems)
    {
        if (root.Find("noise") is not { } node)
        {
            return false;
        }

        var reader = new MappingReader(file, node, "noise", problems);
        return reader.Expect("bracketedLatin") && reader.Flag("bracketedLatin");
    }

    private static EquatableArray<DefaultUnit> DefaultUnits(string file, MappingReader root, List<Problem> problems)
    {
        if (root.Find("defaultUnits") is not { } node)
        {
            return default;
        }

        var reader = new MappingReader(file, node, "defaultUnits", problems);
        var types = Words.Types.Keys.OrderBy(static word => word, StringComparer.Ordinal).ToArray();
        return reader.Expect(types)
            ? node.Pairs.Where(static pair => Words.Types.ContainsKey(pair.Key.Text)).Select(static pair => new DefaultUnit(Words.Types[pair.Key.Text], pair.Value.Text, pair.Value.Index)).ToEquatableArray()
            : default;
    }

    private static FiscalYears? Fiscal(string file, MappingReader root, List<Problem> problems)
    {
        if (root.Find("fiscalYear") is not { } node)
        {
            return null;
        }

        var reader = new MappingReader(file, node, "fiscalYear", problems);
        if (!reader.Expect("name", "months") || reader.Required("name") is null || reader.Required("months") is null)
        {
            return null;
        }

        var name = reader.Ordinal("name");
        var months = reader.Date("months");
        if (name == 0 || months.IsDefault)
        {
            return null;
        }

        if (FiscalYears.Of(name, months) is not { } years)
        {
            reader.Report(RuleCatalogue.WrongValue, reader.Find("months")!.Value, $"'months' of fiscalYear must be twelve whole months that begin within a year of January {name}, such as {Math.Max(name - 1, 1):0000}-07/{name:0000}-06, not {months}");
            return null;
        }

        return years;
    }

    private static EquatableArray<WaiverSpec> Waivers(string file, MappingReader root, List<Problem> problems)
    {
        var waivers = new List<WaiverSpec>();
        if (root.Find("waivers") is { } list)
        {
            if (list.Kind != YamlKind.Sequence)
            {
                root.Report(RuleCatalogue.WrongShape, list, $"'waivers' must be a list, not {MappingReader.Describe(list)}");
            }

            foreach (var item in list.Items)
            {
                var reader = new MappingReader(file, item, "a waiver", problems);
                if (!reader.Expect("line", "text", "category") || reader.Required("line") is null || reader.Ordinal("line") is var line && line == 0 || reader.Required("category") is null)
                {
                    continue;
                }

                var category = reader.OneOf("category", Words.WaiverCategories, (WaiverCategory)(-1));
                if (Phrases.Read(reader, "text") is { } text && category >= 0)
                {
                    waivers.Add(new WaiverSpec(line, text, category, item.Index, reader.IndexOf("line"), reader.IndexOf("text")));
                }
            }
        }

        return waivers.ToEquatableArray();
    }
}
