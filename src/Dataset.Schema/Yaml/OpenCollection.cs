namespace Dataset.Schema.Yaml;

/// <summary>A list or mapping whose end is not yet read.</summary>
internal struct OpenCollection
{
    /// <summary>The node's index.</summary>
    public int Node;

    /// <summary>Whether this is a mapping.</summary>
    public bool IsMapping;

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow;

    /// <summary>Whether it is a pair inside a flow list, without brackets of its own: <c>[a: 1]</c>.</summary>
    public bool IsBarePair;

    /// <summary>Its column, which block scalars below it measure their indentation from.</summary>
    public int Column;

    /// <summary>Where what was read of it ends.</summary>
    public int End;

    /// <summary>In a mapping, the key whose value comes next; -1 before a key.</summary>
    public int Key;

    /// <summary>In a mapping, the node from which on a repeated key and its value are taken back; -1 for none.</summary>
    public int DropFrom;

    /// <summary>In a mapping, how many pairs were read.</summary>
    public int Pairs;

    /// <summary>In a mapping of many pairs, the nodes of its keys by name.</summary>
    public Dictionary<string, int>? Keys;
}
