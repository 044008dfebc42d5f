namespace Dataset.Facts;

/// <summary>The number of a claim, or both ends of its range.</summary>
internal sealed class NumberRow(Rational low, Rational high)
{
    public readonly Rational Low = low;

    public readonly Rational High = high;

    /// <summary>
    /// The interval that a row keeps: a number's own row stands for the number itself, since most figures admit nothing else; any other is an interval as an object,
    /// which a claim shares with the evidence that admits the same.
    /// </summary>
    public static Interval<Rational>? IntervalOf(object? kept) => kept is NumberRow number ? Interval.Closed(number.Low, number.High) : (Interval<Rational>?)kept;
}
