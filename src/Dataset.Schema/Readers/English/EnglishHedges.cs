namespace Dataset.Schema.Readers.English;

/// <summary>
/// The wordings of vagueness. Emphasis (only, just, as much as, a record, a total of, a staggering) is none of them: it leaves the number as it is; nor is
/// "an estimated", which is a claim's status.
/// </summary>
internal static class EnglishHedges
{
    // Without a bound a text of nothing but hedges would take quadratic time.
    private const int MostInARow = 3;

    /// <summary>Before the numeral.</summary>
    private static readonly EnglishPhraseTable<Hedge> Before = new(
        (Hedge.About, ["about", "around", "approximately", "approx", "approx.", "some", "roughly", "circa", "c.", "ca.", "~", "≈", "more or less", "in the region of", "in the neighborhood of", "in the neighbourhood of", "on the order of", "somewhere around"]),
        (Hedge.Nearly, ["nearly", "almost", "close to", "approaching", "nearing", "just under", "just below", "just shy of", "just short of", "slightly under", "slightly below", "slightly less than", "a little less than", "a little under", "shy of", "not quite", "near"]),
        (Hedge.Over, ["over", "more than", "above", "exceeding", "exceeds", "exceed", "exceeded", "in excess of", "topped", "topping", "tops", "surpassed", "surpassing", "surpasses", "upwards of", "upward of", "north of", "greater than", "higher than", "larger than", "bigger than", "longer than", "just over", "well over", "just above", "a little over", "a little more than", "slightly more than", "slightly over", ">"]),
        (Hedge.AtLeast, ["at least", "no fewer than", "no less than", "not less than", "not fewer than", "minimum of", "a minimum of", "a minimum", "at a minimum", "no lower than", "≥"]),
        (Hedge.Under, ["under", "less than", "fewer than", "below", "lower than", "smaller than", "shorter than", "south of", "well under", "well below", "<"]),
        (Hedge.AtMost, ["at most", "at the most", "up to", "no more than", "not more than", "maximum of", "a maximum of", "a maximum", "no higher than", "no longer than", "within", "≤"]));

    /// <summary>After the numeral or its unit.</summary>
    private static readonly EnglishPhraseTable<Hedge> After = new(
        (Hedge.About, ["or so", "or thereabouts", "-odd", "give or take", "more or less"]),
        (Hedge.AtLeast, ["or more", "or above", "or over", "or higher", "or greater", "or longer", "and above", "and over", "and up", "and upward", "and upwards", "+", "-plus", "at least", "at a minimum", "at the least", "at the very least"]),
        (Hedge.AtMost, ["or less", "or fewer", "or under", "or below", "or lower", "or shorter", "and under", "at most", "at the most", "at a maximum"]));

    /// <summary>Words that are hedges only beside a number: "about the company" hides none.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "about", "around", "some", "over", "above", "under", "below", "within", "near", "up", "close", "tops", "topping", "approaching", "topped", "exceed", "exceeds",
        "exceeded", "surpassed", "surpasses", "surpassing", "exceeding", "north", "south", "c", "ca", "~", "<", ">", "a", "minimum", "maximum", "not", "higher", "lower",
        "larger", "bigger", "smaller", "longer", "shorter", "greater", "shy", "well", "just",
    };

    /// <summary>Verbs that take the word as their own: handed over five files, talked about three plans, adds up to 5 million.</summary>
    private static readonly HashSet<string> Phrasal = new(
    [
        .. Pair("over", "hand", "handed", "hands", "handing", "take", "took", "takes", "taken", "taking", "turned", "carried", "won", "passed", "signed", "presided", "fought", "argued"),
        .. Pair("about", "talk", "talked", "talks", "talking", "speak", "spoke", "know", "knew", "think", "thought", "thinks", "write", "wrote", "written", "learned", "learnt", "heard", "worried", "concerned", "asked", "told", "complained", "wrong", "cared"),
        .. Pair("around", "built", "centered", "centred", "revolves", "revolved", "organized", "organised", "moved", "turned"),
        .. Pair("up", "add", "adds", "added", "adding", "live", "lived", "lives", "sign", "signed", "signs", "own", "owned", "stand", "stood"),
    ], StringComparer.Ordinal);

    /// <summary>The hedge that begins at a token, and the token after its words.</summary>
    public static (Hedge Hedge, int Next)? ReadBefore(EnglishText text, int index)
    {
        var next = Before.Match(text, index, out var hedge);
        return next < 0 || !text.StartsClean(index) || Phrasal.Contains(text[index - 1].Lower + " " + text[index].Lower) ? null : (hedge, next);
    }

    /// <summary>The hedges in a row that begin at a token, as one; those that contradict one another are none, so that the last alone is tried from its own place.</summary>
    public static (Hedge Hedge, int Next)? ReadAllBefore(EnglishText text, int index)
    {
        var all = ReadBefore(text, index);
        for (var count = 1; count < MostInARow && all is { } sofar && ReadBefore(text, sofar.Next) is { } more; count++)
        {
            all = FigureIntervals.Combine(sofar.Hedge, more.Hedge) is { } hedge ? (hedge, more.Next) : null;
        }

        return all;
    }

    /// <summary>The hedge that stands after a numeral or its unit.</summary>
    public static (Hedge Hedge, int Next)? ReadAfter(EnglishText text, int index)
    {
        var next = After.Match(text, index, out var hedge);
        return next < 0 || (text[index].Lower is "+" or "-" && !text[index].Glued) || !text.EndsClean(next) ? null : (hedge, next);
    }

    /// <summary>Whether the words are vagueness wherever they stand, and not a preposition as well.</summary>
    public static bool IsUnmistakable(EnglishText text, int index, int next) => !Prepositions.Contains(text[index].Lower) || (next > index + 1 && text[index].Lower is "a" or "not" or "well" or "just");

    private static IEnumerable<string> Pair(string word, params string[] verbs) => verbs.Select(verb => verb + " " + word);
}
