namespace Dataset.Schema.Readers.English;

/// <summary>
/// Tells whether a figure is the amount of a rise or fall or what it ended at, from the verb before it (rose 11%, rose by, rose to, an increase of) or the noun after (an 11% increase).
/// A multiple after a bare verb (rose threefold) is what the rise ended at, as doubled is.
/// </summary>
internal static class EnglishChanges
{
    // The verb stands near: "increased its stake from 5% to 7%" is the longest shape that is looked back over.
    private const int FarthestWord = 12;
    private const int MostObjectWords = 4;

    private static readonly HashSet<string> Rises = Forms("rise rises rose risen rising grow grows grew grown growing increase increases increased increasing jump jumps jumped jumping surge surges surged surging soar soars soared soaring climb climbs climbed climbing gain gains gained gaining swell swells swelled swollen skyrocketed rocketed ballooned advance advances advanced accelerated");
    private static readonly HashSet<string> Falls = Forms("fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk shrink shrinks shrank shrunk shrinking slide slides slid sliding slip slips slipped slipping plummet plummets plummeted plummeting crash crashed dip dips dipped dropped collapsed");

    /// <summary>Verbs of a change only before by or to: raised $5 million is a funding, cut 500 jobs no fall to or by.</summary>
    private static readonly HashSet<string> RaisesBy = Forms("raise raises raised raising expand expands expanded expanding boost boosts boosted lift lifts lifted up doubled tripled quadrupled");
    private static readonly HashSet<string> CutsBy = Forms("cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trimmed slash slashed contracted down narrowed halved");

    private static readonly HashSet<string> RiseNouns = Forms("increase rise growth jump surge gain climb uptick hike higher");
    private static readonly HashSet<string> FallNouns = Forms("drop fall decline decrease slump plunge dip reduction cut slide lower");

    private static readonly HashSet<string> Between = Forms("sharply slightly again further another a an as much many only just total staggering whopping record modest estimated nearly almost roughly some about around over more than at least up down back even steadily rapidly dramatically significantly steeply quickly annually");

    /// <summary>The change that a figure from one token to before another takes part in.</summary>
    public static Change Of(EnglishText text, int first, int next, bool isMultiple)
    {
        var preposition = "";
        var objectWords = 0;
        var sawFigure = false;
        for (var at = first - 1; at >= 0 && first - at <= FarthestWord; at--)
        {
            var word = text[at].Lower;
            if (Direction(word, preposition, isAdjacent: at == first - 1, text[first], text[next - 1]) is { } rises)
            {
                return preposition == "to" || (isMultiple && preposition.Length == 0) ? (rises ? Change.RiseTo : Change.FallTo) : rises ? Change.RiseBy : Change.FallBy;
            }

            if (preposition.Length == 0 && word is "to" or "by" or "of")
            {
                preposition = word;
            }
            else if (IsFigurePart(text[at]) && preposition == "to")
            {
                sawFigure = true;
            }
            else if (!(Between.Contains(word) || (sawFigure && word is "from" or "by")))
            {
                if (!text[at].IsWord || preposition is not ("to" or "by") || word is "from" or "and" or "but" or "to" || objectWords++ >= MostObjectWords)
                {
                    break;
                }
            }
        }

        return After(text, next);
    }

    /// <summary>Whether the word before is a verb of change, so that "rose from 5 to 7" is no range.</summary>
    public static bool EndsInVerb(EnglishText text, int first)
    {
        var at = text[first - 1].Lower is "from" or "by" || Between.Contains(text[first - 1].Lower) ? first - 2 : first - 1;
        var word = text[at].Lower;
        return Rises.Contains(word) || Falls.Contains(word) || RaisesBy.Contains(word) || CutsBy.Contains(word);
    }

    private static bool? Direction(string word, string preposition, bool isAdjacent, EnglishToken figure, EnglishToken last)
    {
        // "picked up 5 awards" rises by nothing; "up 5%" does.
        if (word is "up" or "down")
        {
            return preposition == "by" || (isAdjacent && figure.Kind is EnglishTokenKind.Digits or EnglishTokenKind.Word && last.Lower is "%" or "percent" or "cent" or "points") ? word == "up" : null;
        }

        if (preposition == "of")
        {
            return RiseNouns.Contains(word) ? true : FallNouns.Contains(word) ? false : null;
        }

        var moved = preposition.Length > 0;
        return Rises.Contains(word) || (moved && RaisesBy.Contains(word)) ? true : Falls.Contains(word) || (moved && CutsBy.Contains(word)) ? false : null;
    }

    private static Change After(EnglishText text, int next)
    {
        var word = text[next].Lower;
        return RiseNouns.Contains(word) ? Change.RiseBy : FallNouns.Contains(word) ? Change.FallBy : Change.None;
    }

    private static bool IsFigurePart(EnglishToken token) =>
        token.IsDigits || token.Lower is "%" or "percent" or "$" or "€" or "£" or "users" or "people" or "dollars" || EnglishNumberWords.IsCardinal(token.Lower) || EnglishNumberWords.Magnitude(token.Lower) > 0;

    private static HashSet<string> Forms(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
