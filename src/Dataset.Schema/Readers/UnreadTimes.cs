namespace Dataset.Schema.Readers;

/// <summary>Why words that tell a time tell no date, for messages: a fiscal year, a winter, a weekday alone.</summary>
public static class UnreadTimes
{
    private const string Fiscal = "companies begin their fiscal years in different months, so one is read only where the card tells the months of one, such as 'fiscalYear: { name: 2023, months: 2022-07/2023-06 }'";
    private const string Winter = "a winter lies in two years, so it is read only with both, as the winter of 2022-23";
    private const string Weekday = "a weekday alone does not tell its week";
    private const string EnglishWeek = "an English week begins on a Sunday or a Monday";
    private const string Nowadays = "the word says nowadays as often as the day";

    private static readonly (string Word, string Reason)[] Chinese =
    [
        ("财年", Fiscal), ("財年", Fiscal), ("财政年度", Fiscal), ("財政年度", Fiscal), ("财季", Fiscal), ("財季", Fiscal), ("冬", Winter), ("周", Weekday), ("週", Weekday), ("星期", Weekday), ("礼拜", Weekday), ("禮拜", Weekday),
        ("今天", Nowadays), ("今日", Nowadays),
    ];

    private static readonly Dictionary<string, string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fiscal"] = Fiscal,
        ["financial"] = Fiscal,
        ["fy"] = Fiscal,
        ["winter"] = Winter,
        ["today"] = Nowadays,
        ["week"] = EnglishWeek,
        ["monday"] = Weekday,
        ["tuesday"] = Weekday,
        ["wednesday"] = Weekday,
        ["thursday"] = Weekday,
        ["friday"] = Weekday,
        ["saturday"] = Weekday,
        ["sunday"] = Weekday,
    };

    /// <summary>The reason; <c>null</c> where the words name no such time.</summary>
    /// <param name="language">The language of the words: <c>zh</c>, <c>en</c>.</param>
    /// <param name="text">Words in which no date is read.</param>
    /// <param name="hasFiscalYears">Whether the card tells the months of a fiscal year, so that those are not the reason.</param>
    public static string? Why(string language, string text, bool hasFiscalYears) =>
        (language == "zh"
            ? Array.Find(Chinese, entry => text.IndexOf(entry.Word, StringComparison.Ordinal) >= 0).Reason
            : Words(text).Select(static word => English.TryGetValue(word, out var reason) ? reason : null).FirstOrDefault(static reason => reason is not null)) is { } why
        && !(hasFiscalYears && why == Fiscal) ? why : null;

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return text.Substring(start, end - start);
                start = end;
            }
        }
    }
}
