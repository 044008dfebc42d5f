using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>Writes whole numbers in the notations that articles use, by rules of its own, to be read back.</summary>
internal static class ChineseWriter
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>In words: 一万二千三百零四.</summary>
    public static string Words(long value)
    {
        if (value == 0)
        {
            return "零";
        }

        var text = "";
        var zero = false;
        foreach (var (size, word) in ((long, string)[])[(100_000_000, "亿"), (10_000, "万"), (1, "")])
        {
            var group = value / size % (size == 100_000_000 ? long.MaxValue : 10_000);
            if (group == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text += (zero || (text.Length > 0 && group < 1000) ? "零" : "") + Group((int)group) + word;
            zero = false;
        }

        return text.StartsWith("一十", StringComparison.Ordinal) ? text.Substring(1) : text;
    }

    /// <summary>ASCII digits in groups with magnitude words: 1亿2345万6789; only where every lower group has four digits.</summary>
    public static string Mixed(long value) =>
        value >= 100_000_000
            ? Number(value / 100_000_000) + "亿" + (value / 10_000 % 10_000).ToString("0000", CultureInfo.InvariantCulture) + "万" + (value % 10_000).ToString("0000", CultureInfo.InvariantCulture)
            : value >= 10_000 ? Number(value / 10_000) + "万" + (value % 10_000).ToString("0000", CultureInfo.InvariantCulture) : Number(value);

    /// <summary>A mantissa and a magnitude word: 45.3亿.</summary>
    public static string Magnitude(long value, int exponent, string word)
    {
        var mantissa = new Dataset.Facts.Rational(value, BigInteger.Pow(10, exponent));
        return mantissa + word;
    }

    /// <summary>With a comma every three digits.</summary>
    public static string Commas(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>ASCII digits alone.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Full-width digits and point.</summary>
    public static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' or '.' ? (char)(c + 0xFEE0) : c));

    /// <summary>Traditional characters for the words of numbers.</summary>
    public static string Traditional(string text) => text.Replace('万', '萬').Replace('亿', '億').Replace('两', '兩');

    /// <summary>Noise after every Chinese character.</summary>
    public static string WithNoise(string text) => string.Concat(text.Select(c => c >= '\u4E00' && c <= '\u9FFF' ? c + "(wàn)" : c.ToString()));

    private static string Group(int value)
    {
        var text = "";
        var zero = false;
        foreach (var (size, word) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = value / size % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            text += (zero ? "零" : "") + Digits[digit] + word;
            zero = false;
        }

        return text;
    }
}
