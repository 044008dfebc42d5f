using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>A text made ready for the grammar: noise removed, folded to one script, names and lookalike words masked. All places are places of <see cref="Folded"/>.</summary>
internal sealed class ChineseText
{
    private readonly PrintedText printed;
    private readonly string masked;

    private ChineseText(PrintedText printed, string unmasked, string folded, IReadOnlyList<ChineseLookalike> lookalikes, ChineseVocabulary vocabulary, FiscalYears? fiscalYears)
    {
        this.printed = printed;
        Unmasked = unmasked;
        masked = ChineseLookalikes.Mask(folded, lookalikes);
        Folded = folded;
        Lookalikes = lookalikes;
        Vocabulary = vocabulary;
        FiscalYears = fiscalYears;
    }

    /// <summary>Without noise and folded, and nothing masked: a unit word may be a name too (60万个H100).</summary>
    public string Unmasked { get; }

    /// <summary>Without noise, folded, names masked, but with every other word: for what looks at words and not at figures.</summary>
    public string Folded { get; }

    /// <summary>The same with lookalikes masked too, as the grammar sees it.</summary>
    public string Masked => masked;

    /// <summary>The words that are masked, in order.</summary>
    public IReadOnlyList<ChineseLookalike> Lookalikes { get; }

    /// <summary>The words of the options.</summary>
    public ChineseVocabulary Vocabulary { get; }

    /// <summary>Which months the source's fiscal years have, where its card says so.</summary>
    public FiscalYears? FiscalYears { get; }

    /// <summary>How many characters there are.</summary>
    public int Length => masked.Length;

    /// <summary>The character the grammar sees; NUL outside the text.</summary>
    public char this[int i] => (uint)i < (uint)masked.Length ? masked[i] : '\0';

    /// <summary>Makes a text ready.</summary>
    public static ChineseText From(string text, ReaderOptions options)
    {
        var vocabulary = ChineseVocabulary.For(options);
        var printed = PrintedText.From(text, options);
        var unmasked = ChineseScript.Fold(printed.Clean);
        var folded = NameMask.Apply(unmasked, vocabulary.Names, ChineseDigits.IsNumeral);
        return new ChineseText(printed, unmasked, folded, ChineseLookalikes.Find(folded), vocabulary, options.FiscalYears);
    }

    /// <summary>Whether the word stands at the place.</summary>
    public bool Has(int i, string word) => i >= 0 && string.CompareOrdinal(masked, i, word, 0, word.Length) == 0;

    /// <summary>Whether the word stands before the place.</summary>
    public bool HasBefore(int end, string word) => Has(end - word.Length, word);

    /// <summary>Past one space, if there is one; printed Chinese puts a single space between figures and Latin or Han characters.</summary>
    public int SkipSpace(int i) => this[i] == ' ' && this[i + 1] != ' ' ? i + 1 : i;

    /// <summary>The stretch of the original text.</summary>
    public TextSpan SpanOf(int start, int end) => printed.SpanOf(start, end);

    /// <summary>What is printed there, without noise.</summary>
    public string Print(int start, int end) => printed.Clean.Substring(start, end - start);

    /// <summary>What is printed there, noise and all.</summary>
    public string PrintOriginal(TextSpan span) => printed.Original.Substring(span.Start, span.Length);
}
