namespace Dataset.Schema.Readers;

/// <summary>Blots out printed names, so that neither a digit nor a hedge inside one is taken for a figure's.</summary>
internal static class NameMask
{
    /// <summary>Stands for a character of a masked name: no letter, digit or word of any language.</summary>
    public const char Masked = '\uE000';

    /// <summary>Replaces every character of every name by <see cref="Masked"/>, the longest name at a place first.</summary>
    /// <param name="text">The text to search and change.</param>
    /// <param name="names">The names, in the same folding as the text.</param>
    /// <param name="isNumeral">Tells the numeral characters of the language: a name never begins or ends within a numeral (百度 in 一百度).</param>
    public static string Apply(string text, WordTrie<bool> names, Func<char, bool> isNumeral)
    {
        if (names.IsEmpty)
        {
            return text;
        }

        char[]? masked = null;
        for (var i = 0; i < text.Length;)
        {
            var length = names.LongestAt(text, i, out _);
            if (length > 0 && !Cuts(text, i, isNumeral) && !Cuts(text, i + length, isNumeral))
            {
                masked ??= text.ToCharArray();
                for (var end = i + length; i < end; i++)
                {
                    masked[i] = Masked;
                }
            }
            else
            {
                i++;
            }
        }

        return masked is null ? text : new string(masked);
    }

    private static bool Cuts(string text, int place, Func<char, bool> isNumeral)
    {
        if (place == 0 || place == text.Length)
        {
            return false;
        }

        var before = text[place - 1];
        var after = text[place];
        return (IsLatin(before) && IsLatin(after)) || (isNumeral(before) && isNumeral(after));
    }

    // A Latin letter followed by a digit is no cut: Meta2023年 and H100GPU are printed without a space.
    private static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
