using System.Globalization;

namespace Dataset.Facts;

/// <summary>What a value of a timeline holds for: a partial date, a length of time alone (<c>P18M</c>), or a period that is told but not which. <c>default</c> stands for no timeline.</summary>
public readonly struct Period : IEquatable<Period>, IComparable<Period>
{
    private readonly string? text;

    internal Period(string text)
    {
        this.text = text;
        Date = PartialDate.TryParse(text, out var date) ? date : default;
    }

    /// <summary>The date; empty for a length, an unknown period and none.</summary>
    public PartialDate Date { get; }

    /// <summary>Whether there is no period: the property has no timeline.</summary>
    public bool IsNone => text is null;

    /// <summary>Whether the source tells of a period, but not which.</summary>
    public bool IsUnknown => string.Equals(text, "unknown", StringComparison.Ordinal);

    /// <summary>Whether only the length of the period is told.</summary>
    public bool IsLength => text is { Length: > 0 } && text[0] == 'P';

    /// <summary>The length in <see cref="LengthUnit"/>; 0 where the period is no length.</summary>
    public int Length => IsLength ? int.Parse(text!.Substring(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary><c>Y</c>ears, <c>M</c>onths, <c>W</c>eeks or <c>D</c>ays; NUL where the period is no length.</summary>
    public char LengthUnit => IsLength ? text![text.Length - 1] : '\0';

    /// <summary>Equality of the written form.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Inequality of the written form.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Earlier in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Not later in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a partial date, a length such as <c>P18M</c>, or <c>unknown</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is none of them.</exception>
    public static Period Parse(string text)
    {
        var period = new Period(text ?? throw new ArgumentNullException(nameof(text)));
        var isLength = text.Length is >= 3 and <= 6 && text[0] == 'P' && "YMWD".IndexOf(text[text.Length - 1]) >= 0 && text.Skip(1).Take(text.Length - 2).All(static c => c is >= '0' and <= '9');
        return !period.Date.IsDefault || period.IsUnknown || isLength
            ? period
            : throw new FormatException($"'{text}' is no period: write a partial date such as 2022 or 2023-Q1, a length such as P18M, or unknown.");
    }

    /// <summary>The order of time: by first instant, then by end; lengths and the unknown period last.</summary>
    public int CompareTo(Period other)
    {
        var order = Class.CompareTo(other.Class);
        order = order != 0 ? order : Date.Earliest.CompareTo(other.Date.Earliest);
        order = order != 0 ? order : Date.End.CompareTo(other.Date.End);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    /// <inheritdoc/>
    public bool Equals(Period other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>As written in the data; empty for none.</summary>
    public override string ToString() => text ?? "";

    private int Class => !Date.IsDefault ? 0 : IsLength ? 1 : 2;
}
