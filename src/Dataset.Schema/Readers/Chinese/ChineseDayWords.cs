namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads months, weeks and days that a word counts from another date: 本月15日, 上月底, 同月, 上周三, 次日, 昨天.</summary>
internal static class ChineseDayWords
{
    private static readonly (string Word, int Shift, DateAnchor Anchor)[] Months =
    [
        ("上个月", -1, DateAnchor.Publication), ("上月", -1, DateAnchor.Publication), ("本月", 0, DateAnchor.Publication), ("这个月", 0, DateAnchor.Publication),
        ("下个月", 1, DateAnchor.Publication), ("下月", 1, DateAnchor.Publication), ("同月", 0, DateAnchor.Context), ("当月", 0, DateAnchor.Context), ("次月", 1, DateAnchor.Context), ("翌月", 1, DateAnchor.Context),
    ];

    private static readonly (string Word, int Shift, DateAnchor Anchor)[] Weeks =
    [
        ("上个星期", -1, DateAnchor.Publication), ("上星期", -1, DateAnchor.Publication), ("上个礼拜", -1, DateAnchor.Publication), ("上礼拜", -1, DateAnchor.Publication), ("上周", -1, DateAnchor.Publication),
        ("本星期", 0, DateAnchor.Publication), ("这个星期", 0, DateAnchor.Publication), ("这星期", 0, DateAnchor.Publication), ("本周", 0, DateAnchor.Publication), ("这周", 0, DateAnchor.Publication),
        ("下个星期", 1, DateAnchor.Publication), ("下星期", 1, DateAnchor.Publication), ("下个礼拜", 1, DateAnchor.Publication), ("下礼拜", 1, DateAnchor.Publication), ("下周", 1, DateAnchor.Publication),
        ("当周", 0, DateAnchor.Context), ("次周", 1, DateAnchor.Context),
    ];

    // 今天 is no day: it says "nowadays" as often.
    private static readonly (string Word, int Shift, DateAnchor Anchor)[] Days =
    [
        ("昨天", -1, DateAnchor.Publication), ("昨日", -1, DateAnchor.Publication), ("明天", 1, DateAnchor.Publication), ("次日", 1, DateAnchor.Context), ("翌日", 1, DateAnchor.Context),
        ("第二天", 1, DateAnchor.Context), ("同一天", 0, DateAnchor.Context), ("当天", 0, DateAnchor.Context), ("当日", 0, DateAnchor.Context), ("同日", 0, DateAnchor.Context),
    ];

    private const string Weekdays = "一二三四五六日";

    /// <summary>The month, week or day that a word names; <c>null</c> where there is none.</summary>
    public static ChineseDatePoint? Read(ChineseText text, int i) => ReadMonth(text, i) ?? ReadWeek(text, i) ?? ReadDay(text, i);

    /// <summary>Whether a numeral is the day of a week: 周三, 星期五; not 两周三次 and 每周五天.</summary>
    public static bool IsWeekday(ChineseText text, int i)
    {
        var week = text[i - 1] == '周' ? i - 1 : text.HasBefore(i, "星期") || text.HasBefore(i, "礼拜") ? i - 2 : -1;
        return week >= 0 && text[i] is '一' or '二' or '三' or '四' or '五' or '六' && !ChineseDigits.IsNumeral(text[week - 1]) && !ChineseDigits.IsNumeral(text[i + 1])
            && ChineseUnits.At(text, i + 1).Kind == ChineseUnitKind.None;
    }

