using System.Runtime.CompilerServices;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>The words of one set of options, ready to be found. Built once for each options instance, since a dataset may bring a hundred thousand names.</summary>
internal sealed class ChineseVocabulary
{
    private static readonly ConditionalWeakTable<ReaderOptions, ChineseVocabulary> Built = new();

    private ChineseVocabulary(ReaderOptions options)
    {
        foreach (var name in options.Names)
        {
            // The names of printed text may themselves carry noise, which is gone by the time they are looked for.
            var folded = ChineseScript.Fold(PrintedText.From(name, options).Clean);
            if (folded.Any(c => ChineseDigits.IsNumeral(c) || ChineseHedges.MayBegin(c)))
            {
                Names.Add(folded, true);
            }
        }

        foreach (var word in options.UnitWords)
        {
            Units.Add(ChineseScript.Fold(word), true);
        }
    }

    /// <summary>The names that hold a numeral or a hedge; no other name can be mistaken for a figure.</summary>
    public WordTrie<bool> Names { get; } = new();

    /// <summary>The unit words of the dataset.</summary>
    public WordTrie<bool> Units { get; } = new();

    /// <summary>The words of these options.</summary>
    public static ChineseVocabulary For(ReaderOptions options) => Built.GetValue(options, static o => new ChineseVocabulary(o));
}
