using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>The nodes of a tree while it is built, and their places. Arrays, for this is the hot path of every build.</summary>
internal sealed class NodeList
{
    private readonly List<EscapedScalar> escapes = [];
    private YamlEntry[] entries;
    private TextSpan[] spans;
    private bool[] quoted;

    /// <param name="textLength">The length of the file; a node takes eight characters or more in files as people write them.</param>
    public NodeList(int textLength)
    {
        var capacity = 16 + (textLength / 8);
        entries = new YamlEntry[capacity];
        spans = new TextSpan[capacity];
        quoted = new bool[capacity];
    }

    public int Count { get; private set; }

    public ref YamlEntry this[int node] => ref entries[node];

    public ref TextSpan Span(int node) => ref spans[node];

    /// <summary>Adds a node without descendants.</summary>
    public int Add(YamlKind kind, YamlStyle style, string? value, TextSpan span)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
            Array.Resize(ref spans, Count * 2);
            Array.Resize(ref quoted, Count * 2);
        }

        var node = Count++;
        entries[node] = new YamlEntry(kind, style, value, node + 1);
        spans[node] = span;
        quoted[node] = style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        return node;
    }

    public void AddEscapes(EscapedScalar scalar) => escapes.Add(scalar);

    /// <summary>Gives a collection its end: everything added after it is inside.</summary>
    public void Close(int node) => entries[node] = entries[node] with { Next = Count };

    /// <summary>Takes back the nodes from one on.</summary>
    public void Truncate(int count)
    {
        Count = count;
        while (escapes.Count > 0 && escapes[escapes.Count - 1].Node >= count)
        {
            escapes.RemoveAt(escapes.Count - 1);
        }
    }

    public YamlTree ToTree() => new(new EquatableArray<YamlEntry>(Trimmed(entries)));

    public YamlPlaces ToPlaces(EquatableArray<int> lineStarts) =>
        new(
            new EquatableArray<TextSpan>(Trimmed(spans)),
            new EquatableArray<bool>(Trimmed(quoted)),
            lineStarts,
            escapes.ToEquatableArray());

    private T[] Trimmed<T>(T[] items)
    {
        var trimmed = new T[Count];
        Array.Copy(items, trimmed, Count);
        return trimmed;
    }
}
