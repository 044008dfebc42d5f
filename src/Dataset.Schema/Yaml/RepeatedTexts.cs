namespace Dataset.Schema.Yaml;

/// <summary>
/// One string for texts that stand in a dataset over and over, as keys and the names of sources do: the parser makes a new one of each, and a third of what is kept of
/// a file would be keys. Of texts that fall upon the same place the latest is kept, so that this holds no more than it has places.
/// </summary>
internal static class RepeatedTexts
{
    // What is longer seldom repeats.
    private const int MaxLength = 32;

    // Several threads read and write it at once: each takes either text that another put there, and a text is used only where it is equal.
    private static readonly string[] Latest = new string[1024];

    /// <summary>The text, or the same one that was there before.</summary>
    public static string Of(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text;
        }

        var place = ((text.Length * 31) + (text[0] * 17) + (text[text.Length / 2] * 7) + text[text.Length - 1]) & (Latest.Length - 1);
        var latest = Latest[place];
        if (string.Equals(latest, text, StringComparison.Ordinal))
        {
            return latest;
        }

        Latest[place] = text;
        return text;
    }
}
