namespace Dataset.Schema.Readers.English;

/// <summary>Tells the noun that a number counts from other words, without a dictionary: by closed lists and the plural's ending.</summary>
internal static class EnglishNouns
{
    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "by", "to", "for", "from", "with", "without", "as", "than", "that", "which", "who", "whom", "whose", "when", "where",
        "while", "if", "so", "not", "no", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "may", "might",
        "must", "shall", "should", "it", "its", "he", "his", "him", "she", "her", "hers", "they", "them", "their", "theirs", "we", "us", "our", "ours", "you", "your", "yours", "i", "my", "this",
        "these", "those", "there", "here", "then", "now", "also", "only", "just", "even", "still", "yet", "per", "up", "down", "out", "off", "over", "under", "above", "below", "about", "around",
        "after", "before", "since", "until", "during", "through", "across", "into", "onto", "between", "among", "against", "within", "via", "versus", "vs", "plus", "minus", "times", "less", "more",
        "fewer", "each", "every", "all", "any", "some", "such", "another", "other", "others", "ago", "later", "earlier", "because", "although", "though", "however", "whether", "what", "why", "how",
        "once", "too", "very", "both", "either", "neither", "said", "says", "say", "told", "made", "makes", "took", "takes", "went", "goes", "came", "comes", "became", "becomes", "got", "gets",
        "needs", "seems", "remains", "means", "includes", "wants", "shows", "gives", "keeps", "helps", "looks", "grows", "rises", "falls", "rose", "fell", "grew", "exists", "equals", "towards",
        "besides", "perhaps", "always", "sometimes", "afterwards", "thus", "owns", "uses", "holds", "leads", "allows", "lets", "puts", "thanks", "regardless",
        "yesterday", "today", "tomorrow", "tonight",
    };

    private static readonly HashSet<string> IrregularPlurals = new(StringComparer.Ordinal)
    {
        "people", "men", "women", "children", "staff", "personnel", "aircraft", "spacecraft", "police", "feet", "teeth", "mice", "geese", "fish", "sheep", "species", "series", "data", "media", "criteria", "phenomena",
        "alumni", "analyses", "crises", "lives", "wives", "businesses", "households", "bonuses", "viruses", "buses", "campuses", "statuses", "menus", "gpus", "cpus", "tpus", "census", "headquarters",
    };

    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal)
    {
        "monthly", "daily", "weekly", "annual", "yearly", "active", "inactive", "new", "old", "additional", "extra", "further", "more", "other", "different", "unique", "distinct", "individual", "registered", "paying", "paid",
        "full-time", "part-time", "total", "global", "worldwide", "local", "foreign", "domestic", "international", "human", "top", "leading", "major", "key", "big", "large", "small", "young", "online",
        "mobile", "social", "open", "public", "private", "senior", "junior", "former", "current", "early", "separate", "consecutive", "straight", "successive", "possible", "potential", "trainable",
        "external", "internal", "virtual", "digital", "common", "outstanding", "square", "metric", "cubic", "high-end", "existing", "remaining", "first", "fewer", "so-called", "tech", "technology", "software",
        "research", "data", "ai",
    };

    private static readonly HashSet<string> HyphenNouns = new(StringComparer.Ordinal)
    {
        "person", "member", "man", "woman", "page", "seat", "game", "point", "mile", "acre", "employee", "user", "parameter", "token", "company", "share", "word", "city", "country", "nation", "state",
        "node", "core", "layer", "foot", "meter", "metre", "inch", "ton", "tonne", "watt", "gigawatt", "megawatt", "story", "room", "vote", "language", "team", "item", "step", "question",
    };

    /// <summary>Symbols of measures that are printed right after digits.</summary>
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "kg", "g", "mg", "km", "cm", "mm", "nm", "ms", "KB", "MB", "GB", "TB", "PB", "EB", "kB", "Hz", "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "mph", "ft", "lb", "lbs", "V", "mAh", "fps", "FLOPS", "PFLOPS", "TFLOPS",
    };

    public static bool IsFunctionWord(string lower) => FunctionWords.Contains(lower);

    public static bool IsMeasure(string printed) => Measures.Contains(printed);

    public static bool IsHyphenNoun(string lower) => HyphenNouns.Contains(lower);

    /// <summary>Words that may stand between a number and what it counts: adjectives of a closed list, and names.</summary>
    public static bool MayStandBetween(EnglishToken token) =>
        token.Kind == EnglishTokenKind.Name || (token.IsWord && (Adjectives.Contains(token.Lower) || (token.Capital && token.Lower[0] != '\'' && !EnglishMonths.IsName(token.Lower) && !FunctionWords.Contains(token.Lower))));

    /// <summary>Whether the word is a plural by its ending or by the list of irregular ones.</summary>
    public static bool IsPlural(EnglishToken token)
    {
        var word = token.Lower;
        return token.IsWord
            && !FunctionWords.Contains(word)
            && EnglishNumberWords.Magnitude(word).IsZero
            && (IrregularPlurals.Contains(word)
                || (!token.Capital && word.Length > 2 && EndsWith(word, "s") && !EndsWith(word, "ss") && !EndsWith(word, "us") && !EndsWith(word, "is") && word[0] != '\''));
    }

    /// <summary>What the number one may count: any plain word that is neither grammar nor an adjective nor a number.</summary>
    public static bool IsSingular(EnglishToken token) =>
        token.IsWord && !token.Capital && token.Lower.Length > 2 && token.Lower[0] != '\'' && !FunctionWords.Contains(token.Lower) && !Adjectives.Contains(token.Lower)
        && !EnglishNumberWords.IsCardinal(token.Lower) && EnglishNumberWords.Magnitude(token.Lower).IsZero && !EndsWith(token.Lower, "ly") && !EndsWith(token.Lower, "ed") && !EndsWith(token.Lower, "ing");

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
