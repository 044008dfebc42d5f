using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.English;

/// <summary>English text as tokens, with what the grammar asks of their neighbourhood.</summary>
internal sealed class EnglishText
{
    private static readonly EnglishToken[] Outside = [default(EnglishToken) with { Lower = "" }];

    private readonly EnglishToken[] tokens;
    private readonly PrintedText printed;
    private readonly string lower;
    private readonly EnglishLexicon lexicon;

    public EnglishText(string text, ReaderOptions options)
    {
        FiscalYears = options.FiscalYears;
        lexicon = EnglishLexicon.For(options);
        printed = PrintedText.From(text, options);
        lower = printed.Clean.ToLowerInvariant();
        Numerals = new AskedOnce<EnglishNumeral>(this, EnglishNumeralGrammar.Find);
        NumeralsWithAnd = new AskedOnce<EnglishNumeral>(this, EnglishNumeralGrammar.FindWithAnd);
        CalendarParts = new AskedOnce<EnglishCalendarPart>(this, EnglishCalendarPart.Find);
        Dates = new AskedOnce<EnglishDate>(this, EnglishDate.Find);
        tokens = EnglishTokenizer.Tokenize(NameMask.Apply(printed.Clean, lexicon.Names, static c => c is >= '0' and <= '9'));
    }

    /// <summary>Which months the source's fiscal years have, where its card says so.</summary>
    public FiscalYears? FiscalYears { get; }

    /// <summary>The numerals by their first token, ended before an "and".</summary>
    public AskedOnce<EnglishNumeral> Numerals { get; }

    /// <summary>The numerals by their first token, with what an "and" joins to them.</summary>
    public AskedOnce<EnglishNumeral> NumeralsWithAnd { get; }

    /// <summary>The parts of years by their first token.</summary>
    public AskedOnce<EnglishCalendarPart> CalendarParts { get; }

    /// <summary>The dates by their first token.</summary>
    public AskedOnce<EnglishDate> Dates { get; }

    public int Count => tokens.Length;

    /// <summary>The token, or an empty one outside the text.</summary>
    public ref readonly EnglishToken this[int index] => ref (uint)index < (uint)tokens.Length ? ref tokens[index] : ref Outside[0];

    public bool Is(int index, string lower) => this[index].Is(lower);

    /// <summary>Whether these words stand here.</summary>
    public bool Are(int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(index + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool GluedTo(int index, string symbol) => this[index].Glued && Is(index, symbol);

    /// <summary>Whether no letter, digit or joining mark runs into the token from the left, as in GPT-4 or 12/5.</summary>
    public bool StartsClean(int index)
    {
        var before = this[index - 1];
        if (!this[index].Glued || before.Kind == EnglishTokenKind.None)
        {
            return true;
        }

        return !before.IsSolid && !(before.Lower is "-" or "–" or "/" or ":" or "." or "," or "_" or "#" or "^" or "@" && (before.Lower is "#" || (before.Glued && this[index - 2].IsSolid)));
    }

    /// <summary>Whether no letter, digit or joining mark runs on from the token before this one; an apostrophe s may.</summary>
    public bool EndsClean(int next)
    {
        var after = this[next];
        if (!after.Glued || after.Kind == EnglishTokenKind.None || (after.IsWord && after.Lower[0] == '\''))
        {
            return true;
        }

        if (after.IsSolid || after.Lower is "°" or "^" or "_" or "+" or "@" or "×" or "½" or "¼" or "¾" or "%" or "‰")
        {
            return false;
        }

        // $100 million-a-year, 5,000-strong.
        var beyond = this[next + 1];
        if (after.Is("-") && beyond.Lower is "a" or "per" or "strong")
        {
            return true;
        }

        return !(beyond.Glued && ((after.IsJoin && beyond.IsSolid) || (after.Lower is "/" or ":" or "." or "," && beyond.IsDigits)));
    }

    /// <summary>The token after everything that stands here without white space.</summary>
    public int ClusterEnd(int index)
    {
        var end = index + 1;
        while (end < Count && this[end].Glued && !this[end].Is("—"))
        {
            end++;
        }

        return end;
    }

    /// <summary>The stretch of the original text from one token to before another.</summary>
    public TextSpan Span(int first, int next) => printed.SpanOf(this[first].Start, this[next - 1].End);

    /// <summary>The text from one token to before another, as printed.</summary>
    public string Slice(int first, int next) => printed.Clean.Substring(this[first].Start, this[next - 1].End - this[first].Start);

    /// <summary>The token after the longest unit word of the dataset that stands here, even inside a name; -1 where none does.</summary>
    public int UnitWordEnd(int index)
    {
        var length = index < Count ? lexicon.UnitWords.LongestAt(lower, this[index].Start, out _) : 0;
        if (length == 0)
        {
            return -1;
        }

        var end = this[index].Start + length;
        while (index < Count && this[index].End < end)
        {
            index++;
        }

        return this[index].End == end ? index + 1 : -1;
    }
}
