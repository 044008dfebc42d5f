namespace Dataset.Schema.Readers.English;

/// <summary>Reads dates that count from another: two months later, three years ago, five years after, last month, the next day, yesterday.</summary>
internal static class EnglishRelativeDates
{
    private static readonly EnglishPhraseTable<(DateAnchor Anchor, int Sign)> Directions = new(
        ((DateAnchor.Publication, -1), ["ago"]),
        ((DateAnchor.Publication, 1), ["from now", "from today", "hence"]),
        ((DateAnchor.Context, -1), ["earlier", "before", "prior", "previously"]),
        ((DateAnchor.Context, 1), ["later", "after", "afterwards", "afterward", "thereafter"]));

    private static readonly EnglishPhraseTable<RelativeDate> Fixed = new(
        (new RelativeDate(DateAnchor.Publication) { Months = -1 }, ["last month"]),
        (new RelativeDate(DateAnchor.Publication) { Months = 1 }, ["next month"]),
        (new RelativeDate(DateAnchor.Publication) { Unit = DurationUnit.Months }, ["this month", "earlier this month", "later this month"]),
        (new RelativeDate(DateAnchor.Context) { Unit = DurationUnit.Months }, ["that month", "the same month", "that same month", "same month"]),
        (new RelativeDate(DateAnchor.Context) { Unit = DurationUnit.Days }, ["that day", "the same day", "that same day"]),

        // "Today" is as often nowadays.
        (new RelativeDate(DateAnchor.Publication) { Days = -1 }, ["yesterday"]),
        (new RelativeDate(DateAnchor.Publication) { Days = 1 }, ["tomorrow"]),
        (new RelativeDate(DateAnchor.Context) { Months = 1 }, ["the following month", "the next month", "the month after"]),
        (new RelativeDate(DateAnchor.Context) { Months = -1 }, ["the previous month", "the month before", "the prior month"]),
        (new RelativeDate(DateAnchor.Context) { Days = 1 }, ["the following day", "the next day", "the day after"]),
        (new RelativeDate(DateAnchor.Context) { Days = -1 }, ["the previous day", "the day before"]));

    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        if (!text.StartsClean(first) || hedging.Hedge is not (Hedge.None or Hedge.About))
        {
            return -1;
        }

        if (Fixed.Match(text, first, out var date) is > 0 and var end && text.EndsClean(end))
        {
            return Add(text, first, hedging, date, end, end, readings);
        }

        if (ReadLength(text, first) is not { } length || Directions.Match(text, length.Next, out var direction) is not (> 0 and var next) || !text.EndsClean(next))
        {
            return -1;
        }

        if (Shift(length.Value, length.IsSeveral, length.Unit, direction.Sign) is not { } shift)
        {
            return -1;
        }

        Add(text, first, hedging, shift with { Anchor = direction.Anchor }, length.NumeralNext, next, readings);
        EnglishQuantities.Read(text, first, hedging, readings);
        return next;
    }

    /// <summary>A number with its time unit, or an article with one: a year, half a year, several months.</summary>
    private static (Rational Value, bool IsSeveral, DurationUnit Unit, int NumeralNext, int Next)? ReadLength(EnglishText text, int first)
    {
        if (EnglishDurations.ReadBare(text, first) is { } bare)
        {
            return (bare.Value, false, bare.Unit, bare.Next, bare.Next);
        }

        if (text[first].Lower is "a" or "an" && EnglishDurations.ReadUnit(text, first + 1) is { IsPlural: false } unit)
        {
            return (unit.Factor, false, unit.Unit, first + 2, first + 2);
        }

        return EnglishNumeralGrammar.Read(text, first) is { } numeral && EnglishDurations.ReadAfter(text, numeral, numeral.Next) is { } duration && !text.GluedTo(numeral.Next, "-")
            ? (duration.Value, numeral.IsSeveral, duration.Unit, numeral.Next, duration.Next)
            : null;
    }

    /// <summary>The length as whole years, months or days; <c>null</c> where it is none, such as hours.</summary>
    private static RelativeDate? Shift(Rational length, bool isSeveral, DurationUnit unit, int sign)
    {
        var months = unit switch { DurationUnit.Years => length * 12, DurationUnit.Quarters => length * 3, DurationUnit.Months => length, _ => Rational.Zero };
        var days = unit switch { DurationUnit.Weeks => length * 7, DurationUnit.Days => length, _ => Rational.Zero };
        if ((months.Sign == 0) == (days.Sign == 0) || !months.IsInteger || !days.IsInteger || Rational.Abs(months) > 120_000 || Rational.Abs(days) > 100_000)
        {
            return null;
        }

        var wholeYears = unit == DurationUnit.Years && length.IsInteger;
        var count = (int)(wholeYears ? length : months.Sign != 0 ? months : days).Numerator;

        // Several is two to nine; the stretch starts at the earlier end.
        var start = isSeveral ? (sign > 0 ? 2 : -9) : sign * count;
        if (isSeveral && count != 1)
        {
            return null;
        }

        var shift = new RelativeDate(DateAnchor.Publication) { Spread = isSeveral ? 7 : 0 };
        return wholeYears ? shift with { Years = start } : months.Sign != 0 ? shift with { Months = start } : shift with { Days = start };
    }

    private static int Add(EnglishText text, int first, EnglishHedging hedging, RelativeDate date, int numeralNext, int next, List<Reading> readings)
    {
        readings.Add(EnglishReadings.Time(
            false, null, date with { IsApproximate = hedging.Hedge == Hedge.About }, hedging.Hedge, text.Span(hedging.First, next), text.Span(first, numeralNext)));
        return next;
    }
}
