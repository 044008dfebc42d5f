namespace Dataset.Schema.Readers.English;

/// <summary>Lists the numerals of a text, read or not, and says which the language itself waives.</summary>
internal static class EnglishNumeralFinder
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly HashSet<string> Idioms = new(["9/11", "24/7", "50-50", "50/50", "fifty-fifty", "20/20", "7/7", "360", "101"], StringComparer.Ordinal);

    private static readonly HashSet<string> PointsBack = new(["these", "those"], StringComparer.Ordinal);

    public static IReadOnlyList<NumeralOccurrence> Find(EnglishText text, IReadOnlyList<Reading> readings)
    {
        var found = new List<NumeralOccurrence>();
        var nextReading = 0;
        for (var at = 0; at < text.Count;)
        {
            while (nextReading < readings.Count && readings[nextReading].Numeral.End <= text.Span(at, at + 1).Start)
            {
                nextReading++;
            }

            if (nextReading < readings.Count && readings[nextReading].Numeral.Start <= text.Span(at, at + 1).Start)
            {
                at = AddRead(text, at, readings[nextReading], found);
            }
            else
            {
                at = AddUnread(text, at, nextReading < readings.Count ? readings[nextReading].Numeral.Start : int.MaxValue, found);
            }
        }

        return found;
    }

    private static int AddRead(EnglishText text, int first, Reading reading, List<NumeralOccurrence> found)
    {
        var next = first;
        var hasNumber = false;
        while (next < text.Count && text.Span(next, next + 1).Start < reading.Numeral.End)
        {
            hasNumber |= IsNumberToken(text, next) || reading.Kind is ReadingKind.Ratio or ReadingKind.Rank or ReadingKind.Digits || reading.Hedge == Hedge.Several;
            next++;
        }

        if (hasNumber)
        {
            var waiver = reading.Hedge == Hedge.Several && reading.Value == 2 ? WaiverCategory.Generic
                : (PointsBack.Contains(text[first - 1].Lower) || text.Are(first - 2, "the", "other")) && EnglishNumberWords.Units.ContainsKey(text[first].Lower) ? WaiverCategory.Anaphor
                : (WaiverCategory?)null;
            found.Add(new NumeralOccurrence(reading.Numeral, text.Slice(first, next), waiver, reading.Unit.Length > 0));
        }

        return next;
    }

    private static int AddUnread(EnglishText text, int first, int limit, List<NumeralOccurrence> found)
    {
        if (text[first].Kind == EnglishTokenKind.Symbol && Superscripts.IndexOf(text[first].Lower, StringComparison.Ordinal) >= 0)
        {
            found.Add(new NumeralOccurrence(text.Span(first, first + 1), text.Slice(first, first + 1), WaiverCategory.Footnote, false));
            return first + 1;
        }

        if (!IsNumberToken(text, first))
        {
            return first + 1;
        }

        var end = first + 1;
        for (var at = first + 1; at < text.Count && text.Span(at, at + 1).Start < limit && Continues(text, at); at++)
        {
            end = IsNumberToken(text, at) ? at + 1 : end;
        }

        var hasUnit = text.UnitWordEnd(end) > 0 || text[end].Lower is "%" or "percent" || EnglishCurrencies.ReadAfter(text, end) > 0;
        found.Add(new NumeralOccurrence(text.Span(first, end), text.Slice(first, end), Waiver(text, first, end), hasUnit));
        return end;
    }

    // Everything glued on belongs to it, and number words that follow do.
    private static bool Continues(EnglishText text, int at) =>
        text[at].Glued ? text[at].Kind != EnglishTokenKind.Name && !text[at].Is("—") : EnglishNumberWords.IsCardinal(text[at].Lower) || EnglishNumberWords.Magnitude(text[at].Lower) > 0;

    private static bool IsNumberToken(EnglishText text, int at)
    {
        var word = text[at].Lower;
        return text[at].IsDigits || EnglishNumberWords.IsCardinal(word) || EnglishNumberWords.Magnitude(word) > 0 || word == "half" || (EnglishNumberWords.Ordinals.ContainsKey(word) && word != "second");
    }

    private static WaiverCategory? Waiver(EnglishText text, int first, int end)
    {
        var token = text[first];
        var before = text[first - 1];
        if (Idioms.Contains(text.Slice(first, end).ToLowerInvariant()))
        {
            return WaiverCategory.Idiom;
        }

        if (token.IsDigits)
        {
            var isInWord = token.Glued && ((before.IsWord && !before.Is("fy")) || (before.Is("-") && before.Glued && text[first - 2].IsWord && text[first - 2].Capital));
            var isDimension = text[first + 1].Glued && text[first + 1].Capital && text[first + 1].Lower is "d" or "g";
            return EnglishLookalikes.IsFootnote(text, first) ? WaiverCategory.Footnote
                : EnglishLookalikes.IsListMarker(text, first) ? WaiverCategory.ListMarker
                : isInWord || EnglishLookalikes.IsLabelled(text, first) || (EnglishLookalikes.FollowsName(text, first) && !StartsSentence(text, first - 1)) ? WaiverCategory.Name
                : isDimension ? WaiverCategory.Word
                : null;
        }

        // The first half may be a period that lacks its year.
        if (text.Is(end, "half") || (token.Is("half") && EnglishNumberWords.Ordinals.ContainsKey(before.Lower)))
        {
            return null;
        }

        // The pronoun one, two-way, first-hand, "it first said": words that count nothing.
        var isCompound = EnglishNumberWords.IsCardinal(token.Lower) && text.GluedTo(end, "-") && text[end + 1].Glued && text[end + 1].IsWord;
        return EnglishLookalikes.IsPronoun(text, first) || isCompound || (token.Glued && before.Is("-")) || EnglishNumberWords.Ordinals.ContainsKey(token.Lower) || token.Is("half") ? WaiverCategory.Word : null;
    }

    // There the capital tells nothing.
    private static bool StartsSentence(EnglishText text, int word) => !text[word].Glued && (word == 0 || text[word - 1].Lower is "." or "!" or "?" or ":" or "\"" or "“") && text[word].Kind != EnglishTokenKind.Name;
}
