namespace Dataset.Facts;

/// <summary>An interval of numbers in a unit. Arithmetic is exact and never mixes units: dollars and yuan, or sums whose currency is not printed, cannot be added or compared.</summary>
public readonly struct Amount : IEquatable<Amount>
{
    private readonly Unit? unit;

    /// <summary>Creates an amount.</summary>
    public Amount(Interval<Rational> interval, Unit unit)
    {
        Interval = interval;
        this.unit = unit;
    }

    /// <summary>Every number it may be, in <see cref="Unit"/>.</summary>
    public Interval<Rational> Interval { get; }

    /// <summary>What the number counts or is measured in.</summary>
    public Unit Unit => unit ?? Unit.None;

    /// <summary>Equality of interval and unit.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Inequality of interval or unit.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Sum.</summary>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    public static Amount operator +(Amount left, Amount right) => new(left.Interval + right.Interval, Common(left, right, "added"));

    /// <summary>Difference.</summary>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    public static Amount operator -(Amount left, Amount right) => new(left.Interval - right.Interval, Common(left, right, "subtracted"));

    /// <summary>The amount so many times.</summary>
    public static Amount operator *(Amount amount, Rational factor) => new(amount.Interval * Facts.Interval.Exactly(factor), amount.Unit);

    /// <summary>How many times one amount is the other.</summary>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    /// <exception cref="DivideByZeroException">The divisor may be zero.</exception>
    public static Interval<Rational> operator /(Amount left, Amount right)
    {
        _ = Common(left, right, "divided");
        return left.Interval / right.Interval;
    }

    /// <summary>The sum of the amounts.</summary>
    /// <exception cref="ArgumentException">There is none, so that the unit of the sum is not known.</exception>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    public static Amount Sum(IEnumerable<Amount> amounts)
    {
        Amount? sum = null;
        foreach (var amount in amounts ?? throw new ArgumentNullException(nameof(amounts)))
        {
            sum = sum is { } soFar ? soFar + amount : amount;
        }

        return sum ?? throw new ArgumentException("There is nothing to add, and so no unit.", nameof(amounts));
    }

    /// <summary>The sum of the actual values of the facts, each as uncertain as its words.</summary>
    /// <exception cref="ArgumentException">There is none, so that the unit of the sum is not known.</exception>
    /// <exception cref="InvalidOperationException">A fact has no actual figure, the units differ, or a currency is not stated.</exception>
    public static Amount Sum(IEnumerable<IFact> facts) => Sum((facts ?? throw new ArgumentNullException(nameof(facts))).Select(static fact => fact.Amount));

    /// <summary><c>true</c> if surely less, <c>false</c> if surely not, <c>null</c> if the intervals do not tell.</summary>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    public bool? IsLess(Amount other)
    {
        _ = Common(this, other, "compared");
        return Interval.IsLess(other.Interval);
    }

    /// <summary>How far both can be the same figure.</summary>
    /// <exception cref="InvalidOperationException">The units differ, or a currency is not stated.</exception>
    public Agreement AgreementWith(Amount other)
    {
        _ = Common(this, other, "compared");
        return Interval.AgreementWith(other.Interval);
    }

    /// <inheritdoc/>
    public bool Equals(Amount other) => Interval == other.Interval && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Interval.GetHashCode() * 397) ^ Unit.GetHashCode());

    /// <summary>The interval and the unit: <c>13717000000 USD</c>.</summary>
    public override string ToString() => Unit.Name.Length == 0 ? Interval.ToString() : Interval + " " + Unit.Name;

    private static Unit Common(Amount left, Amount right, string verb) =>
        left.Unit != right.Unit ? throw new InvalidOperationException($"{left} and {right} have different units and cannot be {verb}.")
        : left.Unit.IsUnstated ? throw new InvalidOperationException($"{left} and {right} cannot be {verb}: the articles do not print their currencies.")
        : left.Unit;
}
