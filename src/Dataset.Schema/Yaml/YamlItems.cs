using System.Collections;

namespace Dataset.Schema.Yaml;

/// <summary>The items of a sequence, in order; <c>foreach</c> over them allocates nothing. <c>default</c> has none.</summary>
public readonly struct YamlItems(YamlNode sequence) : IEnumerable<YamlNode>
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Begins before the first item.</summary>
    public YamlChildren GetEnumerator() => new(sequence, YamlKind.Sequence);

    /// <summary>The items in a list. As a method of its own: the one of all sequences is compiled anew for each type of structure.</summary>
    public List<YamlNode> ToList()
    {
        var items = new List<YamlNode>();
        foreach (var item in this)
        {
            items.Add(item);
        }

        return items;
    }

    IEnumerator<YamlNode> IEnumerable<YamlNode>.GetEnumerator() => ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ToList().GetEnumerator();
}
