using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>All entities of a dataset by name, and their printed names by first character.</summary>
public sealed class EntityIndex
{
    private readonly Dictionary<string, EntityHeader> byName = new(StringComparer.Ordinal);

    // Only names with something a reader could take for a numeral or a hedge need masking: 百度, GPT-3, H100.
    private readonly Dictionary<char, List<string>> maskedByFirst = [];

    // Every printed name with those who bear it. Made when the first entity value is judged: many datasets have none.
    private readonly Lazy<WordTrie<List<EntityHeader>>> printed;

    private readonly HashSet<string> unread;

    /// <summary>Indexes the headers; of two with the same name the one in the file of that name counts, for the other is a copy to begin another entity; then the first.</summary>
    /// <param name="headers">The headers of all entities that could be read.</param>
    /// <param name="unread">The names of those that could not: see <see cref="Language.FileNames.Unread"/>.</param>
    public EntityIndex(IEnumerable<EntityHeader> headers, IEnumerable<string>? unread = null)
    {
        this.unread = new HashSet<string>(unread ?? [], StringComparer.Ordinal);
        var masked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in EntityHeader.InOwnFilesFirst(headers, static header => header))
        {
            if (byName.ContainsKey(header.Name))
            {
                continue;
            }

            byName.Add(header.Name, header);
            foreach (var name in header.Names)
            {
                if (name.Text.Any(IsNumeralLike) && masked.Add(name.Text))
                {
                    if (!maskedByFirst.TryGetValue(name.Text[0], out var names))
                    {
                        maskedByFirst.Add(name.Text[0], names = []);
                    }

                    names.Add(name.Text);
                }
            }
        }

        printed = new Lazy<WordTrie<List<EntityHeader>>>(TrieOfPrintedNames);
        Names = byName.Keys.OrderBy(static name => name, StringComparer.Ordinal).ToArray();
    }

    /// <summary>The names of all entities, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The entity of that name; <c>null</c> where there is none.</summary>
    public EntityHeader? Find(string name) => byName.TryGetValue(name, out var header) ? header : null;

    /// <summary>Whether the entity is there but could not be read: then what refers to it is not to be blamed.</summary>
    public bool IsUnread(string name) => unread.Contains(name);

    /// <summary>The printed names with numerals in them that stand in the text, longest first.</summary>
    public EquatableArray<string> MaskedNamesIn(string text)
    {
        List<string>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (maskedByFirst.TryGetValue(text[i], out var names))
            {
                foreach (var name in names)
                {
                    if (string.CompareOrdinal(text, i, name, 0, name.Length) == 0 && found?.Contains(name) != true)
                    {
                        (found ??= []).Add(name);
                    }
                }
            }
        }

        return found is null ? default : found.OrderByDescending(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>
    /// Whether the text holds a printed name other than inside a longer name of a rival, an entity that might be meant instead: "Meta AI" does not name Meta where a division
    /// would do as well as a company.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="name">The name.</param>
    /// <param name="isRival">Tells the entities that might be meant.</param>
    public bool IsNamedIn(string text, string name, Func<EntityHeader, bool> isRival)
    {
        // Of a name that is all conversion noise nothing is left to look for.
        for (var at = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsInsideOtherName(text, at, name.Length, isRival))
            {
                return true;
            }
        }

        return false;
    }

    // The longest name at a place is the one that stands there.
    private bool IsInsideOtherName(string text, int start, int length, Func<EntityHeader, bool> isRival)
    {
        for (var from = start; from >= 0; from--)
        {
            var longest = printed.Value.LongestAt(text, from, out var owners);
            if (longest > length && from + longest >= start + length && owners.Exists(owner => isRival(owner)))
            {
                return true;
            }
        }

        return false;
    }

    private WordTrie<List<EntityHeader>> TrieOfPrintedNames()
    {
        var owners = new Dictionary<string, List<EntityHeader>>(StringComparer.Ordinal);
        foreach (var header in byName.Values)
        {
            foreach (var name in header.Names)
            {
                if (!owners.TryGetValue(name.Text, out var known))
                {
                    owners.Add(name.Text, known = []);
                }

                known.Add(header);
            }
        }

        var trie = new WordTrie<List<EntityHeader>>();
        foreach (var name in owners)
        {
            trie.Add(name.Key, name.Value);
        }

        return trie;
    }

    private static bool IsNumeralLike(char c) =>
        c is (>= '0' and <= '9') or (>= '０' and <= '９') || "〇零一二两兩三四五六七八九十百千万萬亿億兆半几幾数數多余餘近超约約第".IndexOf(c) >= 0;
}
