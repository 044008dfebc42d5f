using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>How a part of a year may stand alone.</summary>
internal enum EnglishPartUse
{
    /// <summary>It needs no year: July 19, the third quarter.</summary>
    Alone,

    /// <summary>A month alone: a date only after a word such as "in", since May, March and April are other words too.</summary>
    Month,

    /// <summary>A season: a date only with a year, or after last, this and next.</summary>
    Season,

    /// <summary>It is nothing without a year: early, the first half.</summary>
    WithYear,
}

/// <summary>A part of a year: July 19, 19th of July, late July, the second quarter, Q2, H1, mid-.</summary>
/// <param name="Suffix">As a suffix of the year in canonical form: <c>-07-19</c>; two of them with a slash for a stretch.</param>
/// <param name="IsPeriod">Whether it is a quarter or a half.</param>
/// <param name="Use">How it may stand alone.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishCalendarPart(string Suffix, bool IsPeriod, EnglishPartUse Use, int Next)
{
    private static readonly EnglishPhraseTable<string> Thirds = new(
        ("-early", ["early", "early-", "early in", "beginning of", "the beginning of", "start of", "the start of"]),
        ("-mid", ["mid", "mid-", "middle of", "the middle of"]),
        ("-late", ["late", "late-", "late in", "end of", "the end of", "end-", "close of", "the close of", "year-end"]));

    public static EnglishCalendarPart? Read(EnglishText text, int index) => text.CalendarParts.At(index);

    public static EnglishCalendarPart? Find(EnglishText text, int index) =>
        ReadThird(text, index) ?? ReadMonthFirst(text, index) ?? ReadDayFirst(text, index) ?? ReadQuarterOrHalf(text, index) ?? ReadMonths(text, index) ?? ReadSeason(text, index);

    /// <summary>The first nine months, the last three months, the first three quarters, the final quarter.</summary>
    private static EnglishCalendarPart? ReadMonths(EnglishText text, int index)
    {
        var isFirst = text.Is(index, "first");
        if (!isFirst && !(text[index].Lower is "last" or "final"))
        {
            return null;
        }

        if (!isFirst && text.Is(index + 1, "quarter"))
        {
            return new EnglishCalendarPart("-Q4", true, EnglishPartUse.WithYear, index + 2);
        }

        var words = EnglishWordNumerals.ReadBelowHundred(text, index + 1);
        var count = words?.Value ?? EnglishDigits.Plain(text[index + 1], 1, 2);
        var unit = words?.Next ?? index + 2;
        if (text.Is(unit, "months") && count is >= 2 and <= 11)
        {
            var (from, to) = isFirst ? (1, count) : (13 - count, 12);
            return new EnglishCalendarPart(Format(from) + "/" + Format(to), true, EnglishPartUse.WithYear, unit + 1);
        }

        return text.Is(unit, "quarters") && count is 2 or 3
            ? new EnglishCalendarPart(isFirst ? $"-Q1/-Q{count}" : $"-Q{5 - count}/-Q4", true, EnglishPartUse.WithYear, unit + 1)
            : null;
    }

    /// <summary>Spring, summer, autumn; fall where it is no verb. A winter lies in two years, and the late summer in no part that a date can say.</summary>
    private static EnglishCalendarPart? ReadSeason(EnglishText text, int index)
    {
        var before = text[index - 1].Lower;
        var suffix = text[index].Lower switch
        {
            "spring" => "-spring",
            "summer" => "-summer",
            "autumn" => "-autumn",
            "fall" when index == 0 || before is "the" or "in" or "by" or "since" or "last" or "this" or "next" or "until" => "-autumn",
            _ => null,
        };
        return suffix is null || before is "early" or "late" or "mid" or "-" ? null : new EnglishCalendarPart(suffix, false, EnglishPartUse.Season, index + 1);
    }

    private static EnglishCalendarPart? ReadThird(EnglishText text, int index)
    {
        var next = Thirds.Match(text, index, out var third);
        if (next < 0)
        {
            return null;
        }

        return EnglishMonths.Read(text, next) is { } month
            ? new EnglishCalendarPart(Format(month.Number) + third, false, EnglishPartUse.Alone, month.Next)
            : new EnglishCalendarPart(third, false, EnglishPartUse.WithYear, next);
    }

    private static EnglishCalendarPart? ReadMonthFirst(EnglishText text, int index)
    {
        if (EnglishMonths.Read(text, index) is not { } month)
        {
            return null;
        }

        var head = Format(month.Number);
        if (ReadDay(text, month.Next) is not { } day || IsCounted(text, day.Next))
        {
            return new EnglishCalendarPart(head, false, EnglishPartUse.Month, month.Next);
        }

        if (text[day.Next].IsJoin && text[day.Next].Glued && text[day.Next + 1].Glued && ReadDay(text, day.Next + 1) is { } last && last.Number > day.Number)
        {
            return new EnglishCalendarPart(head + Format(day.Number) + "/" + head + Format(last.Number), false, EnglishPartUse.Alone, last.Next);
        }

        return new EnglishCalendarPart(head + Format(day.Number), false, EnglishPartUse.Alone, day.Next);
    }

    private static EnglishCalendarPart? ReadDayFirst(EnglishText text, int index)
    {
        if (ReadDay(text, index) is not { } day || !text.StartsClean(index))
        {
            return null;
        }

        var at = text.Is(day.Next, "of") ? day.Next + 1 : day.Next;
        return EnglishMonths.Read(text, at) is { } month && !text[at].Glued ? new EnglishCalendarPart(Format(month.Number) + Format(day.Number), false, EnglishPartUse.Alone, month.Next) : null;
    }

    private static EnglishCalendarPart? ReadQuarterOrHalf(EnglishText text, int index)
    {
        if (text[index].Lower is "q" or "h" && text[index].Capital && text[index + 1].Glued && EnglishDigits.Plain(text[index + 1], 1, 1) is >= 1 and <= 4 and var number)
        {
            var isQuarter = text.Is(index, "q");
            return isQuarter || number <= 2 ? Numbered(isQuarter, number, index + 2) : null;
        }

        if (EnglishRanks.Ordinal(text, index) is not { Value: <= 4 } ordinal)
        {
            return null;
        }

        var at = text.GluedTo(ordinal.Next, "-") ? ordinal.Next + 1 : ordinal.Next;
        return text.Is(at, "quarter") ? Numbered(true, ordinal.Value, at + 1)
            : text.Is(at, "half") && ordinal.Value <= 2 ? Numbered(false, ordinal.Value, at + 1)
            : null;
    }

    private static EnglishCalendarPart Numbered(bool isQuarter, int number, int next) =>
        new((isQuarter ? "-Q" : "-H") + number.ToString(CultureInfo.InvariantCulture), true, isQuarter ? EnglishPartUse.Alone : EnglishPartUse.WithYear, next);

    private static (int Number, int Next)? ReadDay(EnglishText text, int index)
    {
        if (EnglishRanks.Ordinal(text, index) is { Value: <= 31 } ordinal)
        {
            return ordinal;
        }

        return EnglishDigits.Plain(text[index], 1, 2) is >= 1 and <= 31 and var day ? (day, index + 1) : null;
    }

    // "In May 5 million people": the number counts.
    private static bool IsCounted(EnglishText text, int next) =>
        EnglishNumberWords.Magnitude(text[next].Lower) > 0 || text[next].Lower is "%" or "percent" || text.UnitWordEnd(next) > 0 || (text[next].Glued && text[next].IsSolid);

    private static string Format(int number) => "-" + number.ToString("00", CultureInfo.InvariantCulture);
}
