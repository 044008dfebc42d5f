using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads the magnitude after a number: million, hundred thousand, -billion, bn, K.</summary>
internal static class EnglishMagnitudes
{
    // hundred thousand million is the longest that is in use.
    private const int LongestRun = 3;

    /// <summary>The product of the magnitude words at a place, and the token after them; 1 and the place itself where there are none.</summary>
    public static (BigInteger Factor, int Next) Read(EnglishText text, int index)
    {
        var factor = BigInteger.One;
        if (text.GluedTo(index, "-") && text[index + 1].Glued && EnglishNumberWords.Magnitude(text[index + 1].Lower) > 0)
        {
            index++;
        }

        for (var run = 0; run < LongestRun && !(text[index].Glued && text[index - 1].IsSolid); run++)
        {
            var size = EnglishNumberWords.Magnitude(text[index].Lower);
            if (size.IsZero)
            {
                break;
            }

            factor *= size;
            index++;
        }

        return (factor, index);
    }

    /// <summary>The same after digits, where an abbreviation may stand too: 175B, 1.5bn, 20 mn.</summary>
    public static (BigInteger Factor, int Next) ReadAfterDigits(EnglishText text, int index)
    {
        var word = text[index];
        if (word.IsWord && EnglishNumberWords.Suffixes.TryGetValue(text.Slice(index, index + 1), out var suffix) && (word.Glued || word.Lower.Length > 1))
        {
            return (suffix, index + 1);
        }

        return Read(text, index);
    }
}
