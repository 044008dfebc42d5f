namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads the season after a year: 2019年夏天, 今年秋季, 次年春.</summary>
internal static class ChineseSeasons
{
    // 春节, 春招, 秋收, 夏令营, 秋千: words of their own. 春末 and 夏秋 are parts of a season, or two.
    private const string NotAfterLetter = "节招晚运令游装耕分晓联光风雨收千初末中夏秋冬春之";

    /// <summary>
    /// The season as the suffix of a year; <c>null</c> where none stands here, and for winters: 2022年冬 may begin or end the year.
    /// </summary>
    public static string? Read(ChineseText text, int p, out int end)
    {
        end = text[p + 1] is '季' or '天' ? p + 2 : p + 1;
        return end == p + 1 && NotAfterLetter.IndexOf(text[p + 1]) >= 0 ? null : text[p] switch
        {
            '春' => "-spring",
            '夏' => "-summer",
            '秋' => "-autumn",
            _ => null,
        };
    }

    /// <summary>Whether a season stands here that cannot be told from its words: a winter, the end of a spring.</summary>
    public static bool IsUnreadable(ChineseText text, int p) =>
        IsSeason(text[p]) && (text[p] == '冬' || IsSeason(text[p + 1]) || text[p + 1] is '初' or '末' or '中' or '之' or '季' or '天');

    /// <summary>Whether the winter between two years stands here: 2022至2023年冬季.</summary>
    public static bool IsWinter(ChineseText text, int p, out int end)
    {
        end = text[p + 1] is '季' or '天' ? p + 2 : p + 1;
        return text[p] == '冬' && (end == p + 2 || text[end] is not ('奥' or '至' or '令' or '残' or '训'));
    }

    /// <summary>Whether the letter names a season.</summary>
    public static bool IsSeason(char c) => c is '春' or '夏' or '秋' or '冬';
}
