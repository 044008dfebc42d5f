namespace Dataset.Facts;

/// <summary>Exact arithmetic on intervals, open and missing bounds included.</summary>
internal static class IntervalArithmetic
{
    public static Interval<Rational> Add(Interval<Rational> left, Interval<Rational> right) =>
        new(left.Low + right.Low, left.LowIncluded && right.LowIncluded, left.High + right.High, left.HighIncluded && right.HighIncluded);

    public static Interval<Rational> Subtract(Interval<Rational> left, Interval<Rational> right) =>
        new(left.Low - right.High, left.LowIncluded && right.HighIncluded, left.High - right.Low, left.HighIncluded && right.LowIncluded);

    public static Interval<Rational> Multiply(Interval<Rational> left, Interval<Rational> right)
    {
        var corner = Bound.Low(left) * Bound.Low(right);
        Bound low = corner, high = corner;
        foreach (var other in new[] { Bound.Low(left) * Bound.High(right), Bound.High(left) * Bound.Low(right), Bound.High(left) * Bound.High(right) })
        {
            low = Bound.Least(low, other);
            high = Bound.Greatest(high, other);
        }

        return new(low.Finite, low.Included, high.Finite, high.Included);
    }

    public static Interval<Rational> Divide(Interval<Rational> left, Interval<Rational> right) => Multiply(left, Reciprocal(right));

    private static Interval<Rational> Reciprocal(Interval<Rational> value)
    {
        // Zero as an excluded end is fine: 1 / (0, 4] is [1/4, inf).
        if (value.Contains(Rational.Zero))
        {
            throw new DivideByZeroException($"The divisor {value} may be zero.");
        }

        return new(
            value.High is not { } high ? Rational.Zero : high.Sign == 0 ? null : Rational.One / high,
            value.HighIncluded,
            value.Low is not { } low ? Rational.Zero : low.Sign == 0 ? null : Rational.One / low,
            value.LowIncluded);
    }

    /// <summary>An end of an interval; <see cref="Infinity"/> is -1 or 1 where the end is missing.</summary>
    private readonly record struct Bound(Rational Value, bool Included, int Infinity)
    {
        public Rational? Finite => Infinity == 0 ? Value : null;

        public static Bound Low(Interval<Rational> interval) => interval.Low is { } low ? new(low, interval.LowIncluded, 0) : new(default, false, -1);

        public static Bound High(Interval<Rational> interval) => interval.High is { } high ? new(high, interval.HighIncluded, 0) : new(default, false, 1);

        public static Bound operator *(Bound left, Bound right)
        {
            // Zero times anything is zero, and reached if the zero is: also against a missing end, which is no value but a limit of values.
            var (leftZero, rightZero) = (left.IsZero, right.IsZero);
            if (leftZero || rightZero)
            {
                return new(Rational.Zero, (leftZero && left.Included) || (rightZero && right.Included), 0);
            }

            var sign = left.Sign * right.Sign;
            return left.Infinity != 0 || right.Infinity != 0 ? new(default, false, sign) : new(left.Value * right.Value, left.Included && right.Included, 0);
        }

        public static Bound Least(Bound a, Bound b) => a.CompareTo(b) switch { < 0 => a, > 0 => b, _ => a with { Included = a.Included || b.Included } };

        public static Bound Greatest(Bound a, Bound b) => a.CompareTo(b) switch { > 0 => a, < 0 => b, _ => a with { Included = a.Included || b.Included } };

        private bool IsZero => Infinity == 0 && Value.Sign == 0;

        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        private int CompareTo(Bound other) =>
            Infinity != 0 || other.Infinity != 0 ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);
    }
}
