namespace Dataset.Schema.Readers.Chinese;

/// <summary>A numeral as read: digits, multipliers and magnitude words, without hedge and unit.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after it.</param>
/// <param name="Value">The number, for <see cref="IsSeveral"/> the unit counted: 10 for 数十.</param>
/// <param name="Step">The place of the last written digit, magnitude words included. 十 is no magnitude word: 二十 is written to its last digit.</param>
internal sealed record ChineseNumeral(int Start, int End, Rational Value, Rational Step)
{
    /// <summary>The upper number of neighbouring digits, 三四十; else <c>null</c>.</summary>
    public Rational? Max { get; init; }

    /// <summary>The magnitude words after the last digit as one factor: 10^8 for 45.3亿; one where there is none.</summary>
    public Rational Magnitude { get; init; } = Rational.One;

    /// <summary>A magnitude word alone (百亿, 十亿), which says about how much.</summary>
    public bool IsBare { get; init; }

    /// <summary>数十, 几百: a range and no figure.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>What "and some" inside the numeral (十几, 210多亿) stays under; else <c>null</c>.</summary>
    public Rational? Next { get; init; }

    /// <summary>How many ASCII digits it is written with, if it is nothing else; otherwise 0.</summary>
    public int PlainDigits { get; init; }

    /// <summary>Whether it is ASCII digits alone, separators and decimals included.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether it is a lone 一.</summary>
    public bool IsLoneOne { get; init; }

    /// <summary>Whether it ends in a letter for its magnitude, 175B.</summary>
    public bool HasLetter { get; init; }

    /// <summary>Whether it counts whole things: no decimals and no fraction.</summary>
    public bool IsWhole => Value.IsInteger;
}
