using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>What a stretch of words says as a figure.</summary>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Value">
/// The figure, exact: for <see cref="ReadingKind.Percent"/> as written (20 % is 20), for <see cref="ReadingKind.Duration"/> in the unit of <see cref="DurationUnit"/>,
/// for <see cref="ReadingKind.Rank"/> 1 for the first. Zero for dates.
/// </param>
/// <param name="ValueMax">
/// The upper end, where the words give a range such as 55亿至80亿 or 7至9位数; for <see cref="ReadingKind.Score"/> the second number. With <see cref="Hedge.Several"/>,
/// <paramref name="Value"/> and this are two and nine of the unit counted: 数十亿 is 20亿 to 90亿, and anything below 100亿.
/// </param>
/// <param name="Unit">The unit word as printed, directly beside the numeral: 美元, 人, 个月, parameters; empty where there is none.</param>
/// <param name="Hedge">The vagueness the words express about this figure.</param>
/// <param name="Precision">
/// What the writing alone leaves open: half a step of the last written digit each side, both ends included. A whole number written to its last digit that counts
/// (<see cref="ReadingKind.Count"/>, <see cref="ReadingKind.Number"/>, ranks, scores) is exact; what is measured (money, percent, ratios, durations) never is: 17 % is 16.5 to 17.5.
/// See <see cref="FigureIntervals"/>.
/// </param>
/// <param name="Range">Precision and hedge together: every value the words admit.</param>
/// <param name="Span">The stretch of the text: hedge, numeral, magnitude and unit.</param>
/// <param name="Numeral">The digits and magnitude words alone.</param>
public sealed record Reading(
    ReadingKind Kind,
    Rational Value,
    Rational? ValueMax,
    string Unit,
    Hedge Hedge,
    Interval Precision,
    Interval Range,
    TextSpan Span,
    TextSpan Numeral)
{
    /// <summary>Whether the words tell of a change, and whether the figure is its amount or its end.</summary>
    public Change Change { get; init; }

    /// <summary>
    /// Whether the numeral is 一, 单, "a" or "one" before a measure word or noun, which is an article far more often than a count: choose such a reading only where no other fits.
    /// </summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The unit of a duration; meaningless for other kinds.</summary>
    public DurationUnit DurationUnit { get; init; }

    /// <summary>The date, for <see cref="ReadingKind.Date"/> and <see cref="ReadingKind.Period"/>, where the words give it in full.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What the words say about a date relative to another, such as 次年3月, 两个月后, 7月19日, 去年11月; <c>null</c> where the date is complete.</summary>
    public RelativeDate? Relative { get; init; }
}
