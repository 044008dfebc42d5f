namespace Dataset.Schema.Readers.English;

/// <summary>
/// Finds the unit after a number. In order: percent, currency, time, multiples; then the longest unit word of the dataset; then a noun. Between number and unit word
/// may stand up to three adjectives of a closed list or names (700 million monthly active users); a noun that is no unit word must be a plural, or stand after one.
/// </summary>
internal static class EnglishUnits
{
    private const int MostWordsBetween = 3;

    private static readonly EnglishPhraseTable<(ReadingKind Kind, int Divisor)> Hundredths = new(
        ((ReadingKind.Percent, 1), ["%", "percent", "per cent", "pct", "pct.", "-percent"]),
        ((ReadingKind.PercentagePoints, 1), ["percentage point", "percentage points", "percent points", "% points", "-percentage-point", "percentage-point", "-point percentage"]),
        ((ReadingKind.PercentagePoints, 100), ["basis point", "basis points", "-basis-point"]));

    private static readonly EnglishPhraseTable<bool> OfA = new((true, ["a", "of a", "of one"]));

    public static EnglishUnit? Read(EnglishText text, EnglishNumeral numeral, bool hasCurrency)
    {
        var next = numeral.Next;
        var at = numeral.Shape == EnglishNumeralShape.Fraction && OfA.Match(text, next, out _) is > 0 and var skipped ? skipped : next;
        if (Hundredths.Match(text, at, out var hundredth) is > 0 and var percent)
        {
            return new EnglishUnit(hundredth.Kind, text.Is(at, "-") ? at + 1 : at, percent, percent) { Divisor = hundredth.Divisor };
        }

        var counted = numeral.IsSeveral && text.Is(next, "of") ? next + 1 : next;
        var money = EnglishCurrencies.ReadAfter(text, counted);
        if (money > 0 && numeral.Shape != EnglishNumeralShape.Fraction && !IsCompoundPrice(text, numeral))
        {
            return new EnglishUnit(ReadingKind.Money, Word(text, counted), money, money);
        }

        if (hasCurrency)
        {
            return null;
        }

        if (EnglishDurations.ReadAfter(text, numeral, counted) is { } duration)
        {
            return new EnglishUnit(ReadingKind.Duration, duration.UnitToken, duration.UnitToken + 1, duration.Next) { Duration = duration };
        }

        return ReadMultiple(text, numeral, next) ?? ReadUnitWord(text, numeral, next) ?? ReadNoun(text, numeral, next);
    }

    private static EnglishUnit? ReadMultiple(EnglishText text, EnglishNumeral numeral, int next)
    {
        if (numeral.IsSeveral && numeral.Value == 1 && !text.Is(next, "times"))
        {
            return null;
        }

        var end = text[next].Glued && text[next].Lower is "x" or "×" ? next + 1
            : text[next].Lower is "times" or "fold" && !text[next].Glued ? next + 1
            : text.GluedTo(next, "-") && text.Is(next + 1, "fold") ? next + 2
            : -1;
        return end > 0 ? new EnglishUnit(ReadingKind.Ratio, Word(text, next), end, end) : null;
    }

    private static EnglishUnit? ReadUnitWord(EnglishText text, EnglishNumeral numeral, int next)
    {
        if (numeral.Shape == EnglishNumeralShape.Fraction)
        {
            return null;
        }

        var first = Word(text, next);
        first = numeral.IsSeveral && text.Is(first, "of") ? first + 1 : first;
        for (var between = 0; between <= MostWordsBetween; between++)
        {
            var end = text.UnitWordEnd(first);
            if (end > 0)
            {
                // A plural s may follow a unit word that is a name: 350,000 H100s.
                return new EnglishUnit(ReadingKind.Count, first, end, text.GluedTo(end, "s") ? end + 1 : end);
            }

            if (!EnglishNouns.MayStandBetween(text[first]))
            {
                break;
            }

            first++;
        }

        return null;
    }

    private static EnglishUnit? ReadNoun(EnglishText text, EnglishNumeral numeral, int next)
    {
        if (numeral.Shape == EnglishNumeralShape.Fraction)
        {
            return null;
        }

        var first = Word(text, next);
        if (first > next && text[first].Glued)
        {
            return EnglishNouns.IsHyphenNoun(text[first].Lower) || EnglishNouns.IsPlural(text[first]) ? new EnglishUnit(ReadingKind.Count, first, first + 1, first + 1) : null;
        }

        if (text[first].Glued)
        {
            return text[first].IsWord && EnglishNouns.IsMeasure(text.Slice(first, first + 1)) ? new EnglishUnit(ReadingKind.Count, first, first + 1, first + 1) : null;
        }

        if (EnglishNouns.IsMeasure(text[first].IsWord ? text.Slice(first, first + 1) : ""))
        {
            return new EnglishUnit(ReadingKind.Count, first, first + 1, first + 1);
        }

        first = numeral.IsSeveral && text.Is(first, "of") ? first + 1 : first;
        var isOne = numeral.Value == 1 && numeral.Magnitude == 1 && !numeral.IsSeveral;
        for (var between = 0; between <= MostWordsBetween; between++)
        {
            if (EnglishNouns.IsPlural(text[first]) || (isOne && EnglishNouns.IsSingular(text[first])))
            {
                return new EnglishUnit(ReadingKind.Count, first, first + 1, first + 1);
            }

            if (!EnglishNouns.MayStandBetween(text[first]))
            {
                break;
            }

            first++;
        }

        return null;
    }

    // "17 million-dollar homes" are seventeen, "a 17-million-dollar home" costs 17 million.
    private static bool IsCompoundPrice(EnglishText text, EnglishNumeral numeral) =>
        text.GluedTo(numeral.Next, "-") && numeral.Magnitude > 1 && !text[numeral.Next - 1].Glued && !(text[numeral.First].Lower is "a" or "an");

    private static int Word(EnglishText text, int next) => text.GluedTo(next, "-") && text[next + 1].Glued && text[next + 1].Kind != EnglishTokenKind.Digits ? next + 1 : next;
}
