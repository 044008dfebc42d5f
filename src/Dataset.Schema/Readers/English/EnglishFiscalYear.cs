namespace Dataset.Schema.Readers.English;

/// <summary>
/// A fiscal year, or a quarter or half of one: fiscal 2023, FY23, Q3 FY2023, the second quarter of fiscal 2023. Each company begins its own in another month, so one is read
/// only where the source's card says which months it has.
/// </summary>
/// <param name="Canonical">Its months; <c>null</c> where it cannot be read.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishFiscalYear(string? Canonical, int Next)
{
    private static readonly HashSet<string> Words = new(["fiscal", "financial"], StringComparer.Ordinal);

    public static EnglishFiscalYear? Read(EnglishText text, int first)
    {
        var head = EnglishCalendarPart.Read(text, first) is { IsPeriod: true } part ? part : null;
        var at = head?.Next ?? first;
        at += head is not null && text[at].Lower is "of" or "in" or "," ? 1 : 0;
        at += head is not null && text.Is(at, "the") ? 1 : 0;
        if (ReadYear(text, at) is not { } year)
        {
            return ReadFiscalPart(text, first);
        }

        var next = year.Next;
        if (head is null)
        {
            var after = text.Is(next, "'s") ? next + 1 : next;
            head = EnglishCalendarPart.Read(text, after) is { IsPeriod: true } tail ? tail : null;
            next = head?.Next ?? next;
        }

        return new EnglishFiscalYear(Months(text, year.Name, head?.Suffix ?? ""), next);
    }

    /// <summary>Fiscal third quarter, fiscal third quarter of 2023.</summary>
    private static EnglishFiscalYear? ReadFiscalPart(EnglishText text, int first)
    {
        if (!Words.Contains(text[first].Lower) || EnglishCalendarPart.Read(text, first + 1) is not { IsPeriod: true } part)
        {
            return null;
        }

        var at = text[part.Next].Lower is "of" or "in" ? part.Next + 1 : part.Next;
        return EnglishDigits.Year(text[at]) is > 0 and var year
            ? new EnglishFiscalYear(Months(text, year, part.Suffix), at + 1)
            : new EnglishFiscalYear(null, part.Next);
    }

    private static (int Name, int Next)? ReadYear(EnglishText text, int at)
    {
        if (text.Is(at, "fy"))
        {
            var year = at + 1;
            year += text[year].Lower is "'" or "’" ? 1 : 0;
            var name = EnglishDigits.Year(text[year]);
            name = name < 0 && text[year].Glued && EnglishDigits.Plain(text[year], 2, 2) is >= 0 and var shortened ? 2000 + shortened : name;
            return name > 0 ? (name, year + 1) : null;
        }

        if (Words.Contains(text[at].Lower))
        {
            var year = text.Is(at + 1, "year") ? at + 2 : at + 1;
            return EnglishDigits.Year(text[year]) is > 0 and var name ? (name, year + 1) : null;
        }

        return EnglishDigits.Year(text[at]) is > 0 and var plain && Words.Contains(text[at + 1].Lower) && text.Is(at + 2, "year") ? (plain, at + 3) : null;
    }

    // FY2022-23 names two years; which of them its card's year is called by cannot be told.
    private static string? Months(EnglishText text, int name, string suffix) => text.FiscalYears?.Months(name, suffix);
}
