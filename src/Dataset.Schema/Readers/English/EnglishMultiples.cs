namespace Dataset.Schema.Readers.English;

/// <summary>
/// Reads multiples in one word: threefold, twice as many, doubled, halved. A verb says what the change ended at (doubled is a rise to 2, halved a fall to 1/2).
/// </summary>
internal static class EnglishMultiples
{
    private static readonly Dictionary<string, (Rational Value, Change Change)> Verbs = Forms(
        (2, Change.RiseTo, "double doubles doubled doubling"),
        (3, Change.RiseTo, "triple triples tripled tripling treble trebled"),
        (4, Change.RiseTo, "quadruple quadruples quadrupled quadrupling"),
        (5, Change.RiseTo, "quintuple quintupled"),
        (new Rational(1, 2), Change.FallTo, "halved halving halves"));

    private static readonly HashSet<string> BeforeMultiplied = new(["as", "the", "its", "their", "that", "his", "her", "what"], StringComparer.Ordinal);

    public static int Read(EnglishText text, int first, EnglishHedging hedging, List<Reading> readings)
    {
        var token = text[first];
        if (!token.IsWord || !text.StartsClean(first) || !text.EndsClean(first + 1))
        {
            return -1;
        }

        var (value, change) = Verbs.TryGetValue(token.Lower, out var verb) && IsMultiple(text, first, ref verb) ? verb
            : Fold(token.Lower) is > 0 and var times ? (times, EnglishChanges.Of(text, hedging.First, first + 1, isMultiple: true))
            : token.Is("twice") && BeforeMultiplied.Contains(text[first + 1].Lower) ? (2, Change.None)
            : (Rational.Zero, Change.None);
        if (value.Sign == 0)
        {
            return -1;
        }

        var step = value.IsInteger ? Rational.One : Rational.Zero;
        readings.Add(EnglishReadings.Figure(ReadingKind.Ratio, value, null, step, "", hedging.Hedge, text.Span(hedging.First, first + 1), text.Span(first, first + 1)) with { Change = change });
        return first + 1;
    }

    /// <summary>The number in threefold, tenfold, hundredfold; zero for any other word.</summary>
    private static int Fold(string word)
    {
        if (word.Length <= 4 || !word.EndsWith("fold", StringComparison.Ordinal))
        {
            return 0;
        }

        var number = word.Substring(0, word.Length - 4);
        return EnglishNumberWords.Units.TryGetValue(number, out var unit) ? unit : EnglishNumberWords.Tens.TryGetValue(number, out var tens) ? tens : number == "hundred" ? 100 : 0;
    }

    /// <summary>Whether the word multiplies: any form in -ed or -ing; double and the like after "to" or "will", or, without change, before what is multiplied (double the number).</summary>
    private static bool IsMultiple(EnglishText text, int first, ref (Rational Value, Change Change) verb)
    {
        if (text[first].Lower is not ("double" or "doubles" or "triple" or "triples" or "treble" or "quadruple" or "quadruples" or "halves"))
        {
            return true;
        }

        if (text[first - 1].Lower is "to" or "will" or "would" or "could" or "may" or "might")
        {
            return true;
        }

        verb.Change = Change.None;
        return BeforeMultiplied.Contains(text[first + 1].Lower) && verb.Value > 1;
    }

    private static Dictionary<string, (Rational, Change)> Forms(params (Rational Value, Change Change, string Words)[] rows)
    {
        var forms = new Dictionary<string, (Rational, Change)>(StringComparer.Ordinal);
        foreach (var (value, change, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                forms.Add(word, (value, change));
            }
        }

        return forms;
    }
}
