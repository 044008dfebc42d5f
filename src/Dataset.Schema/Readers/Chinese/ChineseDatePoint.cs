using System.Globalization;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>One date as printed, before it is a reading.</summary>
/// <param name="End">The place after it.</param>
internal readonly record struct ChineseDatePoint(int End)
{
    /// <summary>The year as printed; <c>null</c> where the words give none or a relative one.</summary>
    public int? Year { get; init; }

    /// <summary>Years from the base: -1 for 去年.</summary>
    public int Shift { get; init; }

    /// <summary>Months from the base: -1 for 上月.</summary>
    public int Months { get; init; }

    /// <summary>Days from the base: 1 for 次日.</summary>
    public int Days { get; init; }

    /// <summary>Weeks from the base: -1 for 上周.</summary>
    public int Weeks { get; init; }

    /// <summary>The unit that a word names, shifted or not: months for 本月.</summary>
    public DurationUnit Unit { get; init; } = DurationUnit.Years;

    /// <summary>What a relative year counts from.</summary>
    public DateAnchor Anchor { get; init; }

    /// <summary>Whether a word stands for the year: 去年, 同年, 上世纪.</summary>
    public bool HasYearWord { get; init; }

    /// <summary>What follows the year in canonical form: <c>-07</c>, <c>-Q2</c>, <c>8X</c>.</summary>
    public required string Suffix { get; init; }

    /// <summary>A canonical date without year and suffix: a century as a stretch.</summary>
    public string? Whole { get; init; }

    /// <summary>Whether it is a stretch of time with a name: a quarter, a half.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Where its first numeral starts; -1 where it has none (去年).</summary>
    public int NumeralStart { get; init; }

    /// <summary>The place after its last numeral.</summary>
    public int NumeralEnd { get; init; }

    /// <summary>Where to read on, if not after it: 前9个月 is a length too.</summary>
    public int? ReadOn { get; init; }

    /// <summary>The canonical form, where the year is printed.</summary>
    public string? Canonical => Whole ?? (Year is { } year ? Join(year, Suffix) : null);

    /// <summary>Whether the calendar has such a day, for some year.</summary>
    public bool IsValid => Canonical is { } text ? PartialDate.TryParse(text, out _) : Suffix.Length == 0 || Unit == DurationUnit.Weeks || IsOfCentury || PartialDate.TryParse(Join(2000, Unit == DurationUnit.Months ? "-01" + Suffix : Suffix), out _);

    // The years from 67 to 100 of a century.
    private bool IsOfCentury => Suffix[0] != '-' && Suffix.IndexOf('/') > 0;

    private static string Join(int year, string suffix)
    {
        var text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (suffix.Length > 0 && suffix[0] != '-')
        {
            return text.Substring(0, 2) + suffix;
        }

        var slash = suffix.IndexOf('/');
        return slash < 0 ? text + suffix : text + suffix.Substring(0, slash) + "/" + text + suffix.Substring(slash + 1);
    }
}
