using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>A pair of a mapping, or an item of a list, with the comments that belong to it. The document itself is an entry without a key.</summary>
internal sealed class FormatEntry(YamlNode? key, YamlNode value)
{
    /// <summary>The key; <c>null</c> for an item of a list.</summary>
    public YamlNode? Key { get; } = key;

    /// <summary>The value or item.</summary>
    public YamlNode Value { get; } = value;

    /// <summary>The entries of the value, in the file's order; none for a scalar.</summary>
    public List<FormatEntry> Entries { get; } = [];

    /// <summary>Whether a blank line sets it apart from what stands before.</summary>
    public bool BlankBefore { get; set; }

    /// <summary>Comments on lines of their own before it; an empty one is a blank line.</summary>
    public List<string> Head { get; } = [];

    /// <summary>The comments on its own line.</summary>
    public List<string> Trailing { get; } = [];

    /// <summary>Comments on lines of their own after it, where nothing of the same depth follows.</summary>
    public List<string> Foot { get; } = [];

    /// <summary>Whether a comment stands inside the value, which then cannot be written on one line.</summary>
    public bool HasInnerComments => Entries.Exists(static entry => entry.Head.Count + entry.Trailing.Count + entry.Foot.Count > 0 || entry.HasInnerComments);

    /// <summary>The entry of a node, with all entries below.</summary>
    public static FormatEntry Of(YamlNode? key, YamlNode value)
    {
        var entry = new FormatEntry(key, value);
        entry.Entries.AddRange(value.Kind == YamlKind.Mapping
            ? value.Pairs.Select(static pair => Of(pair.Key, pair.Value))
            : value.Items.Select(static item => Of(null, item)));
        return entry;
    }
}
