using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>What sort of value a part of a check has.</summary>
internal enum CheckValueKind
{
    /// <summary>None: an error was told.</summary>
    Invalid,

    /// <summary>A number with its unit.</summary>
    Number,

    /// <summary>A date, in days since 1 January of the year 1.</summary>
    Date,

    /// <summary>The time between two dates: days and calendar months at once, until it meets one of them.</summary>
    Elapsed,

    /// <summary>Words or an entity, which can only be counted.</summary>
    Other,

    /// <summary>The values of several periods, or of a property that has many.</summary>
    Many,
}

/// <summary>The value of a part of a check.</summary>
/// <param name="Kind">What sort of value.</param>
/// <param name="Span">The part's characters.</param>
/// <param name="Range">Every figure it may be: numbers in the unit they are kept in, dates and elapsed time in days; <c>null</c> where it is not known.</param>
internal sealed record CheckValue(CheckValueKind Kind, TextSpan Span, Interval? Range)
{
    /// <summary>The unit of a number.</summary>
    public CheckUnit Unit { get; init; } = CheckUnit.Plain;

    /// <summary>Elapsed time in calendar months.</summary>
    public Interval? Months { get; init; }

    /// <summary>How long the moments of a date are, in days: 1, or a minute.</summary>
    public Rational Grain { get; init; } = Rational.One;

    /// <summary>The figure as stated, where the value is that of one fact; in the unit it is kept in.</summary>
    public Rational? Stated { get; init; }

    /// <summary>Why it is not known; <c>null</c> where it is.</summary>
    public string? Unknown { get; init; }

    /// <summary>Whether the source says that there is no such value, or that it is not known.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>What messages call it, where its characters name several values; <c>null</c> for the characters themselves.</summary>
    public string? Name { get; init; }

    /// <summary>The fact it is read from, on a timeline of periods.</summary>
    public CheckRead? Period { get; init; }

    /// <summary>The values of <see cref="CheckValueKind.Many"/>.</summary>
    public EquatableArray<CheckValue> Items { get; init; }

    public static CheckValue Invalid(TextSpan span) => new(CheckValueKind.Invalid, span, null);

    /// <summary>The value as that of a larger part, no longer as one fact's.</summary>
    public CheckValue Of(TextSpan part) => this with { Span = part, Stated = null, Period = null, Name = null };

    public static CheckValue Number(TextSpan span, Interval? range, CheckUnit unit) => new(CheckValueKind.Number, span, range) { Unit = unit };

    public static CheckValue Date(TextSpan span, PartialDate date)
    {
        var (range, grain) = CalendarArithmetic.Moments(date);
        return new CheckValue(CheckValueKind.Date, span, range) { Grain = grain };
    }
}
