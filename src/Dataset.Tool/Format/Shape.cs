namespace Dataset.Tool.Format;

/// <summary>How a list or mapping is written.</summary>
internal enum Layout
{
    /// <summary>On one line with brackets where it fits, otherwise an entry a line.</summary>
    OneLine,

    /// <summary>On one line where it has one entry and fits, otherwise an entry a line.</summary>
    OneLineIfOne,

    /// <summary>An entry a line.</summary>
    Lines,
}

/// <summary>The canonical form of a part of a file: its layout, the order of its keys, and the form of what it holds.</summary>
/// <param name="Layout">How it is written.</param>
internal sealed record Shape(Layout Layout)
{
    /// <summary>On one line, in any order.</summary>
    public static Shape Inline { get; } = new(Layout.OneLine);

    /// <summary>Compares keys; equal ones, and all where there is none, stay in the file's order.</summary>
    public IComparer<string>? Order { get; init; }

    /// <summary>The form of the value of a key, or of each item of a list, for which the key is empty.</summary>
    public Func<string, Shape> Below { get; init; } = static _ => Inline;

    /// <summary>A mapping with its known keys in this order, and others after them.</summary>
    public static IComparer<string> By(IEnumerable<string> keys)
    {
        var order = keys.Select(static (key, index) => (key, index)).ToDictionary(static pair => pair.key, static pair => pair.index, StringComparer.Ordinal);
        return Comparer<string>.Create((x, y) => order.GetValueOrDefault(x, int.MaxValue).CompareTo(order.GetValueOrDefault(y, int.MaxValue)));
    }
}
