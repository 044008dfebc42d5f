namespace Dataset.Facts;

/// <summary>
/// A date as exactly as it is known: a decade, a year, a season, a quarter, a month, a day, a minute, a part of one, or a stretch between two.
/// It stands for every instant from <see cref="Earliest"/> (included) to <see cref="End"/> (excluded); no time zone is implied.
/// </summary>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    private readonly string? text;

    private PartialDate(string text, DatePrecision precision, DateTime earliest, DateTime end, bool isApproximate)
    {
        this.text = text;
        Precision = precision;
        Earliest = earliest;
        End = end;
        IsApproximate = isApproximate;
    }

    /// <summary>How exactly the date is written.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first instant it may stand for; <see cref="DateTime.MinValue"/> where the start is open.</summary>
    public DateTime Earliest { get; }

    /// <summary>The instant after the last it may stand for; <see cref="DateTime.MaxValue"/> where the end is open.</summary>
    public DateTime End { get; }

    /// <summary>Whether the source says "about"; written with a leading <c>~</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether this is the empty <c>default</c>, which stands for no date.</summary>
    public bool IsDefault => text is null;

    /// <summary>Equality of the written form.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Inequality of the written form.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Reads the canonical form.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a partial date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a partial date, such as 2023, 2023-07, 2023-Q2 or 2013-late.");

    /// <summary>Reads the canonical form; <c>false</c> for anything else, such as a day that the month does not have.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var approximate = text![0] == '~';
        var body = approximate ? text.Substring(1) : text;
        var slash = body.IndexOf('/');
        if (slash >= 0)
        {
            return TryParseRange(text, body.Substring(0, slash), body.Substring(slash + 1), approximate, out date);
        }

        if (!TryParseOne(body, out var precision, out var earliest, out var end))
        {
            return false;
        }

        date = new PartialDate(text, precision, earliest, end, approximate);
        return true;
    }

    /// <summary>Whether every instant of <paramref name="other"/> lies within this date.</summary>
    public bool Contains(PartialDate other) => Earliest <= other.Earliest && other.End <= End;

    /// <summary>Whether both may stand for the same instant.</summary>
    public bool Overlaps(PartialDate other) => Earliest < other.End && other.Earliest < End;

    /// <summary><c>true</c> if surely before <paramref name="other"/>, <c>false</c> if surely not, <c>null</c> if the precision does not tell.</summary>
    public bool? IsBefore(PartialDate other) => End <= other.Earliest ? true : Earliest.AddTicks(1) >= other.End ? false : null;

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The canonical form, as written in the data.</summary>
    public override string ToString() => text ?? "";

    private static bool TryParseRange(string text, string from, string to, bool approximate, out PartialDate date)
    {
        date = default;
        DateTime earliest = DateTime.MinValue, end = DateTime.MaxValue;
        var openStart = from == "..";
        var openEnd = to == "..";
        if ((openStart && openEnd)
            || (!openStart && !TryParseOne(from, out _, out earliest, out _))
            || (!openEnd && !TryParseOne(to, out _, out _, out end))
            || earliest >= end)
        {
            return false;
        }

        date = new PartialDate(text, DatePrecision.Range, earliest, end, approximate);
        return true;
    }

    private static bool TryParseOne(string text, out DatePrecision precision, out DateTime earliest, out DateTime end)
    {
        precision = default;
        earliest = end = default;
        if (text.Length >= 4 && text[3] == 'X')
        {
            return TryParseDecade(text, out precision, out earliest, out end);
        }

        if (!TryDigits(text, 0, 4, out var year) || year is 0 or 9999 || (text.Length > 4 && text[4] != '-'))
        {
            return false;
        }

        if (text.Length == 4)
        {
            return Set(DatePrecision.Year, new DateTime(year, 1, 1), static d => d.AddYears(1), out precision, out earliest, out end);
        }

        var rest = text.Substring(5);
        var part = PartIndex(rest);
        if (part >= 0)
        {
            return Set(DatePrecision.YearPart, new DateTime(year, 1 + (4 * part), 1), static d => d.AddMonths(4), out precision, out earliest, out end);
        }

        var season = SeasonIndex(rest);
        if (season >= 0)
        {
            return Set(DatePrecision.Season, new DateTime(year, 2 + (3 * season), 1), static d => d.AddMonths(5), out precision, out earliest, out end);
        }

        if (rest.Length == 2 && rest[0] == 'Q' && rest[1] is >= '1' and <= '4')
        {
            return Set(DatePrecision.Quarter, new DateTime(year, 1 + (3 * (rest[1] - '1')), 1), static d => d.AddMonths(3), out precision, out earliest, out end);
        }

        if (rest.Length == 2 && rest[0] == 'H' && rest[1] is '1' or '2')
        {
            return Set(DatePrecision.Half, new DateTime(year, rest[1] == '1' ? 1 : 7, 1), static d => d.AddMonths(6), out precision, out earliest, out end);
        }

        if (!TryDigits(rest, 0, 2, out var month) || month is 0 or > 12 || (rest.Length > 2 && rest[2] != '-'))
        {
            return false;
        }

        if (rest.Length == 2)
        {
            return Set(DatePrecision.Month, new DateTime(year, month, 1), static d => d.AddMonths(1), out precision, out earliest, out end);
        }

        rest = rest.Substring(3);
        part = PartIndex(rest);
        if (part >= 0)
        {
            var start = new DateTime(year, month, 1 + (10 * part));
            precision = DatePrecision.MonthPart;
            earliest = start;
            end = part == 2 ? new DateTime(year, month, 1).AddMonths(1) : start.AddDays(10);
            return true;
        }

        if (!TryDigits(rest, 0, 2, out var day) || day is 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var date = new DateTime(year, month, day);
        if (rest.Length == 2)
        {
            return Set(DatePrecision.Day, date, static d => d.AddDays(1), out precision, out earliest, out end);
        }

        if (rest.Length != 8 || rest[2] != 'T' || rest[5] != ':' || !TryDigits(rest, 3, 2, out var hour) || !TryDigits(rest, 6, 2, out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        return Set(DatePrecision.Minute, date.AddMinutes((60 * hour) + minute), static d => d.AddMinutes(1), out precision, out earliest, out end);
    }

    private static bool TryParseDecade(string text, out DatePrecision precision, out DateTime earliest, out DateTime end)
    {
        precision = default;
        earliest = end = default;
        if (!TryDigits(text, 0, 3, out var decade) || decade is 0 or 999 || (text.Length > 4 && text[4] != '-'))
        {
            return false;
        }

        var start = new DateTime(decade * 10, 1, 1);
        if (text.Length == 4)
        {
            return Set(DatePrecision.Decade, start, static d => d.AddYears(10), out precision, out earliest, out end);
        }

        return PartIndex(text.Substring(5)) switch
        {
            0 => Set(DatePrecision.DecadePart, start, static d => d.AddYears(4), out precision, out earliest, out end),
            1 => Set(DatePrecision.DecadePart, start.AddYears(4), static d => d.AddYears(3), out precision, out earliest, out end),
            2 => Set(DatePrecision.DecadePart, start.AddYears(7), static d => d.AddYears(3), out precision, out earliest, out end),
            _ => false,
        };
    }

    private static int SeasonIndex(string text) => text switch { "spring" => 0, "summer" => 1, "autumn" => 2, "winter" => 3, _ => -1 };

    private static int PartIndex(string text) => text switch { "early" => 0, "mid" => 1, "late" => 2, _ => -1 };

    private static bool Set(DatePrecision value, DateTime start, Func<DateTime, DateTime> next, out DatePrecision precision, out DateTime earliest, out DateTime end)
    {
        precision = value;
        earliest = start;
        end = next(start);
        return true;
    }

    private static bool TryDigits(string text, int start, int count, out int value)
    {
        value = 0;
        if (text.Length < start + count)
        {
            return false;
        }

        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
