namespace Dataset.Schema.Readers.English;

/// <summary>One amount, or two that are the ends of a range: between 55 and 80 million, $5-$7 million, 5 to 7 percent, two or three.</summary>
/// <param name="First">The first token, "between" or "from" included.</param>
/// <param name="Low">The amount, or the lower one with the magnitude that the upper one lends.</param>
/// <param name="High">The upper one.</param>
internal sealed record EnglishSpread(int First, EnglishAmount Low, EnglishAmount? High)
{
    public EnglishAmount Last => High ?? Low;

    public static EnglishSpread? Read(EnglishText text, int first)
    {
        var opener = text[first].Lower is "between" or "from" ? text[first].Lower : "";
        var start = opener.Length > 0 ? first + 1 : first;
        if (!text.StartsClean(start) || EnglishAmount.Read(text, start, allowAnd: opener != "between") is not { } low)
        {
            return null;
        }

        if (ReadHigh(text, low, opener) is { } high && Lend(low, high) is var lent && lent.Numeral.Value < high.Numeral.Value && !IsChange(text, first, low, high, opener))
        {
            return new EnglishSpread(first, lent, high);
        }

        return opener.Length > 0 ? null : new EnglishSpread(first, low, null);
    }

    private static EnglishAmount? ReadHigh(EnglishText text, EnglishAmount low, string opener)
    {
        var next = AfterPercent(text, low.Numeral.Next);
        var joins = text[next].IsJoin && text[next].Glued && text[next + 1].Glued && opener != "between";
        if (low.Numeral.IsSeveral || !(joins || text.Is(next, opener == "between" ? "and" : "to") || (text.Is(next, "or") && opener.Length == 0)))
        {
            return null;
        }

        var high = EnglishAmount.Read(text, next + 1);
        return high is null || high.Numeral.IsSeveral || (high.HasCurrency && !low.HasCurrency) || (next > low.Numeral.Next && AfterPercent(text, high.Numeral.Next) == high.Numeral.Next) ? null : high;
    }

    /// <summary>5 to 7 million is five million to seven; 500 to 2 million is not.</summary>
    private static EnglishAmount Lend(EnglishAmount low, EnglishAmount high)
    {
        var magnitude = high.Numeral.Magnitude;
        return low.Numeral.Magnitude == 1 && magnitude > 1 && low.Numeral.Value < high.Numeral.Value / magnitude
            ? low with { Numeral = low.Numeral with { Value = low.Numeral.Value * magnitude, Step = low.Numeral.Step * magnitude } }
            : low;
    }

    // "rose 5% to 7%" and "rose from 5 to 7" tell what a change began or went by and where it ended.
    private static bool IsChange(EnglishText text, int first, EnglishAmount low, EnglishAmount high, string opener) =>
        text.Is(high.First - 1, "to")
        && EnglishChanges.EndsInVerb(text, first)
        && (opener == "from" || text.Is(first - 1, "from") || low.Numeral.Magnitude > 1 || low.HasCurrency || AfterPercent(text, low.Numeral.Next) > low.Numeral.Next);

    private static int AfterPercent(EnglishText text, int next) => text[next].Lower is "%" or "percent" ? next + 1 : text.Are(next, "per", "cent") ? next + 2 : next;
}
