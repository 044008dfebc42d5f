namespace Dataset.Facts;

/// <summary>What a property's values are, and the .NET type that carries them.</summary>
public enum PropertyType
{
    /// <summary>A whole number of things: <see cref="long"/>.</summary>
    Count,

    /// <summary>A whole number of any size: <see cref="System.Numerics.BigInteger"/>.</summary>
    Number,

    /// <summary>A sum of money in the claim's unit: <see cref="decimal"/>.</summary>
    Money,

    /// <summary>Hundredths, as written, 20 % is 20: <see cref="decimal"/>.</summary>
    Percent,

    /// <summary>A multiple or a share: <see cref="Rational"/>.</summary>
    Ratio,

    /// <summary>A place in an order, the first is 1: <see cref="int"/>.</summary>
    Rank,

    /// <summary>A date as exactly as it is known: <see cref="PartialDate"/>.</summary>
    Date,

    /// <summary>A length of time in the property's unit: <see cref="decimal"/>.</summary>
    Duration,

    /// <summary>Words: <see cref="string"/>.</summary>
    Text,

    /// <summary>Another entity: the record of its kind, or <see cref="IEntity"/> where several kinds are allowed.</summary>
    Entity,
}
