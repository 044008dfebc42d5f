namespace Dataset.Schema.Readers.English;

/// <summary>The names of the months.</summary>
internal static class EnglishMonths
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["january"] = 1,
        ["jan"] = 1,
        ["february"] = 2,
        ["feb"] = 2,
        ["march"] = 3,
        ["mar"] = 3,
        ["april"] = 4,
        ["apr"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["jun"] = 6,
        ["july"] = 7,
        ["jul"] = 7,
        ["august"] = 8,
        ["aug"] = 8,
        ["september"] = 9,
        ["sept"] = 9,
        ["sep"] = 9,
        ["october"] = 10,
        ["oct"] = 10,
        ["november"] = 11,
        ["nov"] = 11,
        ["december"] = 12,
        ["dec"] = 12,
    };

    public static bool IsName(string lower) => Numbers.ContainsKey(lower);

    /// <summary>The month printed here, its abbreviation's point included. In lower case may, march and the abbreviations are other words.</summary>
    public static (int Number, int Next)? Read(EnglishText text, int index)
    {
        var token = text[index];
        if (!token.IsWord || !token.Capital || !Numbers.TryGetValue(token.Lower, out var number))
        {
            return null;
        }

        var abbreviated = token.Lower.Length <= 4 && token.Lower is not ("may" or "june" or "july");
        return (number, abbreviated && text.GluedTo(index + 1, ".") ? index + 2 : index + 1);
    }
}
