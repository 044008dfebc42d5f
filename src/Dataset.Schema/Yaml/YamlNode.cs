namespace Dataset.Schema.Yaml;

/// <summary>A node of a tree: a cursor without allocation.</summary>
public readonly record struct YamlNode(YamlTree Tree, int Index)
{
    /// <summary>Scalar, sequence or mapping.</summary>
    public YamlKind Kind => Tree[Index].Kind;

    /// <summary>How a scalar is written.</summary>
    public YamlStyle Style => Tree[Index].Style;

    /// <summary>The text of a scalar; empty for others.</summary>
    public string Text => Tree[Index].Value ?? "";

    /// <summary>Whether the scalar is written in quotes.</summary>
    public bool IsQuoted => Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;

    /// <summary>Whether this is an empty plain scalar, which YAML calls null.</summary>
    public bool IsEmpty => Kind == YamlKind.Scalar && Style == YamlStyle.Plain && Text.Length == 0;

    /// <summary>The items of a sequence, in order; none for other kinds.</summary>
    public YamlItems Items => new(this);

    /// <summary>The pairs of a mapping, in order; none for other kinds.</summary>
    public YamlPairs Pairs => new(this);

    /// <summary>The value of a key of a mapping; <c>null</c> where it is absent or this is no mapping.</summary>
    public YamlNode? Find(string key)
    {
        if (Kind == YamlKind.Mapping)
        {
            for (int i = Index + 1, end = Tree[Index].Next; i < end;)
            {
                var value = Tree[i].Next;
                if (string.Equals(Tree[i].Value ?? "", key, StringComparison.Ordinal))
                {
                    return new YamlNode(Tree, value);
                }

                i = Tree[value].Next;
            }
        }

        return null;
    }
}
