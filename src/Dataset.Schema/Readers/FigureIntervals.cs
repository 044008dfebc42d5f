using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers;

/// <summary>What a written figure and its hedge leave open. The one place where precision and hedge become intervals, for every language.</summary>
internal static class FigureIntervals
{
    private static readonly Rational Half = new(1, 2);

    /// <summary>Whether a figure of this kind is measured, so that even a whole number is only as exact as its last digit; all others count.</summary>
    public static bool IsMeasured(ReadingKind kind) =>
        kind is ReadingKind.Money or ReadingKind.Percent or ReadingKind.PercentagePoints or ReadingKind.Ratio or ReadingKind.Duration;

    /// <summary>
    /// Half a step each side. Both ends are included, since nobody knows whether the writer rounded half up or half to even. A step of zero, or of one for what is counted, is exact.
    /// </summary>
    /// <param name="value">The figure.</param>
    /// <param name="max">The upper end of a written range, or <c>null</c>.</param>
    /// <param name="step">The place of the last written digit: 1亿 for 320亿, 0.1 for 12.5; zero for a fraction in words.</param>
    /// <param name="measured">See <see cref="IsMeasured"/>.</param>
    /// <param name="maxStep">The place of the last digit of the upper end, where it is another: 1.5万亿至2万亿.</param>
    public static Interval Precision(Rational value, Rational? max, Rational step, bool measured, Rational? maxStep = null)
    {
        return Interval.Closed(value - HalfOf(step), (max ?? value) + HalfOf(maxStep ?? step));

        Rational HalfOf(Rational whole) => whole == Rational.One && !measured ? Rational.Zero : whole * Half;
    }

    /// <summary>
    /// How far "about" and "nearly" reach: the place of the last digit that is not zero, one lower where that digit is a lone 1 (近100位 is [90, 100), not [0, 100)).
    /// A fraction that is no finite decimal reaches half its unit fraction: 约三分之二 is 1/2 to 5/6.
    /// </summary>
    public static Rational HedgeStep(Rational value)
    {
        var place = LastPlace(value);
        return Rational.Abs(value) == place ? place / 10 : place;
    }

    /// <summary>The place of the last digit that is not zero: 10 for 210, 0.1 for 2.5; 1 for zero; half the unit fraction for what is no finite decimal.</summary>
    public static Rational LastPlace(Rational value)
    {
        if (value.Sign == 0)
        {
            return Rational.One;
        }

        var text = value.ToString();
        if (text.IndexOf('/') >= 0)
        {
            return new Rational(1, value.Denominator * 2);
        }

        var point = text.IndexOf('.');
        if (point >= 0)
        {
            return Rational.PowerOfTen(point + 1 - text.Length);
        }

        var zeros = 0;
        while (text[text.Length - 1 - zeros] == '0')
        {
            zeros++;
        }

        return Rational.PowerOfTen(zeros);
    }

    /// <summary>Every value that the writing and the hedge admit together.</summary>
    /// <param name="value">The figure, or the lower end of a range.</param>
    /// <param name="max">The upper end of a range, or <c>null</c>.</param>
    /// <param name="precision">What the writing alone leaves open.</param>
    /// <param name="hedge">The vagueness in words.</param>
    /// <param name="next">For "N and some" (N多, N余, 十几), what N stays under; else <c>null</c>.</param>
    public static Interval Range(Rational value, Rational? max, Interval precision, Hedge hedge, Rational? next = null)
    {
        var top = max ?? value;
        return hedge switch
        {
            // Never narrower than the bare writing: 约1亿 is no sharper than 1亿.
            Hedge.About => Interval.Closed(Min(value - HedgeStep(value), precision.Low), Max(top + HedgeStep(top), precision.High)),
            Hedge.Nearly => new Interval(value - HedgeStep(value), true, top, false),
            Hedge.Over => new Interval(value, false, next, false),
            Hedge.AtLeast => new Interval(value, true, null, false),
            Hedge.Under => new Interval(null, false, top, false),
            Hedge.AtMost => new Interval(null, false, top, true),

            // From two of what is counted to under ten: 数百 is 200 to 900 as counted in hundreds, and anything below 1,000.
            Hedge.Several => new Interval(value, true, top * new Rational(10, 9), false),
            _ => precision,
        };
    }

    /// <summary>A magnitude word alone, used as a figure (百亿, 十亿): from half of it to twice it.</summary>
    public static Interval BareMagnitude(Rational magnitude) => Interval.Closed(magnitude * Half, magnitude * 2);

    /// <summary>
    /// Two hedges on one figure (至少超过, 约...左右) as one; <c>null</c> where they contradict one another, so that the figure cannot be read.
    /// </summary>
    public static Hedge? Combine(Hedge first, Hedge second)
    {
        if (first == second || second == Hedge.None)
        {
            return first;
        }

        if (first == Hedge.None)
        {
            return second;
        }

        return (first, second) switch
        {
            (Hedge.Over, Hedge.AtLeast) or (Hedge.AtLeast, Hedge.Over) => Hedge.Over,
            (Hedge.Under, Hedge.AtMost) or (Hedge.AtMost, Hedge.Under) => Hedge.Under,
            (Hedge.Under, Hedge.Nearly) or (Hedge.Nearly, Hedge.Under) => Hedge.Nearly,

            // 约数十亿, 几个月内: the range that several declares is vague enough to hold both.
            (Hedge.About or Hedge.AtMost, Hedge.Several) or (Hedge.Several, Hedge.About or Hedge.AtMost) => Hedge.Several,
            _ => null,
        };
    }

    private static Rational Min(Rational a, Rational? b) => b is { } other && other < a ? other : a;

    private static Rational Max(Rational a, Rational? b) => b is { } other && other > a ? other : a;
}
