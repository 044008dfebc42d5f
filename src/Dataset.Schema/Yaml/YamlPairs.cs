using System.Collections;

namespace Dataset.Schema.Yaml;

/// <summary>The pairs of a mapping, in order; <c>foreach</c> over them allocates nothing. <c>default</c> has none.</summary>
public readonly struct YamlPairs(YamlNode mapping) : IEnumerable<(YamlNode Key, YamlNode Value)>
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Begins before the first pair.</summary>
    public Enumerator GetEnumerator() => new(new YamlChildren(mapping, YamlKind.Mapping));

    IEnumerator<(YamlNode Key, YamlNode Value)> IEnumerable<(YamlNode Key, YamlNode Value)>.GetEnumerator()
    {
        foreach (var pair in this)
        {
            yield return pair;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(YamlNode Key, YamlNode Value)>)this).GetEnumerator();

    /// <summary>A pair after another.</summary>
    public struct Enumerator
    {
        private YamlChildren children;

        internal Enumerator(YamlChildren children) => this.children = children;

        /// <summary>The pair.</summary>
        public (YamlNode Key, YamlNode Value) Current { get; private set; }

        /// <summary>Goes on to the next pair; <c>false</c> where there is none.</summary>
        public bool MoveNext()
        {
            if (!children.MoveNext())
            {
                return false;
            }

            var key = children.Current;
            children.MoveNext();
            Current = (key, children.Current);
            return true;
        }
    }
}