    private static ChineseDatePoint? ReadMonth(ChineseText text, int i)
    {
        if (Find(text, i, Months) is not { } month || IsInWord(text, i))
        {
            return null;
        }

        var end = i + month.Word.Length;
        var numeralEnd = end;
        var (numeralStart, suffix) = (-1, "");
        if (ChineseDateParts.ReadMonthPart(text, end, out var partEnd) is { Length: > 0 } part)
        {
            (suffix, end) = (part, partEnd);
        }
        else if (ChineseDateParts.TryReadNumber(text, end, 31, out var day, out var dayEnd))
        {
            if (text[dayEnd] is not ('日' or '号'))
            {
                return null;
            }

            (suffix, numeralStart, numeralEnd, end) = ("-" + ChineseDateParts.Two(day), end, dayEnd, dayEnd + 1);
        }
        else if (text[end] is '中' or '均' or '活' or '薪' or '租' or '球' or '票' or '供')
        {
            return null;
        }

        return new ChineseDatePoint(end) { Months = month.Shift, Anchor = month.Anchor, Unit = DurationUnit.Months, Suffix = suffix, HasYearWord = true, NumeralStart = numeralStart, NumeralEnd = numeralEnd };
    }

    // A Chinese week begins on Monday. 上周末 is a part of one that no date says.
    private static ChineseDatePoint? ReadWeek(ChineseText text, int i)
    {
        if (Find(text, i, Weeks) is not { } week || IsInWord(text, i))
        {
            return null;
        }

        var end = i + week.Word.Length;
        var weekday = text[end] == '天' && week.Word[week.Word.Length - 1] != '周' ? 6 : Weekdays.IndexOf(text[end]);
        if (weekday < 0 ? text[end] is '末' or '期' or '年' or '刊' or '转' or '边' or '围' or '报' or '均' or '活' || ChineseDigits.IsNumeral(text[end]) : ChineseUnits.At(text, end + 1).Kind != ChineseUnitKind.None)
        {
            return null;
        }

        return new ChineseDatePoint(weekday < 0 ? end : end + 1)
        {
            Weeks = week.Shift,
            Anchor = week.Anchor,
            Unit = DurationUnit.Weeks,
            Suffix = weekday < 0 ? "" : "-" + (char)('1' + weekday),
            HasYearWord = true,
            IsPeriod = weekday < 0,
            NumeralStart = -1,
            NumeralEnd = weekday < 0 ? end : end + 1,
        };
    }

    private static ChineseDatePoint? ReadDay(ChineseText text, int i) =>
        Find(text, i, Days) is { } day && text[i + day.Word.Length] is not ('本' or '均' or '活' or '报') && !IsInWord(text, i)
            ? new ChineseDatePoint(i + day.Word.Length) { Days = day.Shift, Anchor = day.Anchor, Unit = DurationUnit.Days, Suffix = "", HasYearWord = true, NumeralStart = -1, NumeralEnd = i + day.Word.Length }
            : null;

    // Some of these hold a masked 一, so that they are looked for beneath the masks.
    private static (string Word, int Shift, DateAnchor Anchor)? Find(ChineseText text, int i, (string Word, int Shift, DateAnchor Anchor)[] words)
    {
        foreach (var entry in words)
        {
            if (string.CompareOrdinal(text.Folded, i, entry.Word, 0, entry.Word.Length) == 0)
            {
                return entry;
            }
        }

        return null;
    }

    // 以上月份, 成本月, 日本周刊, 每次月, 相当天: the first character belongs to the word before.
    private static bool IsInWord(ChineseText text, int i) => text[i] switch
    {
        '上' => text[i - 1] is '以' or '早' or '晚' or '马' or '之',
        '下' => text[i - 1] is '以' or '之' or '如' or '当' or '旗' or '线',
        '本' => text[i - 1] is '日' or '成' or '基' or '资' or '版' or '样' or '根' or '文' || ChineseDigits.IsNumeral(text[i - 1]),
        '次' => text[i - 1] is '每' or '首' or '多' or '本' or '这' or '几' or '再' || ChineseDigits.IsNumeral(text[i - 1]),
        '当' => text[i - 1] is '相' or '应' or '正' or '适' or '每',
        '同' => text[i - 1] is '相' or '不' or '共' or '如' or '合',
        '这' => text[i - 1] is '到',
        _ => false,
    };
}
