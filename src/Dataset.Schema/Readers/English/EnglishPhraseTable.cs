namespace Dataset.Schema.Readers.English;

/// <summary>Phrases of one or more words and what each means; the longest that stands at a place wins.</summary>
internal sealed class EnglishPhraseTable<T>
{
    private readonly Dictionary<string, (string[] Words, T Meaning)[]> byFirst;

    public EnglishPhraseTable(params (T Meaning, string[] Phrases)[] rows) =>
        byFirst = rows
            .SelectMany(static row => row.Phrases, static (row, phrase) => (Words: Split(phrase), row.Meaning))
            .GroupBy(static entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The token after the longest phrase that begins here; -1 where none does.</summary>
    public int Match(EnglishText text, int index, out T meaning)
    {
        meaning = default!;
        if (!byFirst.TryGetValue(text[index].Lower, out var entries))
        {
            return -1;
        }

        foreach (var (words, value) in entries)
        {
            if (text.Are(index, words))
            {
                meaning = value;
                return index + words.Length;
            }
        }

        return -1;
    }

    private static string[] Split(string phrase) => [.. EnglishTokenizer.Tokenize(phrase).Select(static token => token.Lower)];
}
