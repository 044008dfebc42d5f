namespace Dataset.Schema.Readers.English;

/// <summary>Reads results of matches: 4-1, won 4 games to 1. A rising pair such as 1-4 is a result only after a word that says so; else it may be a range.</summary>
internal static class EnglishScores
{
    private const int FarthestCue = 4;

    private static readonly HashSet<string> Cues = new(
        ["won", "win", "wins", "winning", "beat", "beats", "beating", "lost", "lose", "loses", "losing", "defeat", "defeated", "defeats", "victory", "drew", "draw", "tied", "tie", "score", "scored", "result", "trailed", "led"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Rounds = new(["games", "game", "matches", "sets", "rounds", "goals", "votes", "points"], StringComparer.Ordinal);

    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        if (hedging.Hedge != Hedge.None || !text.StartsClean(first) || Number(text, first) is not { } one)
        {
            return -1;
        }

        var isCued = IsCued(text, first);
        var joined = text[one.Next].IsJoin && text[one.Next].Glued && text[one.Next + 1].Glued && text[one.Next + 1].IsDigits;
        var at = joined ? one.Next + 1
            : isCued && text.Is(one.Next, "to") ? one.Next + 1
            : isCued && Rounds.Contains(text[one.Next].Lower) && text.Is(one.Next + 1, "to") ? one.Next + 2
            : -1;
        if (at < 0 || Number(text, at) is not { } other || !text.EndsClean(other.Next) || IsCounted(text, other.Next) || (one.Value, other.Value) is (50, 50) || (!isCued && one.Value < other.Value))
        {
            return -1;
        }

        var span = text.Span(first, other.Next);
        readings.Add(EnglishReadings.Exact(ReadingKind.Score, one.Value, other.Value, Hedge.None, span, span));
        return other.Next;
    }

    private static bool IsCued(EnglishText text, int first)
    {
        for (var at = first - 1; at >= first - FarthestCue; at--)
        {
            if (Cues.Contains(text[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(EnglishText text, int next) => text[next].Lower is "%" or "percent" or "million" or "billion" || EnglishDurations.ReadUnit(text, next) is not null;

    private static (int Value, int Next)? Number(EnglishText text, int index)
    {
        var digits = EnglishDigits.Plain(text[index], 1, 3);
        return digits >= 0 ? (digits, index + 1) : EnglishWordNumerals.ReadBelowHundred(text, index);
    }
}
