namespace Dataset.Facts;

/// <summary>
/// All values between two bounds, each of which is included, excluded (open) or missing (unbounded). Arithmetic is exact: it yields an interval that
/// holds every possible result, or throws <see cref="OverflowException"/> where <typeparamref name="T"/> cannot hold a bound; it never rounds.
/// Comparisons are three-valued: <c>null</c> means that the intervals do not tell.
/// </summary>
/// <typeparam name="T">
/// <see cref="long"/>, <see cref="int"/>, <see cref="System.Numerics.BigInteger"/>, <see cref="decimal"/> or <see cref="Rational"/>. Other ordered values can be compared, not reckoned with.
/// </typeparam>
public readonly struct Interval<T> : IEquatable<Interval<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    /// <summary>Creates an interval. A missing bound counts as excluded.</summary>
    /// <exception cref="ArgumentException">Nothing lies between the bounds.</exception>
    public Interval(T? low, bool lowIncluded, T? high, bool highIncluded)
    {
        if (low is { } from && high is { } to && (from.CompareTo(to) > 0 || (from.CompareTo(to) == 0 && !(lowIncluded && highIncluded))))
        {
            throw new ArgumentException($"Nothing lies between {from} and {to}.", nameof(high));
        }

        Low = low;
        High = high;
        LowIncluded = lowIncluded && low is not null;
        HighIncluded = highIncluded && high is not null;
    }

    /// <summary>The lower bound; <c>null</c> where there is none.</summary>
    public T? Low { get; }

    /// <summary>The upper bound; <c>null</c> where there is none.</summary>
    public T? High { get; }

    /// <summary>Whether the lower bound belongs to the interval.</summary>
    public bool LowIncluded { get; }

    /// <summary>Whether the upper bound belongs to the interval.</summary>
    public bool HighIncluded { get; }

    /// <summary>Whether it is one value alone.</summary>
    public bool IsExact => Low is { } low && High is { } high && low.CompareTo(high) == 0;

    /// <summary>Whether a bound is missing.</summary>
    public bool IsUnbounded => Low is null || High is null;

    /// <summary>Equality of the bounds.</summary>
    public static bool operator ==(Interval<T> left, Interval<T> right) => left.Equals(right);

    /// <summary>Inequality of the bounds.</summary>
    public static bool operator !=(Interval<T> left, Interval<T> right) => !left.Equals(right);

    /// <summary>Every sum of a value of each.</summary>
    public static Interval<T> operator +(Interval<T> left, Interval<T> right) => IntervalArithmetic.Add(left.Exactly(), right.Exactly()).As<T>();

    /// <summary>Every difference of a value of each.</summary>
    public static Interval<T> operator -(Interval<T> left, Interval<T> right) => IntervalArithmetic.Subtract(left.Exactly(), right.Exactly()).As<T>();

    /// <summary>Every product of a value of each.</summary>
    public static Interval<T> operator *(Interval<T> left, Interval<T> right) => IntervalArithmetic.Multiply(left.Exactly(), right.Exactly()).As<T>();

    /// <summary>Every quotient of a value of each.</summary>
    /// <exception cref="DivideByZeroException">The divisor may be zero.</exception>
    public static Interval<Rational> operator /(Interval<T> left, Interval<T> right) => IntervalArithmetic.Divide(left.Exactly(), right.Exactly());

    /// <summary>Whether the value lies in the interval.</summary>
    public bool Contains(T value) =>
        (Low is not { } low || (LowIncluded ? low.CompareTo(value) <= 0 : low.CompareTo(value) < 0))
        && (High is not { } high || (HighIncluded ? value.CompareTo(high) <= 0 : value.CompareTo(high) < 0));

    /// <summary>Whether every value of the other lies in this one.</summary>
    public bool Contains(Interval<T> other) =>
        (Low is not { } low || (other.Low is { } otherLow && (low.CompareTo(otherLow) < 0 || (low.CompareTo(otherLow) == 0 && (LowIncluded || !other.LowIncluded)))))
        && (High is not { } high || (other.High is { } otherHigh && (high.CompareTo(otherHigh) > 0 || (high.CompareTo(otherHigh) == 0 && (HighIncluded || !other.HighIncluded)))));

    /// <summary>Whether some value lies in both.</summary>
    public bool Meets(Interval<T> other) => IsSurelyBelow(this, other, orEqual: false) is false && IsSurelyBelow(other, this, orEqual: false) is false;

    /// <summary><c>true</c> if each value is less than each of the other, <c>false</c> if none is, <c>null</c> if it depends.</summary>
    public bool? IsLess(Interval<T> other) => IsSurelyBelow(this, other, orEqual: false) ? true : IsSurelyBelow(other, this, orEqual: true) ? false : null;

    /// <summary><c>true</c> if each value is at most each of the other, <c>false</c> if none is, <c>null</c> if it depends.</summary>
    public bool? IsLessOrEqual(Interval<T> other) => IsSurelyBelow(this, other, orEqual: true) ? true : IsSurelyBelow(other, this, orEqual: false) ? false : null;

    /// <summary><c>true</c> if both are the same single value, <c>false</c> if they do not meet, <c>null</c> if it depends.</summary>
    public bool? IsEqual(Interval<T> other) => !Meets(other) ? false : IsExact && other.IsExact ? true : null;

    /// <summary>How far both can be the same figure.</summary>
    public Agreement AgreementWith(Interval<T> other) => IsEqual(other) switch
    {
        true => Agreement.Exact,
        false => Agreement.Refuted,
        null => IsUnbounded || other.IsUnbounded ? Agreement.Weak : Agreement.Consistent,
    };

    /// <summary>The same interval of rationals, in which every arithmetic is exact.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of figures.</exception>
    public Interval<Rational> Exactly() =>
        this is Interval<Rational> already
            ? already
            : new(Low is { } low ? Exact.ToRational(low) : null, LowIncluded, High is { } high ? Exact.ToRational(high) : null, HighIncluded);

    /// <summary>The same interval with bounds of another type.</summary>
    /// <exception cref="OverflowException">The other type cannot hold a bound exactly.</exception>
    public Interval<TOther> As<TOther>()
        where TOther : struct, IComparable<TOther>, IEquatable<TOther>
    {
        var exact = Exactly();
        return new(
            exact.Low is { } low ? Exact.FromRational<TOther>(low) : null, LowIncluded, exact.High is { } high ? Exact.FromRational<TOther>(high) : null, HighIncluded);
    }

    /// <inheritdoc/>
    public bool Equals(Interval<T> other) =>
        Nullable.Equals(Low, other.Low) && Nullable.Equals(High, other.High) && LowIncluded == other.LowIncluded && HighIncluded == other.HighIncluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((Low?.GetHashCode() ?? 1) * 397) ^ (High?.GetHashCode() ?? 2)) + (LowIncluded ? 4 : 0) + (HighIncluded ? 8 : 0));

    /// <summary>One value alone, or brackets, round where the bound is excluded or missing: <c>[45.25, 45.35)</c>, <c>(700, inf)</c>.</summary>
    public override string ToString() =>
        IsExact
            ? Figures.Plain(Low.GetValueOrDefault())
            : (LowIncluded ? "[" : "(") + (Low is { } low ? Figures.Plain(low) : "-inf") + ", " + (High is { } high ? Figures.Plain(high) : "inf") + (HighIncluded ? "]" : ")");

    private static bool IsSurelyBelow(Interval<T> left, Interval<T> right, bool orEqual)
    {
        if (left.High is not { } high || right.Low is not { } low)
        {
            return false;
        }

        var order = high.CompareTo(low);
        return order < 0 || (order == 0 && (orEqual || !left.HighIncluded || !right.LowIncluded));
    }
}
