namespace Dataset.Schema.Readers.English;

/// <summary>Goes through a text once and tries the grammar at each token.</summary>
internal static class EnglishScan
{
    private delegate int Rule(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings);

    // Dates before numbers, since their parts are numbers; ranks last, since "a third of" and "the third quarter" are none.
    private static readonly Rule[] Rules =
        [EnglishRelativeDates.Read, EnglishDates.Read, EnglishScores.Read, EnglishDigitCounts.Read, EnglishMultiples.Read, EnglishQuantities.Read, EnglishRanks.Read];

    public static List<Reading> Readings(EnglishText text)
    {
        var readings = new List<Reading>();
        for (var at = 0; at < text.Count;)
        {
            var next = EnglishHedges.ReadAllBefore(text, at) is { } hedge ? Try(text, hedge.Next, new EnglishHedging(hedge.Hedge, at), readings) : -1;
            next = next > at ? next : Try(text, at, new EnglishHedging(Hedge.None, at), readings);
            at = next > at ? next : AfterUnread(text, at);
        }

        return readings;
    }

    private static int Try(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        foreach (var rule in Rules)
        {
            var next = rule(text, first, hedging, readings);
            if (next > first)
            {
                return next;
            }
        }

        return -1;
    }

    /// <summary>Passes over the whole of a numeral that cannot be read in full, so that no part of it is read: 12,34 million; twenty twenty-three.</summary>
    public static int AfterUnread(EnglishText text, int first)
    {
        if (!text[first].IsDigits && !EnglishNumberWords.IsCardinal(text[first].Lower))
        {
            return first + 1;
        }

        var next = text[first].IsDigits ? text.ClusterEnd(first) : first + 1;
        while (EnglishNumberWords.IsCardinal(text[next].Lower) || EnglishNumberWords.Magnitude(text[next].Lower) > 0
            || (text.GluedTo(next, "-") && text[next + 1].Glued && EnglishNumberWords.IsCardinal(text[next + 1].Lower)))
        {
            next++;
        }

        return next;
    }
}
