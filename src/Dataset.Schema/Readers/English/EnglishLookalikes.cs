namespace Dataset.Schema.Readers.English;

/// <summary>Tells what only looks like a figure: a number in a name (Boeing 747), a label (page 3), the pronoun one, a footnote mark, a time of day.</summary>
internal static class EnglishLookalikes
{
    private static readonly HashSet<string> Labels = new(
        [
            "chapter", "page", "pages", "article", "section", "version", "phase", "level", "type", "figure", "table", "line", "room", "flight", "route", "highway", "channel", "model", "paragraph", "volume",
            "issue", "episode", "season", "step", "stage", "tier", "grade", "part", "act", "item", "note", "ref", "appendix", "exhibit", "annex", "gate", "bus", "interstate", "v", "ver", "pp",
        ],
        StringComparer.Ordinal);

    /// <summary>Labels that are no verbs, so that what follows is numbered whatever comes after: phase 3 trials, type 2 diabetes.</summary>
    private static readonly HashSet<string> SureLabels = new(["chapter", "section", "version", "phase", "level", "type", "tier", "grade", "stage", "appendix", "annex"], StringComparer.Ordinal);

    private static readonly HashSet<string> Pictures = new(["video", "videos", "tv", "tvs", "display", "displays", "resolution", "screen", "screens", "monitor", "monitors", "streaming", "footage", "camera", "cameras"], StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeThePronoun = new(["no", "any", "every", "each", "some", "another", "this", "that", "which", "the"], StringComparer.Ordinal);

    private static readonly EnglishPhraseTable<bool> TimesOfDay = new((true, ["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock"]));

    /// <summary>Words whose capital begins a sentence rather than names a thing that is numbered.</summary>
    private static readonly HashSet<string> NotNumbered = new(
        ["million", "billion", "nearly", "almost", "approximately", "roughly", "employs", "sold", "won", "paid", "raised", "lost", "spent", "earned", "total", "exactly", "reached", "hired", "cut", "bought", "built", "added", "top", "last", "next", "first", "past"],
        StringComparer.Ordinal);

    /// <summary>Whether a number that begins here is none, whatever follows.</summary>
    public static bool IsBarred(EnglishText text, int first) =>
        IsFootnote(text, first)
        || EnglishYear.IsForeign(text, first)
        || IsListMarker(text, first)
        || (text.Is(first, "one") && text[first - 1].Lower is "no" or "any" or "every" or "number")
        || (text.Is(first, "zero") && text.Is(first - 1, "ground"))
        || (text.Is(first, "one") && text.Is(first - 1, "at") && text[first + 1].Lower is "point" or "time" or "stage" or "moment")
        || (SureLabels.Contains(text[first - 1].Lower) && EnglishDigits.Plain(text[first], 1, 2) >= 0 && text.EndsClean(first + 1))
        || (text.Is(first, "401") && text.GluedTo(first + 1, "(") && text.GluedTo(first + 2, "k"))
        || (text[first].Lower is "4" or "8" && text.GluedTo(first + 1, "k") && Pictures.Contains(text[first + 2].Lower))
        || IsNumberInName(text, first);

    // World War Two, Air Force One, the Big Five: a capital in the middle of a sentence makes a name of both.
    private static bool IsNumberInName(EnglishText text, int first) =>
        text[first].Capital && EnglishNumberWords.IsCardinal(text[first].Lower) && text[first - 1].IsWord && text[first - 1].Capital && !text[first].Glued
        && text[first - 1].Lower.Length > 1 && !EnglishNouns.IsFunctionWord(text[first - 1].Lower) && EnglishNumberWords.Magnitude(text[first + 1].Lower) == 0 && !IsShouted(text, first);

    // ABOUT TWO MILLION: where all is in capitals they tell nothing.
    private static bool IsShouted(EnglishText text, int first)
    {
        var word = text.Slice(first, first + 1);
        return string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);
    }

    /// <summary>Whether a number without a unit is part of something else.</summary>
    public static bool IsBareLookalike(EnglishText text, EnglishSpread spread, int next)
    {
        var numeral = spread.Last.Numeral;
        if (IsTimeOfDay(text, next) || IsLooseLetter(text[next]) || (numeral.IsSeveral && numeral.Value == 1))
        {
            return true;
        }

        return numeral.Magnitude == 1
            && !spread.Low.HasCurrency
            && ((numeral.Shape == EnglishNumeralShape.Words && numeral.Value == 1) || (numeral.Shape == EnglishNumeralShape.Digits && (IsLabelled(text, spread.Low.First) || FollowsName(text, spread.Low.First))));
    }

    // "5 m" is metres or million, "5 K" as doubtful.
    private static bool IsLooseLetter(EnglishToken token) => token.IsWord && !token.Glued && token.Lower is "m" or "k" or "b" or "t";

    public static bool IsTimeOfDay(EnglishText text, int next) => TimesOfDay.Match(text, next, out _) > 0;

    /// <summary>Whether the number names a part: page 3, version 2.0, Section 230.</summary>
    public static bool IsLabelled(EnglishText text, int first) => Labels.Contains(text[first - 1].Lower) || (text.Is(first - 1, ".") && Labels.Contains(text[first - 2].Lower) && text[first - 1].Glued && text[first - 2].Lower.Length <= 3);

    /// <summary>Whether the number stands right after a name, as in iPhone 15. A word that is capital only because it begins a sentence cannot be told from one.</summary>
    public static bool FollowsName(EnglishText text, int first)
    {
        var before = text[first - 1];
        return before.Kind == EnglishTokenKind.Name
            || (before.IsWord && before.Capital && before.Lower[0] != '\'' && !EnglishNouns.IsFunctionWord(before.Lower) && !NotNumbered.Contains(before.Lower) && !EnglishMonths.IsName(before.Lower));
    }

    /// <summary>Whether a mark such as [12] stands here.</summary>
    public static bool IsFootnote(EnglishText text, int first) =>
        text[first].IsDigits && text.Is(first - 1, "[") && text[first].Glued && text.GluedTo(first + 1, "]");

    /// <summary>Whether the text begins with the number of a list's item: 1. or 2) or (3).</summary>
    public static bool IsListMarker(EnglishText text, int first)
    {
        if (EnglishDigits.Plain(text[first], 1, 2) < 0)
        {
            return false;
        }

        var bracket = first == 1 && text.Is(0, "(") && text.GluedTo(2, ")") && text.Count > 3;
        return bracket || (first == 0 && text[1].Glued && text[1].Lower is "." or ")" && text.Count > 2 && !text[2].Glued);
    }

    /// <summary>Whether "one" is a pronoun: one of the, no one, the one that.</summary>
    public static bool IsPronoun(EnglishText text, int first) =>
        text.Is(first, "one")
        && (BeforeThePronoun.Contains(text[first - 1].Lower) || text[first + 1].Lower is "of" or "another" or "who" or "that" or "which" or "'s" || !text[first + 1].IsWord || EnglishNouns.IsFunctionWord(text[first + 1].Lower));
}
