using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>A reading as a value of a property: converted into its unit.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Value">The figure in the property's unit.</param>
/// <param name="Max">The upper end of a range, in the property's unit.</param>
/// <param name="Range">Every value the words admit, in the property's unit.</param>
internal sealed record FigureCandidate(Reading Reading, Rational Value, Rational? Max, Interval Range)
{
    private static readonly char[] BetweenScores = ['-', '–', '—', ':', '：', '比', ' '];

    /// <summary>Whether it is the second figure of a score.</summary>
    public bool IsSecond { get; init; }

    /// <summary>Where the figure stands in the words that were read; of a score, its own half.</summary>
    public TextSpan PlaceIn(string text)
    {
        var whole = Reading.Numeral;
        var sign = Reading.Kind == ReadingKind.Score ? text.IndexOfAny(BetweenScores, whole.Start, whole.Length) : -1;
        if (sign < 0)
        {
            return whole;
        }

        var last = text.LastIndexOfAny(BetweenScores, whole.End - 1, whole.Length);
        return IsSecond ? new TextSpan(last + 1, whole.End - last - 1) : new TextSpan(whole.Start, sign - whole.Start);
    }

    /// <summary>The reading as values of the property; none where its kind does not fit; two for a score.</summary>
    public static IEnumerable<FigureCandidate> Of(Reading reading, PropertySpec property)
    {
        var candidates = new List<FigureCandidate>();
        AddOf(reading, property, candidates);
        return candidates;
    }

    /// <summary>The same, added to a list: every phrase goes this way.</summary>
    public static void AddOf(Reading reading, PropertySpec property, List<FigureCandidate> candidates)
    {
        if (reading.Kind == ReadingKind.Score && property.Type is PropertyType.Count or PropertyType.Number)
        {
            candidates.Add(new FigureCandidate(reading, reading.Value, null, Interval.Exactly(reading.Value)));
            candidates.Add(new FigureCandidate(reading, reading.ValueMax ?? default, null, Interval.Exactly(reading.ValueMax ?? default)) { IsSecond = true });
        }
        else if (Factor(reading, property) is { } factor)
        {
            candidates.Add(factor == Rational.One
                ? new FigureCandidate(reading, reading.Value, reading.ValueMax, reading.Range)
                : new FigureCandidate(reading, reading.Value * factor, reading.ValueMax * factor, reading.Range.Scale(factor)));
        }
    }

    /// <summary>The same below zero: what fell by 10 to 12 grew by -12 to -10.</summary>
    public FigureCandidate Negate() =>
        new(Reading, -(Max ?? Value), Max is null ? null : -Value, new Interval(-Range.High, Range.HighIncluded, -Range.Low, Range.LowIncluded));

    private static Rational? Factor(Reading reading, PropertySpec property) => (property.Type, reading.Kind) switch
    {
        (PropertyType.Count or PropertyType.Number, ReadingKind.Number or ReadingKind.Count or ReadingKind.Digits) => Rational.One,
        (PropertyType.Money, ReadingKind.Money or ReadingKind.Number or ReadingKind.Digits) => Rational.One,
        (PropertyType.Percent, ReadingKind.Percent) => Rational.One,
        (PropertyType.Percent, ReadingKind.Ratio) => 100,
        (PropertyType.Ratio, ReadingKind.Ratio or ReadingKind.Number) => Rational.One,
        (PropertyType.Ratio, ReadingKind.Percent) => new Rational(1, 100),
        (PropertyType.Rank, ReadingKind.Rank) => Rational.One,
        (PropertyType.Duration, ReadingKind.Duration) => DurationFactor(reading.DurationUnit, property.Unit),

        // 岁 and 周年 count years without being read as a length; whether the word is one of the unit's is checked with the other units.
        (PropertyType.Duration, ReadingKind.Count) => Rational.One,
        _ => null,
    };

    private static Rational? DurationFactor(DurationUnit from, string? unit)
    {
        if (unit is null || !DurationUnits.TryFind(unit, out var to) || DurationUnits.IsCalendar(from) != DurationUnits.IsCalendar(to))
        {
            return null;
        }

        return new Rational(DurationUnits.Size(from), DurationUnits.Size(to));
    }
}
