namespace Dataset.Schema.Readers.English;

/// <summary>Reads the numeral that begins at a token, however it is written.</summary>
internal static class EnglishNumeralGrammar
{
    /// <summary>The numeral; <c>null</c> where none begins here or it cannot be read in full.</summary>
    public static EnglishNumeral? Read(EnglishText text, int first, bool allowAnd = true) => (allowAnd ? text.NumeralsWithAnd : text.Numerals).At(first);

    public static EnglishNumeral? Find(EnglishText text, int first) => Find(text, first, allowAnd: false);

    public static EnglishNumeral? FindWithAnd(EnglishText text, int first) => Find(text, first, allowAnd: true);

    private static EnglishNumeral? Find(EnglishText text, int first, bool allowAnd) =>
        text[first].IsWord && !EnglishNumberWords.MayBeginNumeral(text[first].Lower) ? null
        : EnglishFractionNumerals.Read(text, first)
        ?? EnglishSeveralNumerals.Read(text, first)
        ?? EnglishDigitNumerals.Read(text, first)
        ?? Whole(text, EnglishWordNumerals.Read(text, first, allowAnd));

    // twenty twenty-three and fifty-fifty are not the number of their first word.
    private static EnglishNumeral? Whole(EnglishText text, EnglishNumeral? words)
    {
        if (words is null)
        {
            return null;
        }

        var next = text.Is(words.Next, "-") ? words.Next + 1 : words.Next;
        return EnglishNumberWords.IsCardinal(text[next].Lower) && next == words.Next ? null : words;
    }
}
