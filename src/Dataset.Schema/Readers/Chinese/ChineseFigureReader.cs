using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads figures in Chinese, simplified or traditional.</summary>
internal sealed class ChineseFigureReader : FigureReader
{
    /// <inheritdoc/>
    public override string Language => "zh";

    /// <inheritdoc/>
    public override IReadOnlyList<Reading> Read(string text, ReaderOptions options) => Scan(ChineseText.From(text, options)).Readings;

    /// <inheritdoc/>
    public override PhraseReadings ReadPhrase(string text, ReaderOptions options)
    {
        var prepared = ChineseText.From(text, options);
        var readings = Scan(prepared).Readings;
        return new PhraseReadings(readings, () => ChineseUnusedHedges.Find(prepared, readings));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumeralOccurrence> FindNumerals(string text, ReaderOptions options) => ChineseOccurrences.Find(ChineseText.From(text, options));

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> FindUnusedHedges(string text, ReaderOptions options)
    {
        var prepared = ChineseText.From(text, options);
        return ChineseUnusedHedges.Find(prepared, Scan(prepared).Readings);
    }

    private static ChineseScan Scan(ChineseText text)
    {
        var scan = new ChineseScan(text);
        for (var i = 0; i < text.Length;)
        {
            var end = ReadAt(scan, i);
            i = Math.Max(end, i + 1);
        }

        // Common words: only where nothing else in the phrase is a date do they stand for one.
        if (!scan.Readings.Any(static reading => reading.Kind is ReadingKind.Date or ReadingKind.Period))
        {
            ChineseOpenDates.ReadUpToBase(scan);
            ChineseOpenDates.ReadOutset(scan);
        }

        return scan;
    }

    // Each step gives the place to go on at, or 0 where what it looks for does not stand here.
    private static int ReadAt(ChineseScan scan, int i)
    {
        var text = scan.Text;
        var c = text[i];
        if (!ChineseDigits.IsNumeral(c) && StartsFigure.IndexOf(c) < 0)
        {
            // 同一年 and 成千上万 begin with characters that are masked.
            return c != NameMask.Masked ? 0 : ChineseDates.Read(scan, i) is var masked and > 0 ? masked : ChineseSeveral.ReadGeneric(scan, i);
        }

        if (ChineseDayWords.IsWeekday(text, i))
        {
            return i + 1;
        }

        if (ChineseFractions.ReadSlashed(scan, i) is var slashed and > 0)
        {
            return slashed;
        }

        if (ChineseMarkers.EndAt(text, i) is var marker and > 0)
        {
            return marker;
        }

        if (ChineseDates.Read(scan, i) is var date and > 0)
        {
            return date;
        }

        if (ChineseFractions.ReadShare(scan, i) is var share and > 0)
        {
            return share;
        }

        if (ChineseFractions.ReadHalf(scan, i) is var half and > 0)
        {
            return half;
        }

        if (ChineseFractions.ReadDoubling(scan, i) is var doubling and > 0)
        {
            return doubling;
        }

        if (ChineseOrdinals.ReadRank(scan, i) is var rank and > 0)
        {
            return rank;
        }

        if (ChineseSuperlatives.Read(scan, i) is var superlative and > 0)
        {
            return superlative;
        }

        if (ChineseOrdinals.ReadScore(scan, i) is var score and > 0)
        {
            return score;
        }

        if (ChineseSeveral.Read(scan, i) is var several and > 0)
        {
            return several;
        }

        return ChineseNumeralParser.StartsAt(text, i) ? ChineseQuantities.Read(scan, i) : 0;
    }

    // First characters of everything that is read and begins with no numeral.
    private const string StartsFigure = "几数第首半过翻Q今本去前明后次翌同当这那上下年单全最昨";
}
