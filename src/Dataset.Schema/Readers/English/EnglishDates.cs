namespace Dataset.Schema.Readers.English;

/// <summary>Reads dates, periods and stretches of dates that begin at a token.</summary>
internal static class EnglishDates
{
    private static readonly HashSet<string> BeforeYear = new(
        ["in", "since", "by", "until", "till", "from", "during", "after", "before", "through", "of", "circa", "year", "mid", "early", "late"], StringComparer.Ordinal);

    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        if (hedging.Hedge is not (Hedge.None or Hedge.About) || !text.StartsClean(first))
        {
            return -1;
        }

        if (EnglishEra.Read(text, first) is { } era)
        {
            var relative = era.Suffix.Length > 0 ? new RelativeDate(DateAnchor.Context) { Suffix = era.Suffix } : null;
            return Add(text, first, hedging, era.Canonical, relative, false, era.Next, readings);
        }

        if (EnglishFiscalYear.Read(text, first) is { } fiscal)
        {
            return Add(text, first, hedging, fiscal.Canonical, null, true, fiscal.Next, readings);
        }

        if (EnglishDateStretch.Read(text, first) is { } stretch)
        {
            return Add(text, first, hedging, stretch.Canonical, null, false, stretch.Next, readings);
        }

        if (EnglishDate.Read(text, first) is not { } date || !text.EndsClean(date.Next))
        {
            return -1;
        }

        if (!date.IsBareYear)
        {
            return Add(text, first, hedging, date.Canonical, date.Canonical is null ? date.Relative : null, date.IsPeriod, date.Next, readings);
        }

        return ReadBareYear(text, first, hedging, date, readings);
    }

    /// <summary>Four digits may be a year or a number; the likelier first. Money, percent and durations are no years.</summary>
    private static int ReadBareYear(EnglishText text, int first, EnglishHedging hedging, EnglishDate date, List<Reading> readings)
    {
        var numbers = new List<Reading>();
        var next = EnglishQuantities.Read(text, first, hedging, numbers);
        var number = numbers.Count > 0 ? numbers[0] : null;
        if (number is not null && (number.Kind is not (ReadingKind.Number or ReadingKind.Count) || number.Numeral.Length > text[first].Lower.Length || number.ValueMax is not null || text.GluedTo(date.Next, "+") || text[date.Next].Is("or")))
        {
            return -1;
        }

        var isYear = BeforeYear.Contains(text[first - 1].Lower) || (number?.Kind != ReadingKind.Count && date.Year!.Number is >= 1800 and < 2100);
        if (number is not null && !isYear)
        {
            readings.AddRange(numbers);
        }

        Add(text, first, hedging, date.Canonical, null, false, date.Next, readings);
        if (number is not null && isYear)
        {
            readings.AddRange(numbers);
        }

        return Math.Max(next, date.Next);
    }

    /// <summary>Adds the date; what is no date, such as February 30, is passed over whole, lest its parts be read.</summary>
    private static int Add(EnglishText text, int first, EnglishHedging hedging, string? canonical, RelativeDate? relative, bool isPeriod, int next, List<Reading> readings)
    {
        var isAbout = hedging.Hedge == Hedge.About;
        isPeriod |= (canonical ?? relative?.Suffix ?? "").IndexOf('/') > 0;
        var span = text.Span(hedging.First, next);
        var numeral = text.Span(text[first].Lower is "from" or "between" ? first + 1 : first, next);
        if (canonical is not null && PartialDate.TryParse((isAbout ? "~" : "") + canonical, out var date))
        {
            if (EnglishOpenDates.Read(text, hedging.First, next, date, readings) is { } open)
            {
                (date, span, next) = (open.Date, text.Span(open.First, open.Next), open.Next);
            }

            readings.Add(EnglishReadings.Time(isPeriod, date, null, hedging.Hedge, span, numeral));
        }
        else if (relative is not null)
        {
            readings.Add(EnglishReadings.Time(isPeriod, null, relative with { IsApproximate = isAbout }, hedging.Hedge, span, numeral));
        }

        return next;
    }
}
