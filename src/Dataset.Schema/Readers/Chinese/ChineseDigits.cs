namespace Dataset.Schema.Readers.Chinese;

/// <summary>The characters numerals are written with.</summary>
internal static class ChineseDigits
{
    /// <summary>Whether the character is an ASCII digit.</summary>
    public static bool IsAscii(char c) => c is >= '0' and <= '9';

    /// <summary>The value of a Chinese digit; -1 for any other character.</summary>
    public static int ValueOf(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>10, 100 or 1000 for the multipliers inside a group of four digits; 0 for any other character.</summary>
    public static int MultiplierOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    /// <summary>The power of ten of the words for whole groups, 万 亿 兆; 0 for any other character.</summary>
    public static int MagnitudeOf(char c) => c switch { '万' => 4, '亿' => 8, '兆' => 12, _ => 0 };

    /// <summary>Whether a numeral in words holds the character.</summary>
    public static bool IsWord(char c) => ValueOf(c) >= 0 || MultiplierOf(c) > 0 || MagnitudeOf(c) > 0;

    /// <summary>Whether a numeral holds the character, in digits or in words.</summary>
    public static bool IsNumeral(char c) => IsAscii(c) || IsWord(c);

    /// <summary>Whether the character is a Latin letter.</summary>
    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    /// <summary>The power of ten of a letter after digits, as in 175B; 0 for any other character.</summary>
    public static int LetterMagnitude(char c) => c switch { 'K' or 'k' => 3, 'M' => 6, 'B' => 9, 'T' => 12, _ => 0 };
}
