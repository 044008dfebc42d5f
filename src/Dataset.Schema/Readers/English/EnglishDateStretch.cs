using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads stretches between two dates: 1939–45, from 2012 to 2015, May–June 2023, November 2021 to January 2022.</summary>
/// <param name="Canonical">Both ends in canonical form; <c>null</c> where they are none.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishDateStretch(string? Canonical, int Next)
{
    public static EnglishDateStretch? Read(EnglishText text, int first)
    {
        var opener = text[first].Lower is "from" or "between" ? text[first].Lower : "";
        var start = opener.Length > 0 ? first + 1 : first;
        if (ReadWinter(text, start) is { } winter)
        {
            return winter;
        }

        if (ReadYears(text, start) is { } years)
        {
            return years;
        }

        if (EnglishDate.Read(text, start) is not { } head || Join(text, head.Next, opener) is not (> 0 and var second) || EnglishDate.Read(text, second) is not { } tail || !text.EndsClean(tail.Next))
        {
            return null;
        }

        var year = head.Year ?? tail.Year;
        var lower = (head with { Year = year }).Canonical;
        return lower is not null && tail.Canonical is { } upper && !(head.IsBareYear ^ tail.IsBareYear) && lower.IndexOf('/') < 0 && upper.IndexOf('/') < 0 && !CountsThings(text, tail)
            ? new EnglishDateStretch(lower + "/" + upper, tail.Next)
            : null;
    }

    // From 1500 to 2000 people is no stretch of years.
    private static bool CountsThings(EnglishText text, EnglishDate last) =>
        last.IsBareYear && EnglishNumeralGrammar.Read(text, last.Next - 1) is { } numeral && EnglishUnits.Read(text, numeral, hasCurrency: false) is not null;

    /// <summary>1939–45, 2023-24: the second has two digits and comes after. With a hyphen a number up to 12 may be a month, so it is left alone.</summary>
    private static EnglishDateStretch? ReadYears(EnglishText text, int first)
    {
        if (EnglishYear.Read(text, first) is not { Number: { } year } || !text[first + 1].IsJoin || !text[first + 1].Glued || !text[first + 2].Glued || !text.EndsClean(first + 3))
        {
            return null;
        }

        var last = EnglishDigits.Plain(text[first + 2], 2, 2);
        return last > year % 100 && !(text.Is(first + 1, "-") && last <= 12)
            ? new EnglishDateStretch(string.Format(CultureInfo.InvariantCulture, "{0:0000}/{1:0000}", year, year - (year % 100) + last), first + 3)
            : null;
    }

    /// <summary>The winter of 2022-23: of 2022 alone it would be open which of two is meant.</summary>
    private static EnglishDateStretch? ReadWinter(EnglishText text, int first)
    {
        if (!text.Is(first, "winter"))
        {
            return null;
        }

        var at = text.Is(first + 1, "of") ? first + 2 : first + 1;
        var year = EnglishDigits.Year(text[at]);
        var next = year > 0 && text[at + 1].IsJoin && text[at + 2].IsDigits ? text[at + 2].Lower : "";
        return next == (year + 1).ToString(CultureInfo.InvariantCulture) || next == ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture)
            ? new EnglishDateStretch(year.ToString("0000", CultureInfo.InvariantCulture) + "-winter", at + 3)
            : null;
    }

    private static int Join(EnglishText text, int index, string opener)
    {
        if (opener == "between")
        {
            return text.Is(index, "and") ? index + 1 : -1;
        }

        return text[index].Lower is "to" or "through" || (opener.Length > 0 && text[index].Lower is "until" or "till") || (text[index].IsJoin && text[index].Glued == text[index + 1].Glued) ? index + 1 : -1;
    }
}
