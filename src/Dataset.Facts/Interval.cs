namespace Dataset.Facts;

/// <summary>Creates intervals.</summary>
public static class Interval
{
    /// <summary>One value alone.</summary>
    public static Interval<T> Exactly<T>(T value)
        where T : struct, IComparable<T>, IEquatable<T> => new(value, true, value, true);

    /// <summary>From one value to another, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="high"/> is less than <paramref name="low"/>.</exception>
    public static Interval<T> Closed<T>(T low, T high)
        where T : struct, IComparable<T>, IEquatable<T> => new(low, true, high, true);

    /// <summary>The value or more.</summary>
    public static Interval<T> AtLeast<T>(T low)
        where T : struct, IComparable<T>, IEquatable<T> => new(low, true, null, false);

    /// <summary>More than the value.</summary>
    public static Interval<T> MoreThan<T>(T low)
        where T : struct, IComparable<T>, IEquatable<T> => new(low, false, null, false);

    /// <summary>The value or less.</summary>
    public static Interval<T> AtMost<T>(T high)
        where T : struct, IComparable<T>, IEquatable<T> => new(null, false, high, true);

    /// <summary>Less than the value.</summary>
    public static Interval<T> LessThan<T>(T high)
        where T : struct, IComparable<T>, IEquatable<T> => new(null, false, high, false);

    /// <summary>Every sum of a value of each; zero for none.</summary>
    /// <exception cref="OverflowException"><typeparamref name="T"/> cannot hold a bound.</exception>
    public static Interval<T> Sum<T>(this IEnumerable<Interval<T>> intervals)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        var sum = Exactly(Rational.Zero);
        foreach (var interval in intervals)
        {
            sum = IntervalArithmetic.Add(sum, interval.Exactly());
        }

        return sum.As<T>();
    }
}
