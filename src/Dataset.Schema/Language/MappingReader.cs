using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Language;

/// <summary>
/// Binds one mapping with a closed set of keys. Each failure is a problem at its node and a neutral value, so that one wrong field hides no other; nothing is guessed.
/// </summary>
/// <param name="file">The file's path, for places.</param>
/// <param name="node">The node that should be a mapping.</param>
/// <param name="what">What the mapping is, for messages: "a claim", "the source card".</param>
/// <param name="problems">Where problems go.</param>
public sealed class MappingReader(string file, YamlNode node, string what, ICollection<Problem> problems)
{
    /// <summary>The mapping's node.</summary>
    public YamlNode Node => node;

    /// <summary>The keys that the mapping may have; those given to <see cref="Expect(string[])"/>.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];

    /// <summary>The place of a node of this file.</summary>
    public NodePlace PlaceOf(YamlNode at) => new(file, at.Index);

    /// <summary>Adds a problem at a node.</summary>
    public void Report(Rule rule, YamlNode at, string message) => problems.Add(new Problem(rule, PlaceOf(at), message));

    /// <summary>Adds a problem at a node that another node of the file explains.</summary>
    public void Report(Rule rule, YamlNode at, string message, YamlNode other, string what) =>
        problems.Add(new Problem(rule, PlaceOf(at), message, new EquatableArray<RelatedPlace>([new RelatedPlace(PlaceOf(other), what)])));

    /// <summary>How many problems are told so far: what is read between two looks at it is whole where it stays the same.</summary>
    public int ProblemCount => problems.Count;

    /// <summary>
    /// Whether the node is a mapping that can be read. Each unknown key is a problem of its own that names the known ones and hides no other; a key without value
    /// is a text cut by a comma, and then nothing of the mapping can be trusted.
    /// </summary>
    public bool Expect(params string[] keys) => Expect(keys, []);

    /// <summary>The same, where the caller tells itself what is wrong with some keys.</summary>
    public bool Expect(string[] keys, string[] toldApart)
    {
        Keys = keys;
        if (node.Kind != YamlKind.Mapping)
        {
            Report(RuleCatalogue.WrongShape, node, $"{what} must be a mapping with the keys {string.Join(", ", keys)}, not {Describe(node)}");
            return false;
        }

        foreach (var (key, value) in node.Pairs)
        {
            if (Array.IndexOf(keys, key.Text) >= 0 || Array.IndexOf(toldApart, key.Text) >= 0)
            {
                continue;
            }

            // `{ text: 1,000萬 }`: an unquoted comma inside braces ends the scalar, and its rest becomes a key without value.
            var nearest = NearestNames.Suggest(key.Text, keys);
            if (value.IsEmpty && key.Style == YamlStyle.Plain && nearest.Length == 0)
            {
                Report(RuleCatalogue.UnquotedPhrase, key, $"'{key.Text}' is a key without a value: an unquoted comma inside braces ends a text, and the rest of it becomes a key; put the whole text in quotes");
                return false;
            }

            Report(RuleCatalogue.UnknownKey, key, $"unknown key '{key.Text}' in {what}, whose keys are {string.Join(", ", keys)}{nearest}");
        }

        return true;
    }

    /// <summary>The value of a key; <c>null</c> where absent.</summary>
    public YamlNode? Find(string key) => node.Find(key);

    /// <summary>Whether a key that is absent stands there misspelt: that is told already.</summary>
    public bool IsMisspelt(string key) =>
        node.Pairs.Any(pair => !Keys.Contains(pair.Key.Text) && string.Equals(NearestNames.Find(pair.Key.Text, Keys), key, StringComparison.Ordinal));

    /// <summary>The index of a key's value; -1 where absent.</summary>
    public int IndexOf(string key) => node.Find(key)?.Index ?? -1;

    /// <summary>The text of a key that must be there and not be empty; <c>null</c> after a problem.</summary>
    public string? Required(string key)
    {
        if (node.Find(key) is not { } value)
        {
            if (!IsMisspelt(key))
            {
                Report(RuleCatalogue.MissingKey, node, $"{what} lacks the key '{key}'");
            }

            return null;
        }

        return TextOf(key, value);
    }

