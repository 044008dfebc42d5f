using System.Runtime.CompilerServices;

namespace Dataset.Schema.Readers.English;

/// <summary>The words that options bring, ready for search; built once for each options object, since a dataset reads thousands of phrases with one.</summary>
internal sealed class EnglishLexicon
{
    private static readonly ConditionalWeakTable<ReaderOptions, EnglishLexicon> Cache = new();

    private EnglishLexicon(ReaderOptions options)
    {
        foreach (var name in options.Names)
        {
            Names.Add(name, true);
        }

        foreach (var word in options.UnitWords)
        {
            UnitWords.Add(word.ToLowerInvariant(), true);
        }
    }

    /// <summary>Names, as printed.</summary>
    public WordTrie<bool> Names { get; } = new();

    /// <summary>Unit words, in lower case.</summary>
    public WordTrie<bool> UnitWords { get; } = new();

    public static EnglishLexicon For(ReaderOptions options) => Cache.GetValue(options, static key => new EnglishLexicon(key));
}
