using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.English;

/// <summary>Finds hedges that belong to no reading. Words that are prepositions as well count only right before a numeral.</summary>
internal static class EnglishUnusedHedges
{
    public static IReadOnlyList<TextSpan> Find(EnglishText text, IReadOnlyList<Reading> readings)
    {
        var found = new List<TextSpan>();
        var nextReading = 0;
        for (var at = 0; at < text.Count;)
        {
            var start = text.Span(at, at + 1).Start;
            while (nextReading < readings.Count && readings[nextReading].Span.End <= start)
            {
                nextReading++;
            }

            var isUsed = nextReading < readings.Count && readings[nextReading].Span.Start <= start;
            var next = isUsed ? -1 : End(text, at);
            if (next > at)
            {
                found.Add(text.Span(at, next));
            }

            at = Math.Max(next, at + 1);
        }

        return found;
    }

    private static int End(EnglishText text, int at)
    {
        if (EnglishHedges.ReadBefore(text, at) is { } before && (EnglishHedges.IsUnmistakable(text, at, before.Next) || IsNumber(text, before.Next)))
        {
            return before.Next;
        }

        return text[at].Lower is "or" or "give" && EnglishHedges.ReadAfter(text, at) is { } after ? after.Next : -1;
    }

    private static bool IsNumber(EnglishText text, int at) => text[at].IsDigits || EnglishNumberWords.IsCardinal(text[at].Lower) || EnglishCurrencies.ReadBefore(text, at) > 0 || EnglishHedges.ReadBefore(text, at) is not null;
}
