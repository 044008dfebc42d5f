namespace Dataset.Schema.Readers;

/// <summary>
/// A date that needs a base to count from. First the base is shifted by <see cref="Years"/>, <see cref="Months"/> and <see cref="Days"/>; then the calendar
/// parts that the words name replace those of the base, and the result is as precise as the finest part named (or shifted).
/// </summary>
/// <param name="Anchor">What the words count from.</param>
public sealed record RelativeDate(DateAnchor Anchor)
{
    /// <summary>Years added to the base; negative for 去年, N年前.</summary>
    public int Years { get; init; }

    /// <summary>Months added to the base.</summary>
    public int Months { get; init; }

    /// <summary>Days added to the base.</summary>
    public int Days { get; init; }

    /// <summary>Weeks added to the base, each from Monday to Sunday.</summary>
    public int Weeks { get; init; }

    /// <summary>
    /// The unit that the words name, where they shift by nothing: months for 本月 and this month, weeks for 本周, days for today. Where months, weeks or days are shifted, that is the unit.
    /// </summary>
    public DurationUnit Unit { get; init; } = DurationUnit.Years;

    /// <summary>
    /// Whether the words say last or next of a part of a year: last November, next March. They are counted only where one year alone can be meant: last November from a day before the
    /// end of a November, next March from a day after the beginning of a March; else some mean this year's and some another's.
    /// </summary>
    public bool IsNextOrLast { get; init; }

    /// <summary>
    /// How many more of the unit shifted by (years, else months, else days) the words leave open: 几个月后 is 2 months and a spread of 7, and the result is a stretch. Never negative.
    /// </summary>
    public int Spread { get; init; }

    /// <summary>Whether the words say "about": the result is written with a leading <c>~</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>
    /// The calendar part the words name, as a suffix of a year in canonical form: <c>-03</c>, <c>-07-19</c>, <c>-Q2</c>, <c>-late</c>; two of them for a stretch, <c>-01/-09</c>;
    /// of a century for a decade, <c>8X</c>, or for a stretch of its years from 1 to 100, <c>67/100</c>; empty where none is named. Of a month where months are the <see cref="Unit"/>,
    /// <c>-15</c>, <c>-late</c>; of a week its day, <c>-1</c> for Monday.
    /// </summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether the words mean any time up to the base: 在那之前, 此前.</summary>
    public bool IsUpToBase { get; init; }

    /// <summary>
    /// The date, counted from <paramref name="basis"/>; <c>null</c> where the basis is too imprecise for the words (months counted from a year, days from more than a month), or the result is no date.
    /// Shifting by years keeps at most the precision of a year unless a suffix is named; shifting by months, of a month; by weeks, of a week; by days, of a day.
    /// Months counted from a part of a year, or a spread, give a stretch: three months after <c>2018-early</c> is <c>2018-04/2018-07</c>.
    /// </summary>
    public PartialDate? Resolve(PartialDate basis) => RelativeDateResolver.Resolve(this, basis);
}
