namespace Dataset.Schema.Readers.English;

/// <summary>A numeral with the currency before it.</summary>
/// <param name="First">The first token, a sign or the currency.</param>
/// <param name="CurrencyFirst">The first token of the currency; equals <paramref name="CurrencyNext"/> where there is none.</param>
/// <param name="CurrencyNext">The token after the currency.</param>
/// <param name="Numeral">The numeral, with its sign.</param>
internal sealed record EnglishAmount(int First, int CurrencyFirst, int CurrencyNext, EnglishNumeral Numeral)
{
    public bool HasCurrency => CurrencyNext > CurrencyFirst;

    public static EnglishAmount? Read(EnglishText text, int first, bool allowAnd = true)
    {
        var at = first;
        var minus = text.Is(at, "-") && text[at + 1].Glued && EnglishCurrencies.ReadBefore(text, at + 1) > 0;
        at += minus ? 1 : 0;
        var currency = EnglishCurrencies.ReadBefore(text, at);
        var start = currency > 0 ? currency : at;
        if (EnglishNumeralGrammar.Read(text, start, allowAnd) is not { } numeral)
        {
            return null;
        }

        numeral = minus ? numeral with { Value = -numeral.Value } : numeral;
        return new EnglishAmount(first, at, start, numeral);
    }
}
