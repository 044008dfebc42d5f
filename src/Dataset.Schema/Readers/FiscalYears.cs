using System.Globalization;

namespace Dataset.Schema.Readers;

/// <summary>Which months a fiscal year has, told by one of them: 2023 is 2022-07/2023-06.</summary>
/// <param name="Offset">How many months after January of the year it is named for it begins; -6 for one from July of the year before. From -12 to 12.</param>
public sealed record FiscalYears(int Offset)
{
    /// <summary>The fiscal years of which one has this name and these months; <c>null</c> where they are no twelve whole months, or too far from that year.</summary>
    public static FiscalYears? Of(int name, PartialDate months)
    {
        var (first, next) = (months.Earliest, months.End);
        var offset = (12 * (first.Year - name)) + first.Month - 1;
        return !months.IsApproximate && months.Precision is DatePrecision.Range or DatePrecision.Year && first.Day == 1 && first.TimeOfDay == TimeSpan.Zero && first < DateTime.MaxValue.AddYears(-2)
            && next == first.AddYears(1) && offset is >= -12 and <= 12
            ? new FiscalYears(offset)
            : null;
    }

    /// <summary>The months of a fiscal year, or of one or more of its quarters or halves, as a partial date; <c>null</c> for any other part.</summary>
    /// <param name="name">The year it is named for.</param>
    /// <param name="suffix">Empty, <c>-Q2</c>, <c>-H1</c>, or two of one sort: <c>-Q1/-Q3</c>.</param>
    public string? Months(int name, string suffix)
    {
        var slash = suffix.IndexOf('/');
        var first = slash < 0 ? suffix : suffix.Substring(0, slash);
        if (Part(first) is not { } from || Part(suffix.Substring(slash + 1)) is not { } to || to.First < from.First)
        {
            return null;
        }

        var start = (12 * name) + Offset;
        return Month(start + from.First) + "/" + Month(start + to.First + to.Length - 1);
    }

    private static (int First, int Length)? Part(string suffix) => suffix switch
    {
        "" => (0, 12),
        "-Q1" => (0, 3),
        "-Q2" => (3, 3),
        "-Q3" => (6, 3),
        "-Q4" => (9, 3),
        "-H1" => (0, 6),
        "-H2" => (6, 6),
        _ => null,
    };

    private static string Month(int index) => (index / 12).ToString("0000", CultureInfo.InvariantCulture) + "-" + ((index % 12) + 1).ToString("00", CultureInfo.InvariantCulture);
}
