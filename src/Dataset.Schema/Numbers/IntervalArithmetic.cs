namespace Dataset.Schema.Numbers;

/// <summary>
/// Arithmetic over intervals: the result is the least interval that holds every result of the operation on a number of each operand. Operands count as
/// independent, so that <c>x - x</c> is no zero. Exact; a bound is included where some pair of numbers reaches it.
/// </summary>
public static class IntervalArithmetic
{
    private static readonly Bound Infinite = new(null, false);

    /// <summary>The negatives.</summary>
    public static Interval Negate(Interval a) => new(-a.High, a.HighIncluded, -a.Low, a.LowIncluded);

    /// <summary>The sums.</summary>
    public static Interval Add(Interval a, Interval b) =>
        Create(new(a.Low + b.Low, a.LowIncluded && b.LowIncluded), new(a.High + b.High, a.HighIncluded && b.HighIncluded));

    /// <summary>The differences.</summary>
    public static Interval Subtract(Interval a, Interval b) => Add(a, Negate(b));

    /// <summary>The products.</summary>
    public static Interval Multiply(Interval a, Interval b)
    {
        Bound low = Infinite, high = Infinite;
        var (isFirst, lowIsOpen, highIsOpen) = (true, false, false);
        foreach (var (x, xSign) in Ends(a))
        {
            foreach (var (y, ySign) in Ends(b))
            {
                var product = Product(x, y);
                if (product.Value is null)
                {
                    lowIsOpen |= xSign * ySign < 0;
                    highIsOpen |= xSign * ySign > 0;
                    continue;
                }

                low = isFirst ? product : Least(low, product);
                high = isFirst ? product : Greatest(high, product);
                isFirst = false;
            }
        }

        return Create(lowIsOpen || isFirst ? Infinite : low, highIsOpen || isFirst ? Infinite : high);
    }

    /// <summary>The quotients; <c>null</c> where the divisor may be zero.</summary>
    public static Interval? Divide(Interval a, Interval b) =>
        b.Contains(Rational.Zero) ? null : Multiply(a, Reciprocal(b));

    /// <summary>The numbers without their signs.</summary>
    public static Interval Abs(Interval a)
    {
        if (a.Low is { Sign: >= 0 })
        {
            return a;
        }

        var negated = Negate(a);
        return negated.Low is { Sign: >= 0 }
            ? negated
            : Create(new Bound(Rational.Zero, true), a.IsUnbounded ? Infinite : Greatest(new(a.High, a.HighIncluded), new(negated.High, negated.HighIncluded)));
    }

    /// <summary>The lesser of a number of each.</summary>
    public static Interval Min(Interval a, Interval b) => Negate(Max(Negate(a), Negate(b)));

    /// <summary>The greater of a number of each.</summary>
    public static Interval Max(Interval a, Interval b) => Create(
        a.Low is null ? new(b.Low, b.LowIncluded) : b.Low is null ? new(a.Low, a.LowIncluded) : HigherLow(a, b),
        a.High is null || b.High is null ? Infinite : Greatest(new(a.High, a.HighIncluded), new(b.High, b.HighIncluded)));

    // Both must reach an equal lower bound for the greater of the two to reach it.
    private static Bound HigherLow(Interval a, Interval b) =>
        a.Low == b.Low ? new(a.Low, a.LowIncluded && b.LowIncluded) : a.Low > b.Low ? new(a.Low, a.LowIncluded) : new(b.Low, b.LowIncluded);

    // Without zero inside, the bounds have one sign, or one of them is an excluded zero, near which the reciprocal grows without bound.
    private static Interval Reciprocal(Interval b) => new(
        b.High is { } high ? high.Sign == 0 ? null : Rational.One / high : Rational.Zero,
        b.High is { Sign: not 0 } && b.HighIncluded,
        b.Low is { } low ? low.Sign == 0 ? null : Rational.One / low : Rational.Zero,
        b.Low is { Sign: not 0 } && b.LowIncluded);

    private static (Bound End, int Sign)[] Ends(Interval a) =>
    [
        (new(a.Low, a.LowIncluded), a.Low?.Sign ?? -1),
        (new(a.High, a.HighIncluded), a.High?.Sign ?? 1),
    ];

    private static Bound Product(Bound x, Bound y)
    {
        // Zero times anything is zero, and is reached with any number of the other operand, which is never empty.
        if (x.Value is { Sign: 0 } || y.Value is { Sign: 0 })
        {
            return new(Rational.Zero, (x.Value is { Sign: 0 } && x.Included) || (y.Value is { Sign: 0 } && y.Included));
        }

        return x.Value is null || y.Value is null ? Infinite : new(x.Value * y.Value, x.Included && y.Included);
    }

    private static Bound Least(Bound a, Bound b) => a.Value == b.Value ? new(a.Value, a.Included || b.Included) : a.Value < b.Value ? a : b;

    private static Bound Greatest(Bound a, Bound b) => a.Value == b.Value ? new(a.Value, a.Included || b.Included) : a.Value > b.Value ? a : b;

    private static Interval Create(Bound low, Bound high) => new(low.Value, low.Included && low.Value is not null, high.Value, high.Included && high.Value is not null);

    private readonly record struct Bound(Rational? Value, bool Included);
}
