using System.Collections;

namespace Dataset.Schema.Yaml;

/// <summary>The items of a sequence, in order; <c>foreach</c> over them allocates nothing. <c>default</c> has none.</summary>
public readonly struct YamlItems(YamlNode sequence) : IEnumerable<YamlNode>
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Begins before the first item.</summary>
    public Enumerator GetEnumerator() => new(sequence);

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

    IEnumerator<YamlNode> IEnumerable<YamlNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An item after another.</summary>
    public struct Enumerator : IEnumerator<YamlNode>
    {
        // Without one there is nothing to step through.
        private readonly YamlTree? tree;
        private readonly int end;
        private int next;

        internal Enumerator(YamlNode sequence)
        {
            tree = sequence.Tree;
            next = sequence.Index + 1;
            end = tree is not null && sequence.Kind == YamlKind.Sequence ? tree[sequence.Index].Next : next;
        }

        /// <inheritdoc/>
        public YamlNode Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
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

        /// <inheritdoc/>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
