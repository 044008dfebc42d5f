namespace Dataset.Schema.Readers;

/// <summary>Words with a value each, found at a place of a text by their longest match, in time that depends on the match alone and never on how many words there are.</summary>
internal sealed class WordTrie<T>
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<(bool IsWord, T Value)> nodes = [(false, default!)];

    /// <summary>Whether no word was added.</summary>
    public bool IsEmpty => nodes.Count == 1;

    /// <summary>Adds a word to be read forwards. The first value of a word stays.</summary>
    public void Add(string word, T value) => Add(word, value, backwards: false);

    /// <summary>Adds a word to be read backwards, from its last character, as <see cref="LongestBefore"/> does.</summary>
    public void AddBackwards(string word, T value) => Add(word, value, backwards: true);

    /// <summary>The length of the longest word that starts at <paramref name="start"/>; 0 where there is none.</summary>
    public int LongestAt(string text, int start, out T value) => LongestAt(text, start, text.Length, out value);

    /// <summary>The same for words that end by <paramref name="end"/>.</summary>
    public int LongestAt(string text, int start, int end, out T value)
    {
        var length = 0;
        value = default!;
        for (int i = start, node = 0; i < end && edges.TryGetValue(Edge(node, text[i]), out node); i++)
        {
            if (nodes[node].IsWord)
            {
                length = i + 1 - start;
                value = nodes[node].Value;
            }
        }

        return length;
    }

    /// <summary>The length of the longest word that ends before <paramref name="end"/>; 0 where there is none. For tries filled by <see cref="AddBackwards"/>.</summary>
    public int LongestBefore(string text, int end, out T value)
    {
        var length = 0;
        value = default!;
        for (int i = end - 1, node = 0; i >= 0 && edges.TryGetValue(Edge(node, text[i]), out node); i--)
        {
            if (nodes[node].IsWord)
            {
                length = end - i;
                value = nodes[node].Value;
            }
        }

        return length;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private void Add(string word, T value, bool backwards)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var edge = Edge(node, backwards ? word[word.Length - 1 - i] : word[i]);
            if (!edges.TryGetValue(edge, out var next))
            {
                next = nodes.Count;
                nodes.Add((false, default!));
                edges.Add(edge, next);
            }

            node = next;
        }

        if (node != 0 && !nodes[node].IsWord)
        {
            nodes[node] = (true, value);
        }
    }
}
