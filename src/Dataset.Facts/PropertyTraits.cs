namespace Dataset.Facts;

/// <summary>What the schema says of a property beyond its type.</summary>
[Flags]
public enum PropertyTraits
{
    /// <summary>One value, for all time.</summary>
    None = 0,

    /// <summary>Several values at once.</summary>
    Many = 1,

    /// <summary>One value for each period.</summary>
    Period = 2,

    /// <summary>One value for each point in time.</summary>
    Instant = 4,

    /// <summary>Each entity of the kind has it.</summary>
    Required = 8,

    /// <summary>The number is an exact limit; hedges in the words state the rule.</summary>
    Threshold = 16,

    /// <summary>The number is a change: rises positive, falls negative.</summary>
    Growth = 32,

    /// <summary>The number is a fall, written positive.</summary>
    Fall = 64,
}
