using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.English;

/// <summary>Makes readings of what the grammar found.</summary>
internal static class EnglishReadings
{
    private static readonly Interval Nothing = Interval.Exactly(Rational.Zero);

    /// <summary>A figure of any kind but a date.</summary>
    public static Reading Figure(ReadingKind kind, Rational value, Rational? max, Rational step, string unit, Hedge hedge, TextSpan span, TextSpan numeral)
    {
        var precision = FigureIntervals.Precision(value, max, step, FigureIntervals.IsMeasured(kind));
        return new Reading(kind, value, max, unit, hedge, precision, FigureIntervals.Range(value, max, precision, hedge), span, numeral);
    }

    /// <summary>What is exact however it is written: a rank, a score.</summary>
    public static Reading Exact(ReadingKind kind, Rational value, Rational? max, Hedge hedge, TextSpan span, TextSpan numeral)
    {
        var precision = Interval.Exactly(value);
        return new Reading(kind, value, max, "", hedge, precision, kind == ReadingKind.Score ? precision : FigureIntervals.Range(value, max, precision, hedge), span, numeral);
    }

    /// <summary>A date or period, complete or relative.</summary>
    public static Reading Time(bool isPeriod, PartialDate? date, RelativeDate? relative, Hedge hedge, TextSpan span, TextSpan numeral) =>
        new(isPeriod ? ReadingKind.Period : ReadingKind.Date, Rational.Zero, null, "", hedge, Nothing, Nothing, span, numeral) { Date = date, Relative = relative };
}
