using System.Numerics;

namespace Dataset.Schema.Numbers;

/// <summary>Arithmetic of days and calendar months. A moment is a number of days since 1 January of the year 1; no time zone is implied.</summary>
public static class CalendarArithmetic
{
    /// <summary>A minute, in days: the finest a date is written.</summary>
    public static Rational Minute { get; } = new(1, 1440);

    private static readonly Rational LastDay = DateTime.MaxValue.Date.Ticks / TimeSpan.TicksPerDay;

    /// <summary>
    /// The first and last moments a date may stand for, both included: whole days, or minutes for a date written to the minute, and how long such a moment is.
    /// A date with <c>~</c> may be off by its own length to either side, one step, as other figures that are told with "about".
    /// </summary>
    public static (Interval Range, Rational Grain) Moments(PartialDate date)
    {
        var grain = date.Precision == DatePrecision.Minute || HasTime(date.Earliest) || HasTime(date.End) ? Minute : Rational.One;
        Rational? low = date.Precision == DatePrecision.Range && date.Earliest == DateTime.MinValue ? null : DaysOf(date.Earliest);
        Rational? high = date.Precision == DatePrecision.Range && date.End == DateTime.MaxValue ? null : DaysOf(date.End) - grain;
        var slack = date.IsApproximate && high - low is { } length ? length + grain : Rational.Zero;
        low = low - slack is { Sign: >= 0 } first ? first : null;
        high = high + slack is { } last && last <= LastDay ? last : null;
        return (new Interval(low, low is not null, high, high is not null), grain);
    }

    /// <summary>
    /// The calendar months from one moment to another: as many whole ones as fit, and of the next the part that has passed; negative where the second is earlier.
    /// From 15 February to 15 March is 1, whatever the days in between.
    /// </summary>
    public static Rational MonthsBetween(Rational from, Rational to)
    {
        if (to < from)
        {
            return -MonthsBetween(to, from);
        }

        var (first, last) = (DateOf(from), DateOf(to));
        var whole = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (AddWholeMonths(from, whole) is not { } start || start > to)
        {
            whole--;
            start = AddWholeMonths(from, whole)!.Value;
        }

        return AddWholeMonths(from, whole + 1) is { } next ? whole + ((to - start) / (next - start)) : whole;
    }

    /// <summary>The moment so many calendar months later, a part of a month being that part of its days; <c>null</c> outside the years 1 to 9999.</summary>
    public static Rational? AddMonths(Rational moment, Rational months)
    {
        var whole = Floor(months);
        if (BigInteger.Abs(whole) > 200_000 || AddWholeMonths(moment, (int)whole) is not { } start)
        {
            return null;
        }

        var part = months - whole;
        return part.Sign == 0 ? start : AddWholeMonths(moment, (int)whole + 1) is { } next ? start + (part * (next - start)) : null;
    }

    /// <summary>Whether a moment lies in the years 1 to 9999.</summary>
    public static bool IsInCalendar(Rational moment) => moment.Sign >= 0 && moment <= LastDay;

    /// <summary>The calendar day of a moment.</summary>
    public static DateTime DateOf(Rational moment) => DateTime.MinValue.AddDays((int)Floor(moment));

    /// <summary>The greatest whole number that is no greater.</summary>
    public static BigInteger Floor(Rational value) => BigInteger.Divide(value.Numerator - (value.Sign < 0 ? value.Denominator - 1 : 0), value.Denominator);

    private static Rational? AddWholeMonths(Rational moment, int months)
    {
        var day = DateOf(moment);
        var month = (day.Year * 12) + day.Month - 1 + months;
        return month is < 12 or >= 120_000 ? null : DaysOf(day.AddMonths(months)) + (moment - Floor(moment));
    }

    private static bool HasTime(DateTime time) => time != DateTime.MaxValue && time.TimeOfDay != TimeSpan.Zero;

    private static Rational DaysOf(DateTime time) => new(time.Ticks / TimeSpan.TicksPerMinute, 1440);
}
