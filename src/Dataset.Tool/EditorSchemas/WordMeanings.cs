namespace Dataset.Tool.EditorSchemas;

/// <summary>What the closed words of the language mean, for those who choose one in an editor. A test holds them against the language.</summary>
internal static class WordMeanings
{
    public static IReadOnlyList<(string Word, string Meaning)> Hedges { get; } =
    [
        ("about", "One hedge step each side: about, around, 约, 左右."),
        ("nearly", "Below the figure, at most one step: nearly, almost, 近, 将近."),
        ("over", "Above the figure: over, more than, 超过, N多."),
        ("atLeast", "The figure or more: at least, 至少, 以上."),
        ("under", "Below the figure: under, less than, 不到, 不足."),
        ("atMost", "The figure or less: at most, up to, 以内, 最多."),
        ("several", "A declared range, never one figure: several, 数N, 几N."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Statuses { get; } =
    [
        ("actual", "It is so, the source says. The default."),
        ("plan", "Somebody intends it."),
        ("forecast", "Somebody expects it."),
        ("estimate", "Somebody reckons it."),
        ("opinion", "A judgement or allegation that the source does not vouch for."),
        ("denied", "The source says that it is not so."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Ranks { get; } =
    [
        ("normal", "No judgement. The default."),
        ("preferred", "Stands for the fact, for the reason given."),
        ("rejected", "Recorded, and held to be wrong, for the reason given."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Types { get; } =
    [
        ("count", "A whole number of things that fits 64 bits."),
        ("number", "A whole number of any size."),
        ("money", "A sum in the property's currency."),
        ("percent", "Hundredths as written: 20 % is 20."),
        ("ratio", "A multiple or a share, such as 3 or 1/3."),
        ("rank", "A place in an order, the first is 1."),
        ("date", "A partial date."),
        ("duration", "A length of time in the property's unit."),
        ("text", "Words."),
        ("entity", "Another entity."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Timelines { get; } = [("period", "One value for each period."), ("instant", "One value for each point in time.")];

    public static IReadOnlyList<(string Word, string Meaning)> Roles { get; } =
    [
        ("threshold", "An exact limit: hedge words state the rule and are recorded, not compared."),
        ("growth", "A change, rises positive; words that tell what it ended at are an error."),
        ("fall", "A fall, written positive."),
    ];

    public static IReadOnlyList<(string Word, string Meaning)> Absent { get; } = [("unknown", "The source says that it is not known."), ("none", "The source says that there is none.")];

    public static IReadOnlyList<(string Word, string Meaning)> WaiverCategories { get; } =
    [
        ("name", "Part of a name."),
        ("idiom", "Part of an idiom."),
        ("measureWord", "一 or a like word before a measure word: an article, no count."),
        ("word", "Part of a word that is no figure."),
        ("generic", "A figure that says nothing of the dataset's subject."),
        ("anaphor", "Points back at something told before."),
        ("listMarker", "Numbers an item of a list."),
        ("footnote", "Numbers a footnote."),
        ("heading", "Numbers a heading."),
        ("repeat", "Says again what is claimed elsewhere."),
        ("magnitude", "A magnitude without a figure: millions of."),
    ];
}
