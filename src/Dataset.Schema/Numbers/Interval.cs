namespace Dataset.Schema.Numbers;

/// <summary>All numbers between two bounds, each of which may be open, included, or missing (unbounded).</summary>
/// <param name="Low">The lower bound; <c>null</c> where there is none.</param>
/// <param name="LowIncluded">Whether the lower bound belongs to the interval.</param>
/// <param name="High">The upper bound; <c>null</c> where there is none.</param>
/// <param name="HighIncluded">Whether the upper bound belongs to the interval.</param>
public sealed record Interval(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded)
{
    /// <summary>One number.</summary>
    public static Interval Exactly(Rational value) => new(value, true, value, true);

    /// <summary>From one number to another, both included.</summary>
    public static Interval Closed(Rational low, Rational high) => new(low, true, high, true);

    /// <summary>Whether a bound is missing.</summary>
    public bool IsUnbounded => Low is null || High is null;

    /// <summary>Whether it is one number alone.</summary>
    public bool IsExact => Low is { } low && High is { } high && low == high;

    /// <summary>Whether the number lies in the interval.</summary>
    public bool Contains(Rational value) =>
        (Low is not { } low || (LowIncluded ? low <= value : low < value)) && (High is not { } high || (HighIncluded ? value <= high : value < high));

    /// <summary>Whether every number of the other lies in this one.</summary>
    public bool Contains(Interval other) => LowNotAfter(this, other) && HighNotBefore(this, other);

    /// <summary>Whether some number lies in both.</summary>
    public bool Meets(Interval other) => Reaches(this, other) && Reaches(other, this);

    /// <summary>What lies in both; meaningful only where they meet.</summary>
    public Interval Intersect(Interval other)
    {
        var (low, lowIncluded) = LowNotAfter(this, other) ? (other.Low, other.LowIncluded) : (Low, LowIncluded);
        var (high, highIncluded) = HighNotBefore(this, other) ? (other.High, other.HighIncluded) : (High, HighIncluded);
        return new Interval(low, lowIncluded, high, highIncluded);
    }

    /// <summary>The interval with both bounds times a positive factor.</summary>
    public Interval Scale(Rational factor) => new(Low * factor, LowIncluded, High * factor, HighIncluded);

    /// <summary>The interval written with brackets, round where the bound is excluded: <c>[45.25, 45.35)</c>.</summary>
    public override string ToString() =>
        IsExact
            ? Low.ToString()!
            : (LowIncluded && Low is not null ? "[" : "(") + (Low?.ToString() ?? "-inf") + ", " + (High?.ToString() ?? "inf") + (HighIncluded && High is not null ? "]" : ")");

    private static bool Reaches(Interval a, Interval b) =>
        a.High is not { } high || b.Low is not { } low || low < high || (low == high && a.HighIncluded && b.LowIncluded);

    private static bool LowNotAfter(Interval a, Interval b) =>
        a.Low is not { } low || (b.Low is { } other && (low < other || (low == other && (a.LowIncluded || !b.LowIncluded))));

    private static bool HighNotBefore(Interval a, Interval b) =>
        a.High is not { } high || (b.High is { } other && (high > other || (high == other && (a.HighIncluded || !b.HighIncluded))));
}
