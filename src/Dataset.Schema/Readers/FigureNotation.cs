using Dataset.Schema.Numbers;

namespace Dataset.Schema.Readers;

/// <summary>Writes numbers as a language's articles print them, for messages: 70亿, 7 billion.</summary>
public static class FigureNotation
{
    private static readonly (int Exponent, string Word)[] Chinese = [(12, "万亿"), (8, "亿"), (4, "万")];
    private static readonly (int Exponent, string Word)[] English = [(12, " trillion"), (9, " billion"), (6, " million")];

    /// <summary>The number with the largest magnitude word that leaves at most six decimals; <c>null</c> where no magnitude word applies.</summary>
    public static string? Write(Rational value, string language)
    {
        foreach (var (exponent, word) in language == "zh" ? Chinese : English)
        {
            var mantissa = value * Rational.PowerOfTen(-exponent);
            if (Rational.Abs(mantissa) >= Rational.One && (mantissa * 1_000_000).IsInteger)
            {
                return NumberNotation.Display(mantissa) + word;
            }
        }

        return null;
    }
}
