namespace Dataset.Schema.Readers.English;

/// <summary>Reads the part after a whole: two <b>and a half</b>, 2<b>½</b>, 2 <b>1/2</b>.</summary>
internal static class EnglishPartWords
{
    private static readonly Rational Tenth = new(1, 10);
    private static readonly Rational Hundredth = new(1, 100);

    private static readonly EnglishPhraseTable<(Rational Value, Rational Step)> Phrases = new(
        ((new(1, 2), Tenth), ["and a half", "and one half", "and one-half", "-and-a-half"]),
        ((new(1, 4), Hundredth), ["and a quarter", "and one quarter", "and one-quarter"]),
        ((new(3, 4), Hundredth), ["and three quarters", "and three-quarters"]));

    private static readonly Dictionary<string, (Rational Value, Rational Step)> Signs = new(StringComparer.Ordinal)
    {
        ["½"] = (new(1, 2), Tenth),
        ["¼"] = (new(1, 4), Hundredth),
        ["¾"] = (new(3, 4), Hundredth),
        ["⅓"] = (new(1, 3), Tenth),
        ["⅔"] = (new(2, 3), Tenth),
    };

    /// <summary>The part right after a whole number. Its step is that of one more written digit: a half is 0.5, a quarter 0.25.</summary>
    public static (Rational Value, Rational Step, int Next)? ReadAfterWhole(EnglishText text, int index)
    {
        if (Signs.TryGetValue(text[index].Lower, out var sign))
        {
            return (sign.Value, sign.Step, index + 1);
        }

        return ReadSlashed(text, index) is { } slashed && !text[index].Glued ? (slashed.Value, Tenth, slashed.Next) : ReadAfterMagnitude(text, index);
    }

    /// <summary>The part after a magnitude word: a million and a half.</summary>
    public static (Rational Value, Rational Step, int Next)? ReadAfterMagnitude(EnglishText text, int index)
    {
        var next = Phrases.Match(text, index, out var part);
        return next < 0 ? null : (part.Value, part.Step, next);
    }

    /// <summary>A sign such as ½ that stands alone.</summary>
    public static (Rational Value, int Next)? ReadSign(EnglishText text, int index) =>
        Signs.TryGetValue(text[index].Lower, out var sign) ? (sign.Value, index + 1) : null;

    /// <summary>A proper fraction in digits; 9/11 and 24/7 have no place among the denominators that prose uses.</summary>
    public static (Rational Value, int Next)? ReadSlashed(EnglishText text, int index)
    {
        var upper = EnglishDigits.Plain(text[index], 1, 3);
        var lower = EnglishDigits.Plain(text[index + 2], 1, 3);
        return upper > 0 && text.GluedTo(index + 1, "/") && text[index + 2].Glued && lower is 2 or 3 or 4 or 5 or 8 or 10 or 100 && upper < lower && text.EndsClean(index + 3)
            ? (new Rational(upper, lower), index + 3)
            : null;
    }
}
