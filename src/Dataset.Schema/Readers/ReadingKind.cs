namespace Dataset.Schema.Readers;

/// <summary>What sort of figure words express.</summary>
public enum ReadingKind
{
    /// <summary>A number without any unit word.</summary>
    Number,

    /// <summary>A number of things, with a measure word or noun.</summary>
    Count,

    /// <summary>A sum with its currency.</summary>
    Money,

    /// <summary>Hundredths, as written: 20 % is 20.</summary>
    Percent,

    /// <summary>A difference between two percentages.</summary>
    PercentagePoints,

    /// <summary>A multiple, a share or a fraction: 三倍, 三分之一, 四成, half.</summary>
    Ratio,

    /// <summary>A place in an order, the first is 1: 第三, third.</summary>
    Rank,

    /// <summary>A point in time.</summary>
    Date,

    /// <summary>A stretch of time with a name: 2023年Q2, the second quarter of 2023.</summary>
    Period,

    /// <summary>A length of time: 5个月, two years.</summary>
    Duration,

    /// <summary>A result of a match: 4-1.</summary>
    Score,

    /// <summary>A count of digits: 7至9位数 is 10^6 to 10^9 - 1.</summary>
    Digits,
}
