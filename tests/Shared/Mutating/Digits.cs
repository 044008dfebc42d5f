namespace Dataset.Tests.Mutating;

/// <summary>Digits as the articles print them, each with those that may take its place.</summary>
internal static class Digits
{
    private const string Ascii = "0123456789";
    private const string FullWidth = "０１２３４５６７８９";
    private const string Chinese = "一二三四五六七八九";

    /// <summary>Whether the character is a digit: ASCII, full-width or a Chinese numeral below ten.</summary>
    public static bool Is(char c) => Others(c).Any();

    /// <summary>Every other digit of the same script; none for a character that is no digit.</summary>
    public static IEnumerable<char> Others(char c) => c switch
    {
        '两' or '兩' => Chinese.Where(static other => other is not '二'),
        '〇' or '零' => Chinese,
        _ => new[] { Ascii, FullWidth, Chinese }.FirstOrDefault(script => script.Contains(c, StringComparison.Ordinal))?.Where(other => other != c) ?? [],
    };

    /// <summary>The next digit of the same script, 0 after 9.</summary>
    public static char Next(char c) => Others(c).FirstOrDefault(other => other > c) is var next and not '\0' ? next : Others(c).First();
}
