using System.Globalization;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads the year of a date: in digits and in words (去年).</summary>
internal static class ChineseYears
{
    private static readonly (string Word, int Shift, DateAnchor Anchor)[] YearWords =
    [
        ("今年", 0, DateAnchor.Publication), ("本年", 0, DateAnchor.Publication), ("去年", -1, DateAnchor.Publication), ("前年", -2, DateAnchor.Publication),
        ("明年", 1, DateAnchor.Publication), ("后年", 2, DateAnchor.Publication), ("次年", 1, DateAnchor.Context), ("翌年", 1, DateAnchor.Context),
        ("第二年", 1, DateAnchor.Context), ("同年", 0, DateAnchor.Context), ("当年", 0, DateAnchor.Context), ("同一年", 0, DateAnchor.Context),
        ("这一年", 0, DateAnchor.Context), ("那一年", 0, DateAnchor.Context), ("上年", -1, DateAnchor.Context), ("上一年", -1, DateAnchor.Context),
    ];

    /// <summary>The year at the place, or a decade, century, month, week or day named by a word; <c>null</c> where there is none.</summary>
    public static ChineseDatePoint? Read(ChineseText text, int i) => text[i] switch
    {
        >= '0' and <= '9' => ReadDigits(text, i) ?? ChineseEras.Read(text, i),
        _ when ChineseDigits.IsWord(text[i]) => ReadWords(text, i) ?? ChineseEras.Read(text, i),
        '上' or '本' or '下' => ReadYearWord(text, i) ?? ChineseEras.Read(text, i) ?? ChineseDayWords.Read(text, i),
        _ => ReadYearWord(text, i) ?? ChineseDayWords.Read(text, i),
    };

    /// <summary>Whether exactly four ASCII digits stand at the place and none before it.</summary>
    public static bool IsFourDigits(ChineseText text, int i) => HasFourDigits(text, i)
        && !ChineseDigits.IsNumeral(text[i - 1]) && !(text[i - 1] is '.' or ',' or '-' or '/' && ChineseDigits.IsAscii(text[i - 2]));

    /// <summary>Whether four ASCII digits stand at the place.</summary>
    public static bool HasFourDigits(ChineseText text, int i) =>
        ChineseDigits.IsAscii(text[i]) && ChineseDigits.IsAscii(text[i + 1]) && ChineseDigits.IsAscii(text[i + 2]) && ChineseDigits.IsAscii(text[i + 3]);

    /// <summary>The number of the four digits.</summary>
    public static int Digits(ChineseText text, int i) => int.Parse(text.Masked.Substring(i, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static ChineseDatePoint? ReadDigits(ChineseText text, int i)
    {
        // 26年2月 is a date whose century is not printed, and no length of 26 years.
        if (ChineseDigits.IsAscii(text[i + 1]) && text[i + 2] == '年' && !ChineseDigits.IsNumeral(text[i - 1])
            && ChineseDateParts.TryReadNumber(text, i + 3, 12, out _, out var month) && text[month] == '月')
        {
            return new ChineseDatePoint(month + 1) { Year = 0, Suffix = "", NumeralStart = i, NumeralEnd = month };
        }

        if (!IsFourDigits(text, i) || ChineseDigits.IsAscii(text[i + 4]))
        {
            return null;
        }

        var year = Digits(text, i);
        if (year is < 1000 or > 2999)
        {
            return null;
        }

        var after = text.SkipSpace(i + 4);
        if (ChineseFiscalYears.EndAt(text, after) is var fiscal and > 0)
        {
            return ChineseFiscalYears.Read(text, i, year, fiscal);
        }

        if (text[after] == '年')
        {
            if (text[after + 1] == '代')
            {
                return year % 10 == 0 && ChineseEras.ReadDecadePart(text, after + 2, out var decadeEnd) is { } part
                    ? new ChineseDatePoint(decadeEnd) { Whole = text.Masked.Substring(i, 3) + "X" + part, Suffix = "", NumeralStart = i, NumeralEnd = i + 4 }
                    : null;
            }

            return Year(i, i + 4, after + 1, year);
        }

        return ReadIso(text, i, year) ?? (ChineseDateParts.IsQuarterCode(text, after) ? Year(i, i + 4, after, year) : null);
    }

    // 2023-07-19, 2023/7/19, 2023.7.19: three parts and one sign.
    private static ChineseDatePoint? ReadIso(ChineseText text, int i, int year)
    {
        var sign = text[i + 4];
        if (sign is not ('-' or '/' or '.') || year is < 1900 or > 2099 || !ChineseDateParts.TryReadNumber(text, i + 5, 12, out var month, out var p, isIso: true) || text[p] != sign
            || !ChineseDateParts.TryReadNumber(text, p + 1, 31, out var day, out var end, isIso: true)
            || (text[end] == sign && ChineseDigits.IsAscii(text[end + 1])) || ChineseDigits.IsLatin(text[end]))
        {
            return null;
        }

        var suffix = "-" + ChineseDateParts.Two(month) + "-" + ChineseDateParts.Two(day);
        var point = new ChineseDatePoint(end) { Year = year, Suffix = suffix, NumeralStart = i, NumeralEnd = end };
        return ChineseDateParts.WithTime(text, point);
    }

    // 二〇二三年, 二零二三年
    private static ChineseDatePoint? ReadWords(ChineseText text, int i)
    {
        var year = 0;
        for (var k = 0; k < 4; k++)
        {
            var digit = ChineseDigits.ValueOf(text[i + k]);
            if (digit < 0 || text[i + k] == '两')
            {
                return null;
            }

            year = (10 * year) + digit;
        }

        return text[i + 4] == '年' && !ChineseDigits.IsNumeral(text[i - 1]) && year is >= 1000 and <= 2999 ? Year(i, i + 4, i + 5, year) : null;
    }

    private static ChineseDatePoint? ReadYearWord(ChineseText text, int i)
    {
        foreach (var (word, shift, anchor) in YearWords)
        {
            // Some of these hold a masked 一, so that they are looked for beneath the masks.
            if (string.CompareOrdinal(text.Folded, i, word, 0, word.Length) == 0 && !IsInsideWord(text, i, word))
            {
                var end = i + word.Length;
                return new ChineseDatePoint(end) { Shift = shift, Anchor = anchor, HasYearWord = true, Suffix = "", NumeralStart = -1, NumeralEnd = end };
            }
        }

        return null;
    }

    // 三年前年均, 两年后年轻人: 前 and 后 belong to the numeral before them.
    private static bool IsInsideWord(ChineseText text, int i, string word) =>
        (word[0] is '前' or '后' && (text[i - 1] is '年' or '月' or '天' or '之' or '以' || text[i + 2] is '轻' or '均' or '年' or '龄' or '代'))
        || (word is "上年" && (text[i + 2] is '轻' or '纪' or '龄' or '代' || text[i - 1] is '以' or '之'))
        || (word is "当年" && text[i - 1] is '应' or '正' or '适')
        || (text[i + word.Length] is '代' or '级')
        || (word[0] == '本' && ChineseDigits.IsNumeral(text[i - 1]));

    private static ChineseDatePoint Year(int start, int numeralEnd, int end, int year) =>
        new(end) { Year = year, Suffix = "", NumeralStart = start, NumeralEnd = numeralEnd };
}
