using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads parts of a whole: half, a third of, two-fifths, three quarters of, one in five, half a million, a quarter of a billion.</summary>
internal static class EnglishFractionNumerals
{
    public static EnglishNumeral? Read(EnglishText text, int first)
    {
        if (EnglishPartWords.ReadSign(text, first) is { } sign)
        {
            return Of(text, first, sign.Value, sign.Next);
        }

        if (EnglishPartWords.ReadSlashed(text, first) is { } slashed)
        {
            // 3/4 in running prose may be a day; "of" or nothing around it makes it a fraction.
            return text.Is(slashed.Next, "of") || (first == 0 && slashed.Next == text.Count) ? Of(text, first, slashed.Value, slashed.Next) : null;
        }

        if (ReadOneIn(text, first) is { } oneIn)
        {
            return oneIn;
        }

        if (text.Is(first, "half"))
        {
            return (text[first - 1].Glued && text.Is(first - 1, "-")) || EnglishNumberWords.Ordinals.ContainsKey(text[first - 1].Lower) ? null : Of(text, first, new Rational(1, 2), first + 1);
        }

        var article = text[first].Lower is "a" or "an";
        var (count, next) = article ? (1, first + 1) : EnglishWordNumerals.ReadBelowHundred(text, first) ?? (0, first);
        if (count == 0)
        {
            return null;
        }

        var hyphen = text.GluedTo(next, "-");
        next += hyphen ? 1 : 0;
        var word = text[next].Lower;
        var parts = EnglishNumberWords.FractionParts(word);
        var isPlural = word.Length > 0 && word[word.Length - 1] == 's';
        if (parts < 2 || isPlural != count > 1 || count >= parts || !IsFraction(text, next, article || !hyphen, parts))
        {
            return null;
        }

        return Of(text, first, new Rational(count, parts), next + 1);
    }

    // A third company is a rank and a quarter a time of year; "a third of" and "fell by a third" are parts.
    private static bool IsFraction(EnglishText text, int word, bool doubtful, int parts)
    {
        var after = text[word + 1];
        if (!doubtful || after.Is("of") || parts == 2)
        {
            return !after.Is("quarter");
        }

        return parts != 4 && (!after.IsWord || EnglishNouns.IsFunctionWord(after.Lower) || after.Is("million") || after.Is("billion"));
    }

    /// <summary>The fraction itself, or of a magnitude: half a million.</summary>
    private static EnglishNumeral Of(EnglishText text, int first, Rational value, int next)
    {
        var at = text.Is(next, "of") ? next + 1 : next;
        at = text.GluedTo(at, "-") ? at + 1 : at;
        at = text[at].Lower is "a" or "an" ? at + 1 : at;
        at = text.GluedTo(at, "-") ? at + 1 : at;
        if (!EnglishNumberWords.Magnitudes.ContainsKey(text[at].Lower))
        {
            return new EnglishNumeral(first, next, value, Rational.Zero, 1, EnglishNumeralShape.Fraction);
        }

        var (factor, end) = EnglishMagnitudes.Read(text, at);
        return new EnglishNumeral(first, end, value * factor, new Rational(factor, value == new Rational(1, 2) ? 10 : 100), factor, EnglishNumeralShape.Magnified);
    }

    /// <summary>One in five, 3 out of 10, 4 in 10.</summary>
    private static EnglishNumeral? ReadOneIn(EnglishText text, int first)
    {
        var (upper, next) = Whole(text, first);
        var outOf = text.Are(next, "out", "of");
        if (upper.IsZero || !(outOf || text.Is(next, "in")))
        {
            return null;
        }

        var (lower, end) = Whole(text, next + (outOf ? 2 : 1));
        // "12 in 20 countries" is two numbers; shares are told in round ones.
        return lower > upper && (outOf || upper.IsOne || lower == 5 || lower == 10 || lower == 100 || lower == 1000) && lower <= 1_000_000 && EnglishDurations.ReadUnit(text, end) is null && EnglishDigits.Year(text[end - 1]) < 0 && !text[end].Is("-") && EnglishMagnitudes.Read(text, end).Factor.IsOne
            ? new EnglishNumeral(first, end, new Rational(upper, lower), Rational.Zero, 1, EnglishNumeralShape.Fraction)
            : null;
    }

    private static (BigInteger Value, int Next) Whole(EnglishText text, int index) =>
        EnglishWordNumerals.ReadBelowHundred(text, index) is { } words ? (words.Value, words.Next)
        : EnglishDigits.TryRead(text[index], out var value, out _) && value.IsInteger ? (value.Numerator, index + 1)
        : (0, index);
}
