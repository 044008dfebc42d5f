namespace Dataset.Schema.Readers.English;

/// <summary>Phrases of one or more words and what each means; the longest that stands at a place wins.</summary>
internal sealed class EnglishPhraseTable<T>
{
    private readonly Dictionary<string, List<Entry>> byFirst = new(StringComparer.Ordinal);

    public EnglishPhraseTable(params (T Meaning, string[] Phrases)[] rows)
    {
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in phrases)
            {
                Add(EnglishTokenizer.Tokenize(phrase), meaning);
            }
        }
    }

    /// <summary>The token after the longest phrase that begins here; -1 where none does.</summary>
    public int Match(EnglishText text, int index, out T meaning)
    {
        meaning = default!;
        if (!byFirst.TryGetValue(text[index].Lower, out var entries))
        {
            return -1;
        }

        foreach (var entry in entries)
        {
            if (text.Are(index, entry.Words))
            {
                meaning = entry.Meaning;
                return index + entry.Words.Length;
            }
        }

        return -1;
    }

    // The longest first, and of equal length in the order of the rows.
    private void Add(EnglishToken[] tokens, T meaning)
    {
        var words = Array.ConvertAll(tokens, static token => token.Lower);
        if (!byFirst.TryGetValue(words[0], out var entries))
        {
            byFirst.Add(words[0], entries = []);
        }

        var place = entries.FindIndex(entry => entry.Words.Length < words.Length);
        entries.Insert(place < 0 ? entries.Count : place, new Entry(words, meaning));
    }

    // A class, and loops: collections and queries of structs are compiled anew in each compiler process, and there are ten tables of as many types.
    private sealed class Entry(string[] words, T meaning)
    {
        public string[] Words { get; } = words;

        public T Meaning { get; } = meaning;
    }
}
