using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Dates and the time between them. Dates that are not exact give every result that their days admit.</summary>
internal static class CheckTime
{
    /// <summary>Two dates with moments of one length: a whole day beside a minute is every minute of that day.</summary>
    public static (CheckValue First, CheckValue Second) SameGrain(CheckValue first, CheckValue second) =>
        first.Grain == second.Grain ? (first, second) : (ToMinutes(first), ToMinutes(second));

    /// <summary>The time from one date to another, in days and in calendar months.</summary>
    public static CheckValue Between(CheckValue from, CheckValue to, TextSpan span)
    {
        (from, to) = SameGrain(from, to);
        var days = from.Range is { } a && to.Range is { } b ? IntervalArithmetic.Subtract(b, a) : (Interval?)null;
        return new CheckValue(CheckValueKind.Elapsed, span, days) { Months = Between(from.Range, to.Range, CalendarArithmetic.MonthsBetween), Unknown = from.Unknown ?? to.Unknown };
    }

    /// <summary>How often the day, month or year changes from one date to another.</summary>
    public static CheckValue Count(CheckFunction function, CheckValue from, CheckValue to, TextSpan span)
    {
        var (range, unit) = function switch
        {
            CheckFunction.Days => (Between(from.Range, to.Range, static (a, b) => CalendarArithmetic.Floor(b) - CalendarArithmetic.Floor(a)), CheckUnit.Days),
            CheckFunction.Months => (Between(from.Range, to.Range, static (a, b) => MonthOf(b) - MonthOf(a)), CheckUnit.Months),
            _ => (Between(from.Range, to.Range, static (a, b) => CalendarArithmetic.DateOf(b).Year - CalendarArithmetic.DateOf(a).Year)?.Scale(12), CheckUnit.Years),
        };
        return CheckValue.Number(span, range, unit) with { Unknown = from.Unknown ?? to.Unknown };
    }

    /// <summary>A date moved by a length of time, which is negative to move it back.</summary>
    public static CheckValue Shift(CheckValue date, CheckValue length)
    {
        var inMonths = length.Unit.IsMonths && length.Kind == CheckValueKind.Number;
        if (date.Range is not { } range || length.Range is not { } by)
        {
            return date with { Range = null };
        }

        // Hours move a day to some minute of a day; whole days and months move it to a day.
        if (!inMonths && date.Grain == Rational.One && (by.Low is { IsInteger: false } || by.High is { IsInteger: false }))
        {
            date = ToMinutes(date);
            range = date.Range!;
        }

        var isInCalendar = true;
        var low = Move(range.Low, by.Low, inMonths, ref isInCalendar);
        var high = Move(range.High, by.High, inMonths, ref isInCalendar);
        if (!isInCalendar)
        {
            return date with { Range = null, Unknown = "the date lies outside the years 1 to 9999" };
        }

        // A part of a month ends inside a day, and any moment of that day may be meant: then an excluded bound is inside as well.
        var (first, last) = date.Grain == Rational.One ? (Down(low), -Down(-high)) : (low, high);
        return date with { Range = new Interval(first, first is not null && (by.LowIncluded || first != low), last, last is not null && (by.HighIncluded || last != high)) };
    }

    private static Rational? Down(Rational? moment) => moment is { } value ? CalendarArithmetic.Floor(value) : null;

    private static Rational? Move(Rational? moment, Rational? by, bool inMonths, ref bool isInCalendar)
    {
        if (moment is not { } start || by is not { } length)
        {
            return null;
        }

        var moved = inMonths ? CalendarArithmetic.AddMonths(start, length) : start + length;
        isInCalendar &= moved is { } end && CalendarArithmetic.IsInCalendar(end);
        return moved;
    }

    /// <summary>The least and the greatest of a measure that grows with its end and falls with its start.</summary>
    private static Interval? Between(Interval? from, Interval? to, Func<Rational, Rational, Rational> measure)
    {
        if (from is not { } a || to is not { } b)
        {
            return null;
        }

        Rational? low = a.High is { } latestStart && b.Low is { } earliestEnd ? measure(latestStart, earliestEnd) : null;
        Rational? high = a.Low is { } earliestStart && b.High is { } latestEnd ? measure(earliestStart, latestEnd) : null;
        return new Interval(low, low is not null, high, high is not null);
    }

    private static Rational MonthOf(Rational moment)
    {
        var day = CalendarArithmetic.DateOf(moment);
        return (12 * day.Year) + day.Month;
    }

    private static CheckValue ToMinutes(CheckValue date) => date.Grain == CalendarArithmetic.Minute || date.Range is not { } range
        ? date with { Grain = CalendarArithmetic.Minute }
        : date with { Grain = CalendarArithmetic.Minute, Range = range with { High = range.High + (Rational.One - CalendarArithmetic.Minute) } };
}
