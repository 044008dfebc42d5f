using System.Globalization;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads what follows a year, or stands without one: month, day, time, quarter, half, beginning and end.</summary>
internal static class ChineseDateParts
{
    /// <summary>Two digits.</summary>
    public static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A year with what follows it; the year alone where nothing does, invalid where what follows cannot be said (2023年夏天).</summary>
    public static ChineseDatePoint Extend(ChineseText text, ChineseDatePoint year)
    {
        var p = text.SkipSpace(year.End);
        p = text[p] == '的' && (text[p + 1] is 'Q' or '第' or '上' or '下' || ChineseSeasons.IsSeason(text[p + 1])) ? p + 1 : p;
        if (Read(text, p, hasYear: true) is { } part)
        {
            return year with
            {
                End = part.End,
                Suffix = part.Suffix,
                IsPeriod = part.IsPeriod,
                NumeralStart = year.NumeralStart < 0 ? part.NumeralStart : year.NumeralStart,
                NumeralEnd = part.NumeralStart < 0 ? year.NumeralEnd : part.NumeralEnd,
            };
        }

        return IsUnreadable(text, p, out var end)
            ? year with { Suffix = "-unreadable", End = end }
            : text[p] == '度' && text[p + 1] is not ('过' or '假') ? year with { End = p + 1 } : year;
    }

    // 2023年13月 and 2023年夏天: no partial date, and not the year alone either.
    private static bool IsUnreadable(ChineseText text, int p, out int end)
    {
        end = p;
        while (ChineseDigits.IsNumeral(text[end]))
        {
            end++;
        }

        return (end > p && text[end] == '月') || ChineseSeasons.IsUnreadable(text, p) || (text[p] == '初' && ChineseSeasons.IsSeason(text[p + 1]));
    }

    /// <summary>A month with or without day, a quarter, a half, a beginning or an end; <c>null</c> where there is none.</summary>
    public static ChineseDatePoint? Read(ChineseText text, int i, bool hasYear) =>
        !hasYear && FollowsUnreadYear(text, i) ? null : ReadMonth(text, i) ?? ReadQuarter(text, i) ?? ReadPart(text, i, hasYear) ?? ReadFirst(text, i, hasYear);

    // 3023年5月 and 0023年5月: a year that cannot be read is no reason to take the month for one of another year.
    private static bool FollowsUnreadYear(ChineseText text, int i)
    {
        var p = i - 1;
        while (p >= 0 && text[p] == ' ')
        {
            p--;
        }

        return text[p] == '年' && ChineseDigits.IsNumeral(text[p - 1]);
    }

    /// <summary>Whether Q1 to Q4 stands at the place, in no Latin word.</summary>
    public static bool IsQuarterCode(ChineseText text, int i) =>
        text[i] == 'Q' && text[i + 1] is >= '1' and <= '4' && !ChineseDigits.IsLatin(text[i - 1]) && !ChineseDigits.IsLatin(text[i + 2]) && !ChineseDigits.IsNumeral(text[i + 2])
        && !text.Has(i + 2, "财季");

    /// <summary>A whole number from 1 to a bound, in digits (two at most) or in words.</summary>
    public static bool TryReadNumber(ChineseText text, int i, int max, out int value, out int end, bool isIso = false)
    {
        value = 0;
        end = i;
        if (ChineseDigits.IsAscii(text[i]))
        {
            for (; end < i + 3 && ChineseDigits.IsAscii(text[end]); end++)
            {
                value = (10 * value) + (text[end] - '0');
            }

            return end - i <= 2 && value >= 1 && value <= max && (isIso || !ChineseDigits.IsNumeral(text[i - 1])) && !ChineseDigits.IsWord(text[end]);
        }

        if (isIso || !ChineseDigits.IsWord(text[i]) || ChineseDigits.IsNumeral(text[i - 1])
            || ChineseNumeralParser.Read(text, i, out _) is not { IsWhole: true, IsBare: false, Max: null, Next: null, IsSeveral: false } numeral || numeral.Value > max || numeral.Value < 1)
        {
            return false;
        }

        value = (int)numeral.Value.Numerator;
        end = numeral.End;
        return true;
    }

    /// <summary>A day with the time that follows it: 下午3点, 15:02.</summary>
    public static ChineseDatePoint WithTime(ChineseText text, ChineseDatePoint day) =>
        ChineseTimes.TryRead(text, day.End, out var time, out var numeralEnd, out var end) ? day with { Suffix = day.Suffix + time, End = end, NumeralEnd = numeralEnd } : day;

    private static ChineseDatePoint? ReadMonth(ChineseText text, int i)
    {
        if (!TryReadNumber(text, i, 12, out var month, out var p))
        {
            return null;
        }

        var numeralEnd = p;
        p = text.SkipSpace(p);
        if (text[p] != '月' || text[p + 1] is '活' or '薪' or '租' or '票' or '球' or '饼' or '亮' or '嫂')
        {
            return null;
        }

        p++;
        p += text[p] == '份' && text[p + 1] != '额' ? 1 : 0;
        var suffix = "-" + Two(month);
        var q = text.SkipSpace(p);
        if (TryReadNumber(text, q, 31, out var day, out var dayEnd) && text[text.SkipSpace(dayEnd)] is '日' or '号')
        {
            var point = new ChineseDatePoint(text.SkipSpace(dayEnd) + 1) { Suffix = suffix + "-" + Two(day), NumeralStart = i, NumeralEnd = dayEnd };
            return WithTime(text, point);
        }

        var part = ReadMonthPart(text, p, out var end);
        return new ChineseDatePoint(end) { Suffix = suffix + part, NumeralStart = i, NumeralEnd = numeralEnd };
    }

