using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.English;

/// <summary>
/// Reads the figures of English prose. Rules that choose where the language leaves a choice:
/// <list type="bullet">
/// <item>The unit of a count is the longest unit word of the dataset after the number, with up to three adjectives of a closed list or names between; else a plural noun so placed.</item>
/// <item>Four digits without separator from 1000 to 2999 are a year and a number, the likelier first.</item>
/// <item>"doubled", "tripled", "rose threefold" tell what a change ended at (a ratio of 2 or 3, <see cref="Change.RiseTo"/>), "halved" likewise (1/2, <see cref="Change.FallTo"/>).</item>
/// <item>"hundreds", "several million" are from twice to ten times the unit; emphasis (only, as many as, a record) changes nothing.</item>
/// <item>Not read: fiscal years that the card does not tell the months of, winters of one year, "today", weeks, ambiguous pairs such as 2009-10, days in digits alone (3/4).</item>
/// </list>
/// </summary>
public sealed class EnglishFigureReader : FigureReader
{
    /// <inheritdoc/>
    public override string Language => "en";

    /// <inheritdoc/>
    public override IReadOnlyList<Reading> Read(string text, ReaderOptions options) => EnglishScan.Readings(new EnglishText(text, options));

    /// <inheritdoc/>
    public override PhraseReadings ReadPhrase(string text, ReaderOptions options)
    {
        var words = new EnglishText(text, options);
        var readings = EnglishScan.Readings(words);
        return new PhraseReadings(readings, () => EnglishUnusedHedges.Find(words, readings));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumeralOccurrence> FindNumerals(string text, ReaderOptions options)
    {
        var words = new EnglishText(text, options);
        return EnglishNumeralFinder.Find(words, EnglishScan.Readings(words));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> FindUnusedHedges(string text, ReaderOptions options)
    {
        var words = new EnglishText(text, options);
        return EnglishUnusedHedges.Find(words, EnglishScan.Readings(words));
    }
}