    /// <summary>The text of a key; empty where absent or after a problem.</summary>
    public string Optional(string key) => node.Find(key) is { } value ? TextOf(key, value) ?? "" : "";

    /// <summary>A boolean written <c>true</c> or <c>false</c>; <c>false</c> where absent.</summary>
    public bool Flag(string key)
    {
        if (node.Find(key) is not { } value)
        {
            return false;
        }

        if (value.Kind == YamlKind.Scalar && value.Text is "true" or "false")
        {
            return value.Text == "true";
        }

        Report(RuleCatalogue.WrongValue, value, $"'{key}' of {what} must be true or false, not {Describe(value)}");
        return false;
    }

    /// <summary>A line or ordinal number, at least 1; 0 where absent or after a problem.</summary>
    public int Ordinal(string key)
    {
        if (node.Find(key) is not { } value)
        {
            return 0;
        }

        if (value.Kind == YamlKind.Scalar && !value.IsQuoted && TryOrdinal(value.Text, out var number))
        {
            return number;
        }

        Report(RuleCatalogue.WrongValue, value, $"'{key}' of {what} must be a whole number from 1 to 9999999, not {Describe(value)}{(value.IsQuoted && TryOrdinal(value.Text, out _) ? "; numbers stand without quotes" : "")}");
        return 0;
    }

    /// <summary>One of a closed list of words; <paramref name="absent"/> where absent or after a problem.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words, T absent)
    {
        if (node.Find(key) is not { } value)
        {
            return absent;
        }

        if (value.Kind == YamlKind.Scalar && words.TryGetValue(value.Text, out var found))
        {
            return found;
        }

        var names = words.Keys.OrderBy(static word => word, StringComparer.Ordinal).ToArray();
        Report(RuleCatalogue.WrongValue, value, $"'{key}' of {what} cannot be {Describe(value)}: it is one of {string.Join(", ", names)}{NearestNames.Suggest(value.Text, names)}");
        return absent;
    }

    /// <summary>The items of a list of texts, with their nodes; a single text counts as a list of one.</summary>
    public List<YamlNode> Texts(string key)
    {
        if (node.Find(key) is not { } value)
        {
            return [];
        }

        var items = value.Items.ToList();
        if (value.Kind != YamlKind.Sequence)
        {
            items.Add(value);
        }

        foreach (var item in items)
        {
            if (item.Kind != YamlKind.Scalar || item.Text.Length == 0)
            {
                Report(RuleCatalogue.WrongShape, item, $"'{key}' of {what} must be a list of texts; this item is {Describe(item)}");
                return [];
            }
        }

        return items;
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public EquatableArray<string> TextsOf(string key)
    {
        var nodes = Texts(key);
        var texts = new string[nodes.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = nodes[i].Text;
        }

        return new EquatableArray<string>(texts);
    }

    /// <summary>A partial date; empty where absent or after a problem.</summary>
    public PartialDate Date(string key)
    {
        if (node.Find(key) is not { } value)
        {
            return default;
        }

        if (value.Kind == YamlKind.Scalar && PartialDate.TryParse(value.Text, out var date))
        {
            return date;
        }

        Report(RuleCatalogue.WrongValue, value, $"'{key}' of {what} must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not {Describe(value)}");
        return default;
    }

    /// <summary>What a node is, for messages.</summary>
    public static string Describe(YamlNode at) => at.Kind switch
    {
        YamlKind.Mapping => !at.Pairs.IsEmpty ? "a mapping" : "an empty mapping",
        YamlKind.Sequence => !at.Items.IsEmpty ? "a list" : "an empty list",
        _ when at.IsEmpty => "empty",
        _ => "'" + at.Text + "'",
    };

    private static bool TryOrdinal(string text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 7 || text[0] == '0')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private string? TextOf(string key, YamlNode value)
    {
        if (value.Kind == YamlKind.Scalar && value.Text.Length > 0)
        {
            return value.Text;
        }

        Report(value.Kind == YamlKind.Scalar ? RuleCatalogue.WrongValue : RuleCatalogue.WrongShape, value, $"'{key}' of {what} must be {(string.Equals(key, "value", StringComparison.Ordinal) ? "one value" : "a text")}, not {Describe(value)}");
        return null;
    }
}
