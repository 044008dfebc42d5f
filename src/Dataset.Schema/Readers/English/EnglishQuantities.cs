namespace Dataset.Schema.Readers.English;

/// <summary>Reads numbers with what stands beside them: counts, money, percent, durations, multiples, plain numbers, and ranges of all these.</summary>
internal static class EnglishQuantities
{
    // "hundreds" starts at two hundred and stays under a thousand; "several" likewise.
    private static readonly Rational SeveralFrom = 2;
    private static readonly Rational SeveralTo = 10;

    private static readonly HashSet<string> Comparatives = new(
        ["as", "the", "more", "larger", "higher", "bigger", "faster", "its", "their", "that", "what", "greater", "longer", "smaller", "less", "fewer", "over", "his", "her", "better", "cheaper", "slower"],
        StringComparer.Ordinal);

    /// <summary>Adds the readings of the quantity that begins at a token; the token after it, or -1 where none begins or it cannot be read in full.</summary>
    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        if (EnglishDurations.ReadBare(text, first) is { } bare)
        {
            return ReadBareDuration(text, first, bare, hedging, readings);
        }

        if (EnglishSpread.Read(text, first) is not { } spread || EnglishLookalikes.IsBarred(text, spread.Low.First))
        {
            return -1;
        }

        var numeral = spread.Last.Numeral;
        var (hedge, next) = HedgeAfter(text, hedging.Hedge, numeral.Next);
        var unit = EnglishUnits.Read(text, numeral with { Next = next }, spread.Low.HasCurrency);
        if (unit is not null)
        {
            (hedge, next) = next > numeral.Next ? (hedge, unit.Next) : HedgeAfter(text, hedge, unit.Next);
        }

        if (numeral.IsSeveral)
        {
            hedge = hedge is { } given ? FigureIntervals.Combine(given, Hedge.Several) : null;
        }

        if (hedge is not { } read || !text.EndsClean(next) || (unit is null && EnglishLookalikes.IsBareLookalike(text, spread, next)))
        {
            return -1;
        }

        return Add(text, spread, unit, read, hedging.First, next, readings);
    }

    private static int Add(EnglishText text, EnglishSpread spread, EnglishUnit? unit, Hedge hedge, int start, int next, List<Reading> readings)
    {
        var (low, high) = (spread.Low.Numeral, spread.High?.Numeral);
        var last = high ?? low;
        var kind = unit?.Kind ?? (last.Shape == EnglishNumeralShape.Fraction ? ReadingKind.Ratio : ReadingKind.Number);
        var scale = new Rational(1, unit?.Divisor ?? 1);
        var step = high is null || low.Step < high.Step ? low.Step : high.Step;
        var value = low.Value;
        var max = high?.Value;
        var word = unit is { } && unit.Last > unit.First ? text.Slice(unit.First, unit.Last) : "";
        if (spread.Low.HasCurrency)
        {
            kind = ReadingKind.Money;
            word = text.Slice(spread.Low.CurrencyFirst, spread.Low.CurrencyNext);
        }

        if (last.IsSeveral)
        {
            (value, max) = (low.Value * SeveralFrom, low.Value * SeveralTo);
        }

        if (unit?.Duration is { } duration)
        {
            scale = last.Value.Sign == 0 ? 1 : duration.Value / last.Value;
            if (max is not null && !(scale == 1 || scale == 2 || scale == 10 || scale == 100))
            {
                return -1;
            }

            (value, step) = max is null ? (duration.Value / scale, duration.Step / scale) : (value, step);
        }

        var reading = EnglishReadings.Figure(kind, value * scale, max * scale, step * scale, word, hedge, text.Span(start, next), text.Span(low.First, Math.Max(last.Next, unit?.Duration?.NumeralNext ?? 0))) with
        {
            DurationUnit = unit?.Duration?.Unit ?? default,
            IsIndefinite = low.Shape == EnglishNumeralShape.Words && low.Value == 1 && high is null,
            Change = kind != ReadingKind.Duration ? EnglishChanges.Of(text, start, next, kind == ReadingKind.Ratio && unit is not null) : Change.None,
        };
        readings.Add(reading);

        // "won three times" counts; "three times as many" multiplies; alone it may be either.
        if (word == "times" && !Comparatives.Contains(text[next].Lower))
        {
            readings.Add(EnglishReadings.Figure(ReadingKind.Count, value, max, step, word, hedge, reading.Span, reading.Numeral));
        }

        return next;
    }

    private static int ReadBareDuration(EnglishText text, int first, EnglishDuration duration, EnglishHedging hedging, List<Reading> readings)
    {
        var (hedge, next) = HedgeAfter(text, hedging.Hedge, duration.Next);
        if (hedge is not { } read || !text.EndsClean(next) || !text.StartsClean(first))
        {
            return -1;
        }

        readings.Add(EnglishReadings.Figure(
            ReadingKind.Duration, duration.Value, null, duration.Step, text.Slice(duration.UnitToken, duration.UnitToken + 1), read, text.Span(hedging.First, next), text.Span(first, duration.Next)) with
        {
            DurationUnit = duration.Unit,
        });
        return next;
    }

    private static (Hedge? Hedge, int Next) HedgeAfter(EnglishText text, Hedge? before, int next)
    {
        if (before is { } known && EnglishHedges.ReadAfter(text, next) is { } after)
        {
            return (FigureIntervals.Combine(known, after.Hedge), after.Next);
        }

        return (before, next);
    }
}
