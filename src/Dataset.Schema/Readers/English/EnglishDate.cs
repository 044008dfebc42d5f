namespace Dataset.Schema.Readers.English;

/// <summary>One date or period in words, not yet put together.</summary>
/// <param name="Year">Its year; <c>null</c> where none is told.</param>
/// <param name="Suffix">The part of the year, in canonical form.</param>
/// <param name="IsPeriod">Whether it is a quarter or a half.</param>
/// <param name="IsBareYear">Whether it is four digits alone, which may be a number too.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishDate(EnglishYear? Year, string Suffix, bool IsPeriod, bool IsBareYear, int Next)
{
    private static readonly HashSet<string> BeforeMonth = new(
        ["in", "since", "by", "until", "till", "from", "of", "during", "last", "this", "between", "through", "before", "after", "to", "and", "for", "on"], StringComparer.Ordinal);

    /// <summary>The canonical form; <c>null</c> where the year is told by another.</summary>
    public string? Canonical => Year is { Number: not null } year
        ? Suffix.IndexOf('/') is > 0 and var slash ? year.With(Suffix.Substring(0, slash)) + "/" + year.With(Suffix.Substring(slash + 1)) : year.With(Suffix)
        : null;

    /// <summary>The date relative to what tells its year.</summary>
    public RelativeDate Relative => new(Year?.Anchor ?? DateAnchor.Publication) { Years = Year?.Shift ?? 0, Suffix = Suffix, IsNextOrLast = Year?.IsNextOrLast ?? false };

    /// <summary>The date that begins here.</summary>
    public static EnglishDate? Read(EnglishText text, int first) => text.Dates.At(first);

    public static EnglishDate? Find(EnglishText text, int first) =>
        ReadIso(text, first) ?? ReadShortQuarter(text, first) ?? ReadTimed(text, first) ?? ReadShifted(text, first) ?? ReadPartFirst(text, first) ?? ReadYearFirst(text, first);

    /// <summary>2007-05-24, 2007-05-24T15:00, 2007/05/24, 2023-07.</summary>
    private static EnglishDate? ReadIso(EnglishText text, int first)
    {
        if (EnglishYear.Read(text, first) is not { Number: not null } year || !(text.GluedTo(first + 1, "-") || text.GluedTo(first + 1, "/")) || !text[first + 2].Glued || EnglishDigits.Plain(text[first + 2], 2, 2) < 0)
        {
            return null;
        }

        var suffix = "-" + text[first + 2].Lower;
        if (text.GluedTo(first + 3, text[first + 1].Lower) && text[first + 4].Glued && EnglishDigits.Plain(text[first + 4], 2, 2) >= 0)
        {
            suffix += "-" + text[first + 4].Lower;
            return text.GluedTo(first + 5, "t") && text[first + 6].Glued && EnglishTimeOfDay.Read(text, first + 6) is { } time
                ? new EnglishDate(year, suffix + time.Suffix, false, false, time.Next)
                : new EnglishDate(year, suffix, false, false, first + 5);
        }

        // 2009-10 is October or a season, and 2010-12 no less; 2023-07 can only be July.
        var month = EnglishDigits.Plain(text[first + 2], 2, 2);
        return text.Is(first + 1, "-") && month is >= 1 and <= 12 && month <= year.Number % 100 ? new EnglishDate(year, suffix, false, false, first + 3) : null;
    }

    /// <summary>3 p.m. on May 24, 2007.</summary>
    private static EnglishDate? ReadTimed(EnglishText text, int first)
    {
        if (EnglishTimeOfDay.Read(text, first) is not { } time)
        {
            return null;
        }

        var at = text[time.Next].Lower is "on" or "," ? time.Next + 1 : time.Next;
        return ReadPartFirst(text, at) is { } date && IsDay(date.Suffix) ? date with { Suffix = date.Suffix + time.Suffix } : null;
    }

    /// <summary>3Q23, 1H 2023. Before 2040 lies every year that two digits are printed for so.</summary>
    private static EnglishDate? ReadShortQuarter(EnglishText text, int first)
    {
        var number = EnglishDigits.Plain(text[first], 1, 1);
        var letter = text[first + 1];
        if (!letter.Glued || !letter.Capital || letter.Lower is not ("q" or "h") || number < 1 || number > (letter.Is("q") ? 4 : 2))
        {
            return null;
        }

        var year = EnglishDigits.Year(text[first + 2]);
        year = year < 0 && text[first + 2].Glued && EnglishDigits.Plain(text[first + 2], 2, 2) is >= 0 and < 40 and var shortened ? 2000 + shortened : year;
        return year > 0 && text.EndsClean(first + 3)
            ? new EnglishDate(new EnglishYear(year, DateAnchor.Publication, 0, first + 3), "-" + letter.Lower.ToUpperInvariant() + text[first].Lower, true, false, first + 3)
            : null;
    }

    /// <summary>Last November, this January, next March, last summer.</summary>
    private static EnglishDate? ReadShifted(EnglishText text, int first)
    {
        int? shift = text[first].Lower switch { "last" => -1, "this" => 0, "next" => 1, _ => null };
        return shift is { } years && EnglishCalendarPart.Read(text, first + 1) is { IsPeriod: false, Use: not EnglishPartUse.WithYear } part && !text[part.Next].IsDigits
            ? new EnglishDate(new EnglishYear(null, DateAnchor.Publication, years, part.Next) { IsNextOrLast = years != 0 }, part.Suffix, false, false, part.Next)
            : null;
    }

    private static EnglishDate? ReadPartFirst(EnglishText text, int first)
    {
        if (EnglishCalendarPart.Read(text, first) is not { } part)
        {
            return null;
        }

        var at = text[part.Next].Lower is "," or "of" or "in" ? part.Next + 1 : part.Next;
        var read = part.Use == EnglishPartUse.Season && EnglishDigits.Year(text[at]) is > 0 and var printed && !text[at + 1].IsJoin
            ? new EnglishYear(printed, DateAnchor.Publication, 0, at + 1)
            : EnglishYear.Read(text, at);
        if (read is { } year && (!text[at].Glued || part.Suffix is "-mid" or "-late" or "-early") && !(text.Is(part.Next, "in") && !part.IsPeriod))
        {
            var dated = new EnglishDate(year, part.Suffix, part.IsPeriod, false, year.Next);
            return IsDay(part.Suffix) && ReadTrailingTime(text, year.Next) is { } time ? dated with { Suffix = part.Suffix + time.Suffix, Next = time.Next } : dated;
        }

        // Which year "the year" is has been told before; "the end of" has its of already.
        var the = text.Is(part.Next, "of") ? part.Next + 1 : part.Next;
        if (text.Are(the, "the", "year") && (the > part.Next || text.Is(part.Next - 1, "of")))
        {
            return new EnglishDate(new EnglishYear(null, DateAnchor.Context, 0, the + 2), part.Suffix, part.IsPeriod, false, the + 2);
        }

        var isAlone = part.Use == EnglishPartUse.Alone
            || (part.Use == EnglishPartUse.Month && (BeginsStretch(text, part.Next) || BeforeMonth.Contains(text[first - 1].Lower) || (first == 0 && part.Next == text.Count)) && EnglishDigits.Plain(text[part.Next], 1, 2) < 0);
        return isAlone && !text.Is(at, "fiscal") && EnglishDigits.Year(text[at]) < 0 ? new EnglishDate(null, part.Suffix, part.IsPeriod, false, part.Next) : null;
    }

    /// <summary>2023, 2023 Q2, last year, last year's third quarter.</summary>
    private static EnglishDate? ReadYearFirst(EnglishText text, int first)
    {
        if (EnglishYear.Read(text, first) is not { } year)
        {
            return null;
        }

        var at = text.Is(year.Next, "'s") ? year.Next + 1 : year.Next;
        return EnglishCalendarPart.Read(text, at) is { IsPeriod: true } part && !text[at].Glued
            ? new EnglishDate(year, part.Suffix, true, false, part.Next)
            : new EnglishDate(year, "", false, year.Number is not null, year.Next);
    }

    private static (string Suffix, int Next)? ReadTrailingTime(EnglishText text, int next)
    {
        var at = text.Is(next, ",") ? next + 1 : next;
        return EnglishTimeOfDay.Read(text, text.Is(at, "at") ? at + 1 : at);
    }

    /// <summary>Whether another month follows, as in May–June.</summary>
    private static bool BeginsStretch(EnglishText text, int next) => (text[next].IsJoin || text[next].Lower is "to" or "through") && EnglishMonths.Read(text, next + 1) is not null;

    private static bool IsDay(string suffix) => suffix.Length == 6 && suffix[0] == '-' && suffix[3] == '-' && suffix[4] is >= '0' and <= '3';
}
