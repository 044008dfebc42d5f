namespace Dataset.Schema.Readers.English;

/// <summary>Reads places in an order: third, the 21st, second-largest, No. 3, number one, #1.</summary>
internal static class EnglishRanks
{
    private static readonly HashSet<string> BeforeFirst = new(
        ["the", "its", "his", "her", "their", "our", "my", "your", "'s", "a", "ranked", "ranks", "rank", "ranking", "placed", "finished", "came", "comes", "world", "very", "this", "that", "in"], StringComparer.Ordinal);

    /// <summary>Words that make of an ordinal something other than a place: the second party, third world, at first.</summary>
    private static readonly HashSet<string> SetPhrases = new(
        ["party", "parties", "hand", "class", "rate", "degree", "lady", "name", "names", "aid", "amendment", "world", "thought", "thoughts", "nature", "wave", "person", "century", "centuries", "base", "floor", "foremost", "cousin"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Instants = new(["per", "every", "each", "split", "a", "one"], StringComparer.Ordinal);

    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        var found = ReadNumbered(text, first) ?? ReadOrdinal(text, first);
        if (found is not { } rank || !text.StartsClean(first))
        {
            return -1;
        }

        readings.Add(EnglishReadings.Exact(ReadingKind.Rank, rank.Value, null, hedging.Hedge, text.Span(hedging.First, rank.Next), text.Span(first, rank.Next)));
        return rank.Next;
    }

    /// <summary>The ordinal printed here, whatever it is used for; its value and the token after it.</summary>
    public static (int Value, int Next)? Ordinal(EnglishText text, int index)
    {
        var number = EnglishDigits.Plain(text[index], 1, 4);
        if (number > 0 && text[index + 1].Glued && text.Is(index + 1, Ending(number)))
        {
            return (number, index + 2);
        }

        if (EnglishNumberWords.Ordinals.TryGetValue(text[index].Lower, out var ordinal))
        {
            return (ordinal, index + 1);
        }

        var joined = text.GluedTo(index + 1, "-") ? index + 2 : index + 1;
        return EnglishNumberWords.Tens.TryGetValue(text[index].Lower, out var tens) && EnglishNumberWords.Ordinals.TryGetValue(text[joined].Lower, out ordinal) && ordinal < 10
            ? (tens + ordinal, joined + 1)
            : null;
    }

    /// <summary>Whether an ordinal is part of a set phrase, an adverb or an instant and ranks nothing.</summary>
    public static bool IsNoRank(EnglishText text, int first, int next)
    {
        var after = text.GluedTo(next, "-") ? text[next + 1] : text[next];
        var before = text[first - 1].Lower;
        if (SetPhrases.Contains(after.Lower) || after.Is("quarter") || after.Is("half") || (after.Is("of") && text.Is(next + 1, "all")) || (text.Is(first, "first") && IsNumber(after)))
        {
            return true;
        }

        return text[first].Lower switch
        {
            "first" => !(BeforeFirst.Contains(before) || after.Is("place") || (first == 0 && next == text.Count)) || (before == "in" && after.Is("the")) || (text.Is(first - 2, "in") && after.Is("place")),
            "second" => Instants.Contains(before) && !(before == "a" && (after.IsWord && !EnglishNouns.IsFunctionWord(after.Lower))),
            _ => false,
        };
    }

    // The first nine months are nine.
    private static bool IsNumber(EnglishToken token) => token.IsDigits || token.Lower is "few" or "several" or "couple" || EnglishNumberWords.IsCardinal(token.Lower);

    private static (int Value, int Next)? ReadOrdinal(EnglishText text, int first)
    {
        if (Ordinal(text, first) is not { } ordinal || IsNoRank(text, first, ordinal.Next))
        {
            return null;
        }

        // second-largest keeps its hyphen; first-hand is a set phrase above, and 3rd5 nothing.
        var joins = text.GluedTo(ordinal.Next, "-") && text[ordinal.Next + 1].Glued && text[ordinal.Next + 1].IsWord;
        return joins || text.EndsClean(ordinal.Next) ? ordinal : null;
    }

    private static (int Value, int Next)? ReadNumbered(EnglishText text, int first)
    {
        var token = text[first];
        var at = token.Is("#") ? first + 1
            : token.Is("number") ? (text.GluedTo(first + 1, "-") ? first + 2 : first + 1)
            : token.Is("no") && text.GluedTo(first + 1, ".") ? first + 2
            : token.Is("no") && token.Capital && text[first + 1].IsDigits ? first + 1
            : -1;
        if (at < 0 || (token.Is("#") && !text[at].Glued))
        {
            return null;
        }

        var value = EnglishDigits.Plain(text[at], 1, 4);
        if (value > 0 && text[at].Lower[0] != '0')
        {
            return text.EndsClean(at + 1) ? (value, at + 1) : null;
        }

        return token.Is("number") && EnglishWordNumerals.ReadBelowHundred(text, at) is { Value: > 0 } words && text.EndsClean(words.Next) ? words : null;
    }

    private static string Ending(int number) => (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
