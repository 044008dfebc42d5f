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

        if (basis.IsDefault || basis.Earliest == DateTime.MinValue || basis.End == DateTime.MaxValue || basis.Precision == DatePrecision.Decade || relative.Spread < 0
            || TooFar(relative.Years) || TooFar(relative.Months) || TooFar(relative.Days) || TooFar(relative.Spread))
        {
            return null;
        }

        var first = basis.Earliest;
        var last = basis.End.AddTicks(-1);
        string? text;
        if (relative.Months == 0 && relative.Days == 0)
        {
            text = first.Year == last.Year ? InYear(first.Year + relative.Years, relative) : null;
        }
        else if (relative.Suffix.Length > 0)
        {
            text = null;
        }
        else if (relative.Days == 0)
        {
            // A year says nothing about the month that months are counted from.
            var months = (12 * relative.Years) + relative.Months;
            text = last > first.AddMonths(6) ? null : Stretch(Month(first, months), Month(last, months + relative.Spread));
        }
        else
        {
            text = relative.Years != 0 || relative.Months != 0 || last > first.AddMonths(1)
                ? null
                : Stretch(Day(first, relative.Days), Day(last, relative.Days + relative.Spread));
        }

        return text is not null && PartialDate.TryParse((relative.IsApproximate || basis.IsApproximate ? "~" : "") + text, out var date) ? date : null;
    }

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

        if (suffix[0] != '-')
        {
            return (year / 100).ToString("00", CultureInfo.InvariantCulture) + suffix;
        }

        var slash = suffix.IndexOf('/');
        return slash < 0 ? Year(year) + suffix : Year(year) + suffix.Substring(0, slash) + "/" + Year(year) + suffix.Substring(slash + 1);
    }

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
