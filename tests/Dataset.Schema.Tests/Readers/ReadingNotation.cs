using System.Globalization;
using Dataset.Facts;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers;

/// <summary>
/// Readings as one short line, shared by the tables of every language:
/// <c>Count 700000000 users Over (700000000, inf)</c>, <c>Money 5..7 $ [4.5, 7.5] RiseBy</c>, <c>Duration 5 months=Months [4.5, 5.5]</c>, <c>Date 2023-07-19</c>,
/// <c>Date Publication-1y -11</c>, <c>Date Context+2m</c>, <c>Date Publication Months</c> (this month), <c>Date Publication-1y? -11</c> (last November). The interval is left out where it is the value alone; several readings are parted by "; ".
/// </summary>
internal static class ReadingNotation
{
    public static string Of(IEnumerable<Reading> readings) => string.Join("; ", readings.Select(Of));

    public static string Of(Reading reading)
    {
        var words = new List<string> { reading.Kind.ToString() };
        if (reading.Kind is ReadingKind.Date or ReadingKind.Period)
        {
            words.Add(reading.Date?.ToString() ?? Of(reading.Relative!));
        }
        else
        {
            words.Add(reading.Value + (reading.ValueMax is { } max ? ".." + max : ""));
            words.Add(reading.Unit + (reading.Kind == ReadingKind.Duration ? "=" + reading.DurationUnit : ""));
        }

        words.Add(reading.Hedge == Hedge.None ? "" : reading.Hedge.ToString());
        words.Add(reading.Range.IsExact ? "" : reading.Range.ToString());
        words.Add(reading.Change == Change.None ? "" : reading.Change.ToString());
        return string.Join(" ", words.Where(static word => word.Length > 0));
    }

    private static string Of(RelativeDate date)
    {
        var shifted = date.Months != 0 || date.Weeks != 0 || date.Days != 0;
        var shift = Part(date.Years, "y") + Part(date.Months, "m") + Part(date.Weeks, "w") + Part(date.Days, "d") + (date.Spread > 0 ? "..+" + date.Spread : "")
            + (date.IsNextOrLast ? "?" : "") + (shifted || date.Unit == DurationUnit.Years ? "" : " " + date.Unit);
        return (date.IsApproximate ? "~" : "") + date.Anchor + shift + (date.Suffix.Length > 0 ? " " + date.Suffix : "");
    }

    private static string Part(int amount, string unit) => amount == 0 ? "" : amount.ToString("+0;-0", CultureInfo.InvariantCulture) + unit;
}