    /// <summary>The part of a month that is named after it, as a suffix; empty where none is.</summary>
    public static string ReadMonthPart(ChineseText text, int p, out int end)
    {
        var part = text[p] switch
        {
            '初' when text[p + 1] is not ('创' or '级' or '步' or '始' or '次') => "-early",
            '底' or '末' => "-late",
            '上' when text[p + 1] == '旬' => "-early",
            '中' when text[p + 1] == '旬' => "-mid",
            '下' when text[p + 1] == '旬' => "-late",
            _ => "",
        };
        end = p + (part.Length == 0 ? 0 : text[p + 1] == '旬' ? 2 : 1);
        return part;
    }

    // Q2, Q2季度, 第二季度, 四季度, 上半年
    private static ChineseDatePoint? ReadQuarter(ChineseText text, int i)
    {
        if (IsQuarterCode(text, i))
        {
            var end = text.Has(i + 2, "季度") ? i + 4 : i + 2;
            return new ChineseDatePoint(end) { Suffix = "-Q" + text[i + 1], IsPeriod = true, NumeralStart = i, NumeralEnd = i + 2 };
        }

        var p = text[i] == '第' ? i + 1 : i;
        if (TryReadNumber(text, p, 4, out var quarter, out var q) && text.Has(q, "季度"))
        {
            return new ChineseDatePoint(q + 2) { Suffix = "-Q" + quarter.ToString(CultureInfo.InvariantCulture), IsPeriod = true, NumeralStart = p, NumeralEnd = q };
        }

        return text.Has(i, "上半年") || text.Has(i, "下半年")
            ? new ChineseDatePoint(i + 3) { Suffix = text[i] == '上' ? "-H1" : "-H2", IsPeriod = true, NumeralStart = i + 1, NumeralEnd = i + 2 }
            : null;
    }

    // 2018年初, 2024年年底, 年底
    private static ChineseDatePoint? ReadPart(ChineseText text, int i, bool hasYear)
    {
        var p = i;
        if (text[p] == '年' && (hasYear || !(ChineseDigits.IsNumeral(text[p - 1]) || text[p - 1] is '年' or '往' or '每' or '跨' or '半' or '几' or '数' or '多' or '余' or '周' or '百')))
        {
            p++;
        }
        else if (!hasYear)
        {
            return null;
        }

        var part = text[p] switch
        {
            '初' when text[p + 1] is not ('创' or '级' or '步' or '始' or '次' or '衷' or '春' or '夏' or '秋' or '冬') => "-early",
            '伊' when text[p + 1] == '始' => "-early",
            '底' when text[p + 1] is not ('层' or '座' or '线' or '部') => "-late",
            '末' when text[p + 1] is not ('流' or '日' or '端') => "-late",
            // 2023年中国 holds no 中 of its own.
            '中' when p > i && text[p + 1] is not ('国' or '东' or '美' or '央' or '文') => "-mid",
            _ => "",
        };
        var end = text[p] == '伊' ? p + 2 : p + 1;
        if (part.Length == 0 && hasYear)
        {
            part = ChineseSeasons.Read(text, p, out end) ?? "";
        }

        return part.Length == 0 ? null : new ChineseDatePoint(end) { Suffix = part, NumeralStart = -1, NumeralEnd = end };
    }

    // 2022年前9个月, 前三季度. Without a year 前9个月 may be the nine months before something, so it demands a base and may be a length alone.
    private static ChineseDatePoint? ReadFirst(ChineseText text, int i, bool hasYear)
    {
        if (text[i] != '前' || !TryReadNumber(text, i + 1, 11, out var count, out var p) || count < 2)
        {
            return null;
        }

        var isCounted = text[p] == '个';
        if (text.Has(isCounted ? p + 1 : p, "季度") && count <= 3)
        {
            return new ChineseDatePoint(isCounted ? p + 3 : p + 2)
            {
                Suffix = "-Q1/-Q" + count.ToString(CultureInfo.InvariantCulture),
                Anchor = isCounted ? DateAnchor.Context : DateAnchor.Publication,
                IsPeriod = true,
                NumeralStart = i + 1,
                NumeralEnd = p,
            };
        }

        return text.Has(p, "个月") && !(text[p + 2] is '前' or '后' or '内' or '之' or '以')
            ? new ChineseDatePoint(p + 2) { Suffix = "-01/-" + Two(count), Anchor = DateAnchor.Context, IsPeriod = true, NumeralStart = i + 1, NumeralEnd = p, ReadOn = hasYear ? null : i + 1 }
            : null;
    }
}
