namespace Dataset.Schema.Language.Model;

/// <summary>
/// The key of a timeline's value: a partial date, a length alone such as <c>P18M</c>, or <c>unknown</c>. The <c>default</c> is no key, for properties without timeline.
/// </summary>
public readonly record struct PeriodKey
{
    /// <summary>Creates the key of a date.</summary>
    public PeriodKey(PartialDate date)
    {
        Text = date.ToString();
        Date = date;
    }

    private PeriodKey(string text) => Text = text;

    /// <summary>The period is told, but not which.</summary>
    public static PeriodKey Unknown { get; } = new("unknown");

    /// <summary>As written; <c>null</c> for no key.</summary>
    public string? Text { get; }

    /// <summary>The date; empty for a length or <c>unknown</c>.</summary>
    public PartialDate Date { get; }

    /// <summary>Whether there is no key.</summary>
    public bool IsNone => Text is null;

    /// <summary>Whether it is a length alone.</summary>
    public bool IsLength => Text is { Length: > 0 } text && text[0] == 'P';

    /// <summary>Reads a key; <c>false</c> for anything that is no partial date, length or <c>unknown</c>.</summary>
    public static bool TryParse(string text, out PeriodKey key)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            key = new PeriodKey(date);
            return true;
        }

        key = string.Equals(text, "unknown", StringComparison.Ordinal) ? Unknown : new PeriodKey(text);
        return key == Unknown || IsLengthText(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";

    private static bool IsLengthText(string text) =>
        text.Length is >= 3 and <= 6 && text[0] == 'P' && text[text.Length - 1] is 'Y' or 'M' or 'W' or 'D' && text[1] != '0' && text.Skip(1).Take(text.Length - 2).All(c => c is >= '0' and <= '9');
}
