namespace Dataset.Schema.Readers.English;

/// <summary>How sums of money are written.</summary>
internal static class EnglishCurrencies
{
    private static readonly HashSet<string> DollarLetters = new(["us", "c", "ca", "a", "au", "nz", "hk", "nt", "s", "r", "mx"], StringComparer.Ordinal);

    private static readonly HashSet<string> Signs = new(["$", "€", "£", "¥", "₹", "₩", "₽", "₺", "₫", "₱", "₪", "฿", "₴", "₦"], StringComparer.Ordinal);

    private static readonly HashSet<string> Codes = new(
        ["usd", "eur", "gbp", "cny", "rmb", "jpy", "krw", "inr", "hkd", "chf", "aud", "cad", "sgd", "twd", "nzd", "sek", "nok", "dkk", "brl", "mxn", "rub", "zar"], StringComparer.Ordinal);

    private static readonly EnglishPhraseTable<bool> Words = new(
        (true,
        [
            "dollars", "dollar", "US dollars", "U.S. dollars", "American dollars", "Canadian dollars", "Australian dollars", "Singapore dollars", "Hong Kong dollars",
            "New Taiwan dollars", "New Zealand dollars", "euros", "euro", "pounds", "pound", "pounds sterling", "British pounds", "yuan", "Chinese yuan", "renminbi", "yen",
            "Japanese yen", "won", "South Korean won", "Korean won", "rupees", "Indian rupees", "rubles", "roubles", "francs", "Swiss francs", "kronor", "kroner", "pesos",
            "reais", "rand", "shekels", "dirhams", "riyals", "baht", "lira", "cents", "pence", "bucks",
        ]));

    /// <summary>The token after a currency that stands before its sum: $, US$, RMB; -1 where none does.</summary>
    public static int ReadBefore(EnglishText text, int index)
    {
        var token = text[index];
        if (Signs.Contains(token.Lower))
        {
            return index + 1;
        }

        if (token.IsWord && token.Capital && DollarLetters.Contains(token.Lower) && text.Is(index + 1, "$") && (text[index + 1].Glued || token.Is("us")))
        {
            return index + 2;
        }

        return token.IsWord && token.Capital && (Codes.Contains(token.Lower) || token.Is("rs")) ? (token.Is("rs") && text.GluedTo(index + 1, ".") ? index + 2 : index + 1) : -1;
    }

    /// <summary>The token after a currency that stands after its sum: dollars, -dollar, yuan, USD; -1 where none does.</summary>
    public static int ReadAfter(EnglishText text, int index)
    {
        var at = text.GluedTo(index, "-") ? index + 1 : index;
        var token = text[at];
        var isCode = token.IsWord && token.Capital && Codes.Contains(token.Lower);
        var next = isCode ? at + 1 : Words.Match(text, at, out _);

        // "5 million won the prize": the verb has an object.
        return next < 0 || (token.Glued && at == index && !isCode) || (token.Is("won") && text[next].Lower is "the" or "a" or "an") ? -1 : next;
    }
}
