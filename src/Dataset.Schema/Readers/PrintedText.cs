using Dataset.Schema.Text;

namespace Dataset.Schema.Readers;

/// <summary>A text without its conversion noise, and the way back to the places of the original.</summary>
internal sealed class PrintedText
{
    // Null where nothing was removed: most texts, and then no map is worth its memory.
    private readonly int[]? origins;

    private PrintedText(string original, string clean, int[]? origins)
    {
        Original = original;
        Clean = clean;
        this.origins = origins;
    }

    /// <summary>As printed.</summary>
    public string Original { get; }

    /// <summary>Without noise.</summary>
    public string Clean { get; }

    /// <summary>Removes the noise that the options tell of.</summary>
    public static PrintedText From(string text, ReaderOptions options)
    {
        if (!options.BracketedLatinNoise || text.IndexOfAny(['(', '（']) < 0)
        {
            return new PrintedText(text, text, null);
        }

        var clean = new char[text.Length];
        var origins = new int[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var noise = count == 0 ? 0 : NoiseLength(text, i, clean[count - 1]);
            if (noise > 0)
            {
                i += noise;
                continue;
            }

            clean[count] = text[i];
            origins[count++] = i++;
        }

        return count == text.Length ? new PrintedText(text, text, null) : new PrintedText(text, new string(clean, 0, count), origins);
    }

    /// <summary>The stretch of the original from the first to the last character of a stretch of the clean text, noise inside included, noise after it left out.</summary>
    public TextSpan SpanOf(int start, int end) => origins is null ? new(start, end - start) : new(origins[start], origins[end - 1] + 1 - origins[start]);

    // A letter before the bracket is annotated when it is Chinese, or a capital that swallowed the annotated character: ，F(xiàn)acebook. After lower case, as in
    // "token(s)", the bracket is the author's own.
    private static int NoiseLength(string text, int start, char before)
    {
        if (text[start] is not ('(' or '（') || !((before >= '\u2E80' && char.IsLetter(before)) || before is >= 'A' and <= 'Z'))
        {
            return 0;
        }

        var i = start + 1;
        while (i < text.Length && IsNoiseLetter(text[i]))
        {
            i++;
        }

        return i > start + 1 && i < text.Length && text[i] is ')' or '）' ? i + 1 - start : 0;
    }

    // Lower-case Latin with and without tone marks, composed (ǎ, ü, ǹ, ḿ) or followed by combining marks.
    private static bool IsNoiseLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= '\u0300' and <= '\u036F') or 'ɡ' or 'ɑ'
        || (c is (>= '\u00DF' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && char.IsLower(c));
}
