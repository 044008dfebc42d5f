namespace Dataset.Schema.Yaml;

/// <summary>A child of a collection after another: items, or keys and values in turn.</summary>
public struct YamlChildren
{
    // Without one there is nothing to step through.
    private readonly YamlTree? tree;
    private readonly int end;
    private int next;

    // None where the node is of another kind.
    internal YamlChildren(YamlNode parent, YamlKind kind)
    {
        tree = parent.Tree;
        next = parent.Index + 1;
        end = tree is not null && parent.Kind == kind ? tree[parent.Index].Next : next;
    }

    /// <summary>The child.</summary>
    public YamlNode Current { get; private set; }

    /// <summary>Goes on to the next child; <c>false</c> where there is none.</summary>
    public bool MoveNext()
    {
        if (next >= end)
        {
            return false;
        }

        Current = new YamlNode(tree!, next);
        next = tree![next].Next;
        return true;
    }
}
