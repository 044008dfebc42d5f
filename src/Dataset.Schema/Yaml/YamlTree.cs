using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>
/// The content of one YAML document without any position: nodes in preorder, so that a node's index is its path. A comment, blank line or other indentation
/// changes no tree; where the nodes stand is told by <see cref="YamlPlaces"/> of the same file.
/// </summary>
public sealed class YamlTree(EquatableArray<YamlEntry> entries) : IEquatable<YamlTree>
{
    private readonly EquatableArray<YamlEntry> entries = entries;

    /// <summary>How many nodes the document has, keys included.</summary>
    public int Count => entries.Count;

    /// <summary>The document's root.</summary>
    public YamlNode Root => new(this, 0);

    /// <summary>The raw entry of a node.</summary>
    public YamlEntry this[int node] => entries[node];

    /// <inheritdoc/>
    public bool Equals(YamlTree? other) => other is not null && entries.Equals(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlTree);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.GetHashCode();
}
