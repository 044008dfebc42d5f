using System.Collections;

namespace Dataset.Schema.Yaml;

/// <summary>The pairs of a mapping, in order; <c>foreach</c> over them allocates nothing. <c>default</c> has none.</summary>
public readonly struct YamlPairs(YamlNode mapping) : IEnumerable<(YamlNode Key, YamlNode Value)>
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Begins before the first pair.</summary>
    public Enumerator GetEnumerator() => new(mapping);

    IEnumerator<(YamlNode Key, YamlNode Value)> IEnumerable<(YamlNode Key, YamlNode Value)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A pair after another.</summary>
    public struct Enumerator : IEnumerator<(YamlNode Key, YamlNode Value)>
    {
        // Without one there is nothing to step through.
        private readonly YamlTree? tree;
        private readonly int end;
        private int next;

        internal Enumerator(YamlNode mapping)
        {
            tree = mapping.Tree;
            next = mapping.Index + 1;
            end = tree is not null && mapping.Kind == YamlKind.Mapping ? tree[mapping.Index].Next : next;
        }

        /// <inheritdoc/>
        public (YamlNode Key, YamlNode Value) Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (next >= end)
            {
                return false;
            }

            var value = tree![next].Next;
            Current = (new YamlNode(tree!, next), new YamlNode(tree, value));
            next = tree[value].Next;
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
