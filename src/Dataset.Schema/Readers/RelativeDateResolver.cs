using System.Globalization;

namespace Dataset.Schema.Readers;

/// <summary>Counts relative dates from their base.</summary>
internal static class RelativeDateResolver
{
    // Beyond this no shift of a year between 1 and 9998 stays a date; it also keeps the arithmetic below from overflowing.
    private const int MaxShift = 120_000;

    public static PartialDate? Resolve(RelativeDate relative, PartialDate basis)
    {
        if (relative.IsUpToBase)
        {
            return PartialDate.TryParse("../" + basis.ToString().TrimStart('~'), out var upTo) ? upTo : null;
        }

        if (basis.IsDefault || basis.Earliest == DateTime.MinValue || basis.End == DateTime.MaxValue || basis.Precision is DatePrecision.Decade or DatePrecision.DecadePart || relative.Spread < 0
            || TooFar(relative.Years) || TooFar(relative.Months) || TooFar(relative.Weeks) || TooFar(relative.Days) || TooFar(relative.Spread))
        {
            return null;
        }

        var text = UnitOf(relative) switch
        {
            DurationUnit.Days => OfDays(relative, basis),
            DurationUnit.Weeks => OfWeeks(relative, basis),
            DurationUnit.Months => OfMonths(relative, basis),
            _ => OfYears(relative, basis),
        };
        return text is not null && PartialDate.TryParse((relative.IsApproximate || basis.IsApproximate ? "~" : "") + text, out var date) ? date : null;
    }

    private static DurationUnit UnitOf(RelativeDate relative) =>
        relative.Days != 0 ? DurationUnit.Days : relative.Weeks != 0 ? DurationUnit.Weeks : relative.Months != 0 ? DurationUnit.Months : relative.Unit;

    private static string? OfYears(RelativeDate relative, PartialDate basis)
    {
        var year = basis.Earliest.Year;
        return year == basis.End.AddTicks(-1).Year && (!relative.IsNextOrLast || IsClear(relative, year, basis)) ? InYear(year + relative.Years, relative) : null;
    }

    // In September, "last November" is the year before; but in December some mean that of the year before, and some the one just past. Seasons have no day on which they surely end.
    private static bool IsClear(RelativeDate relative, int year, PartialDate basis) =>
        PartialDate.TryParse(Year(year) + relative.Suffix, out var here)
        && (relative.Years > 0 ? here.Precision == DatePrecision.Season ? here.End <= basis.Earliest : here.Earliest <= basis.Earliest
            : here.Precision == DatePrecision.Season ? basis.End <= here.Earliest : basis.End <= here.End);

    private static string? OfMonths(RelativeDate relative, PartialDate basis)
    {
        var (first, last) = (basis.Earliest, basis.End.AddTicks(-1));
        var months = (12 * relative.Years) + relative.Months;
        if (relative.Suffix.Length > 0)
        {
            return first.Year == last.Year && first.Month == last.Month && relative.Spread == 0 && Month(first, months) is { } month ? Join(month, relative.Suffix) : null;
        }

        // A year says nothing about the month that months are counted from.
        return last > first.AddMonths(6) ? null : Stretch(Month(first, months), Month(last, months + relative.Spread));
    }

    // Only a day tells its week.
    private static string? OfWeeks(RelativeDate relative, PartialDate basis)
    {
        if (basis.End > basis.Earliest.Date.AddDays(1) || relative.Years != 0 || relative.Months != 0 || relative.Spread != 0)
        {
            return null;
        }

        var monday = (7 * relative.Weeks) - (((int)basis.Earliest.DayOfWeek + 6) % 7);
        return relative.Suffix.Length == 0 ? Stretch(Day(basis.Earliest, monday), Day(basis.Earliest, monday + 6)) : Day(basis.Earliest, monday + relative.Suffix[1] - '1');
    }

    private static string? OfDays(RelativeDate relative, PartialDate basis) =>
        relative.Years != 0 || relative.Months != 0 || relative.Weeks != 0 || relative.Suffix.Length > 0 || basis.End.AddTicks(-1) > basis.Earliest.AddMonths(1)
            ? null
            : Stretch(Day(basis.Earliest, relative.Days), Day(basis.End.AddTicks(-1), relative.Days + relative.Spread));

    private static string? InYear(int year, RelativeDate relative)
    {
        var suffix = relative.Suffix;
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (suffix.Length == 0)
        {
            return Stretch(Year(year), Year(year + relative.Spread));
        }

        if (relative.Spread != 0)
        {
            return null;
        }

        if (suffix[0] != '-' && suffix.IndexOf('/') is > 0 and var to)
        {
            var century = year - 1 - ((year - 1) % 100);
            return Year(century + Number(suffix.Substring(0, to))) + "/" + Year(century + Number(suffix.Substring(to + 1)));
        }

        if (suffix[0] != '-')
        {
            return (year / 100).ToString("00", CultureInfo.InvariantCulture) + suffix;
        }

        return Join(Year(year), suffix);
    }

    private static string Join(string head, string suffix)
    {
        var slash = suffix.IndexOf('/');
        return slash < 0 ? head + suffix : head + suffix.Substring(0, slash) + "/" + head + suffix.Substring(slash + 1);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? Stretch(string? from, string? to) => from is null || to is null ? null : from == to ? from : from + "/" + to;

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string? Month(DateTime day, int months)
    {
        var index = (12 * day.Year) + day.Month - 1 + months;
        return index is < 12 or >= 12 * 9999 ? null : Year(index / 12) + "-" + ((index % 12) + 1).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string? Day(DateTime day, int days)
    {
        var ticks = day.Date.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? null : new DateTime(ticks).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool TooFar(int shift) => shift is < -MaxShift or > MaxShift;
}
