namespace Dataset.Schema.Readers.Chinese;

/// <summary>What stands before one magnitude word: digits, or up to thousands in words, or both (3千5百).</summary>
/// <param name="Value">The number, without the magnitude word.</param>
internal readonly record struct ChineseGroup(Rational Value)
{
    /// <summary>The place of the last written digit; 1 for tens, which is how numbers to a hundred are always said.</summary>
    public Rational Step { get; init; }

    /// <summary>The upper number of neighbouring digits (三四十); else <c>null</c>.</summary>
    public Rational? Max { get; init; }

    /// <summary>Whether it has decimals.</summary>
    public bool HasDecimals { get; init; }

    /// <summary>A multiplier without digit: 百, 千.</summary>
    public bool IsBare { get; init; }

    /// <summary>十 alone, which is bare only before a magnitude word (十亿).</summary>
    public bool IsLoneTen { get; init; }

    /// <summary>几 after tens: 十几.</summary>
    public bool HasOdd { get; init; }

    /// <summary>ASCII digits alone.</summary>
    public bool IsAscii { get; init; }

    /// <summary>How many ASCII digits, where there is nothing else.</summary>
    public int PlainDigits { get; init; }

    /// <summary>Whether it starts with 零.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>Its first multiplier, 1000 for 二千三百; 0 where there is none.</summary>
    public int FirstMultiplier { get; init; }

    /// <summary>
    /// Whether the group may end a numeral after a magnitude word without one of its own: 一万二千, 一亿零五, 1万2300. Not 一万二, which means 12,000, nor 3万5.
    /// </summary>
    public bool IsTailAfter(int power) =>
        PlainDigits > 0 ? PlainDigits == power : !IsAscii && (HasLeadingZero || (power == 4 && FirstMultiplier == 1000));
}
