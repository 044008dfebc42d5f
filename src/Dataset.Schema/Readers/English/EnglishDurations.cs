namespace Dataset.Schema.Readers.English;

/// <summary>Reads the time unit after a number, and the lengths that have no number: a year and a half, half an hour, a decade.</summary>
internal static class EnglishDurations
{
    private static readonly Dictionary<string, (DurationUnit Unit, int Factor)> Words = new(StringComparer.Ordinal)
    {
        ["second"] = (DurationUnit.Seconds, 1),
        ["sec"] = (DurationUnit.Seconds, 1),
        ["minute"] = (DurationUnit.Minutes, 1),
        ["min"] = (DurationUnit.Minutes, 1),
        ["hour"] = (DurationUnit.Hours, 1),
        ["hr"] = (DurationUnit.Hours, 1),
        ["day"] = (DurationUnit.Days, 1),
        ["week"] = (DurationUnit.Weeks, 1),
        ["fortnight"] = (DurationUnit.Weeks, 2),
        ["month"] = (DurationUnit.Months, 1),
        ["quarter"] = (DurationUnit.Quarters, 1),
        ["year"] = (DurationUnit.Years, 1),
        ["yr"] = (DurationUnit.Years, 1),
        ["decade"] = (DurationUnit.Years, 10),
        ["centurie"] = (DurationUnit.Years, 100),
        ["century"] = (DurationUnit.Years, 100),
    };

    private static readonly EnglishPhraseTable<bool> AndAHalf = new((true, ["and a half", "and one half", "and one-half"]));

    /// <summary>The time unit printed here, in the singular or plural. Factor is 10 for decades, which count in years.</summary>
    public static (DurationUnit Unit, int Factor, bool IsPlural)? ReadUnit(EnglishText text, int index)
    {
        var word = text[index].Lower;
        if (Words.TryGetValue(word, out var unit))
        {
            return (unit.Unit, unit.Factor, false);
        }

        return word.Length > 1 && word[word.Length - 1] == 's' && Words.TryGetValue(word.Substring(0, word.Length - 1), out unit) ? (unit.Unit, unit.Factor, true) : null;
    }

    /// <summary>The duration whose number ends before a token: two years, 12-month, 28-year-old, half a year, two years and a half, 1 hour 30 minutes.</summary>
    public static EnglishDuration? ReadAfter(EnglishText text, EnglishNumeral numeral, int index)
    {
        var hyphen = text.GluedTo(index, "-");
        var at = hyphen ? index + 1 : index;
        if (numeral.Shape == EnglishNumeralShape.Fraction && text[at].Lower is "a" or "an")
        {
            at = text.GluedTo(at + 1, "-") ? at + 2 : at + 1;
        }

        if (ReadUnit(text, at) is not { } unit || (text[at].Glued && !hyphen) || !FitsSingular(text, numeral, unit, at, hyphen))
        {
            return null;
        }

        var next = at + 1;
        var value = numeral.Value * unit.Factor;
        var step = numeral.Step * unit.Factor;
        if (AndAHalf.Match(text, next, out _) is var half && half > 0 && numeral.Value.IsInteger)
        {
            value += new Rational(unit.Factor, 2);
            step = new Rational(unit.Factor, 10);
            next = half;
        }
        else if (hyphen && text.GluedTo(next, "-") && text.Is(next + 1, "old"))
        {
            next += 2;
        }

        return ReadRest(text, new EnglishDuration(value, step, unit.Unit, at, next, half > 0 && next == half ? half : numeral.Next));
    }

    /// <summary>A length with an article alone: a year and a half, a decade, the past century. A year alone is a rate or a moment as often as a length.</summary>
    public static EnglishDuration? ReadBare(EnglishText text, int index)
    {
        if (!(text[index].Lower is "a" or "an" or "past" or "last") || ReadUnit(text, index + 1) is not { IsPlural: false } unit)
        {
            return null;
        }

        if (AndAHalf.Match(text, index + 2, out _) is > 0 and var next)
        {
            return new EnglishDuration(new Rational(3 * unit.Factor, 2), new Rational(unit.Factor, 10), unit.Unit, index + 1, next, next);
        }

        return unit.Factor > 1 ? new EnglishDuration(unit.Factor, unit.Factor, unit.Unit, index + 1, index + 2, index + 2) : null;
    }

    // A second after a number is an ordinal unless hyphened, and "2 quarter" nothing at all.
    private static bool FitsSingular(EnglishText text, EnglishNumeral numeral, (DurationUnit Unit, int Factor, bool IsPlural) unit, int at, bool hyphen) =>
        unit.IsPlural || hyphen || numeral.Value <= 1 || !(text[at].Lower is "second" or "quarter" or "min" or "sec");

    /// <summary>The smaller unit that may follow, when it converts: two years and three months is 27 months.</summary>
    private static EnglishDuration ReadRest(EnglishText text, EnglishDuration head)
    {
        var at = text[head.Next].Lower is "and" or "," ? head.Next + 1 : head.Next;
        if (EnglishNumeralGrammar.Read(text, at) is not { IsSeveral: false } numeral
            || ReadUnit(text, numeral.Next) is not { } unit
            || text[numeral.Next].Glued
            || DurationUnits.IsCalendar(unit.Unit) != DurationUnits.IsCalendar(head.Unit)
            || DurationUnits.Size(unit.Unit) >= DurationUnits.Size(head.Unit)
            || unit.Factor > 1
            || !head.Value.IsInteger)
        {
            return head;
        }

        var ratio = new Rational(DurationUnits.Size(head.Unit), DurationUnits.Size(unit.Unit));
        return new EnglishDuration((head.Value * ratio) + numeral.Value, numeral.Step, unit.Unit, numeral.Next, numeral.Next + 1, numeral.Next);
    }
}
