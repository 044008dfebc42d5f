namespace Dataset.Schema.Readers.English;

/// <summary>Cuts English text into tokens; names of the dataset are masked before, and each is one token.</summary>
internal static class EnglishTokenizer
{
    public static EnglishToken[] Tokenize(string text)
    {
        var tokens = new List<EnglishToken>(2 + (text.Length / 5));
        var at = 0;
        var glued = false;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                glued = false;
                at++;
                continue;
            }

            var (kind, end) = Next(text, at);
            var raw = text.Substring(at, end - at);
            tokens.Add(new EnglishToken(kind, at, end, Normalize(raw), glued, HasCapital(raw)));
            glued = true;
            at = end;
        }

        return [.. tokens];
    }

    private static (EnglishTokenKind Kind, int End) Next(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == NameMask.Masked)
        {
            end++;
        }

        if (end > at)
        {
            return (EnglishTokenKind.Name, end);
        }

        if (IsDigit(text[at]) || (text[at] == '.' && IsDigitAt(text, at + 1) && (at == 0 || !IsSolid(text[at - 1]) && text[at - 1] != '.')))
        {
            end++;
            while (end < text.Length && (IsDigit(text[end]) || ((text[end] is ',' or '.') && IsDigitAt(text, end + 1))))
            {
                end++;
            }

            return (EnglishTokenKind.Digits, end);
        }

        if (IsApostrophe(text[at]) && at > 0 && IsSolid(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]))
        {
            end++;
        }

        while (end < text.Length && (char.IsLetter(text[end]) || IsCombining(text[end])))
        {
            end++;
        }

        return end > at ? (EnglishTokenKind.Word, end) : (EnglishTokenKind.Symbol, at + (char.IsSurrogatePair(text, at) ? 2 : 1));
    }

    private static string Normalize(string raw)
    {
        var lower = raw.ToLowerInvariant();
        if (IsAscii(lower))
        {
            return lower;
        }

        var letters = lower.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] switch
            {
                '\u2010' or '\u2011' or '\u2212' => '-',
                '\u2012' => '–',
                '\u2019' or '\u02BC' => '\'',
                var other => other,
            };
        }

        return new string(letters);
    }

    private static bool HasCapital(string raw)
    {
        foreach (var c in raw)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsDigitAt(string text, int at) => at < text.Length && IsDigit(text[at]);

    private static bool IsSolid(char c) => char.IsLetter(c) || IsDigit(c) || c == NameMask.Masked;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
