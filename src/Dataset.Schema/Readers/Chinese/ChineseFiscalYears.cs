namespace Dataset.Schema.Readers.Chinese;

/// <summary>
/// Fiscal years: 2023财年, 2023财年第二季度. Each company begins its own in another month, so one is read only where the source's card says which months it has.
/// </summary>
internal static class ChineseFiscalYears
{
    /// <summary>The place after 财年 or 财政年度, which begins here; 0 where neither does.</summary>
    public static int EndAt(ChineseText text, int p)
    {
        var q = text[p] == '年' ? p + 1 : p;
        return text.Has(q, "财政年度") ? q + 4 : text.Has(q, "财年") ? q + 2 : 0;
    }

    /// <summary>The fiscal year, or a quarter or half of it.</summary>
    public static ChineseDatePoint Read(ChineseText text, int start, int year, int end)
    {
        var p = text[end] == '的' ? end + 1 : end;
        var part = ChineseDateParts.Read(text, p, hasYear: true);
        var isPart = part is { IsPeriod: true };
        var suffix = isPart ? part!.Value.Suffix : "";
        var numeralEnd = isPart ? part!.Value.NumeralEnd : start + 4;
        return text.FiscalYears is { } fiscal && fiscal.Months(year, suffix) is { } months
            ? new ChineseDatePoint(isPart ? part!.Value.End : end) { Whole = months, Suffix = "", IsPeriod = true, NumeralStart = start, NumeralEnd = numeralEnd }
            : new ChineseDatePoint(part?.End ?? end) { Year = 0, Suffix = "", NumeralStart = start, NumeralEnd = numeralEnd };
    }
}
