namespace Dataset.Facts.Tests;

/// <summary>Facts as decoded rows, without literals: what the tests of facts, timelines and citations are about.</summary>
internal static class Rows
{
    public static Unit Usd { get; } = new("USD", PropertyType.Money, "United States dollar");

    public static Source Paper { get; } = new(
        "ThePaper2023", "001", "001.txt", new string('a', 64), "zh", "2023-09-04", "", "A_B & *C*", "The Paper", "N. N.", "https://example.org/a(b)", 13, 243);

    public static Source Watch { get; } = new("TmtWatch2023", "002", "002.txt", new string('b', 64), "zh", "2023-09", "", "", "TMT Watch", "", "", 1, 9, "ThePaper2023");

    public static IEntity Someone { get; } = new Named("Someone");

    public static DatasetContext Context { get; } = new("Sample", [Paper, Watch], [Usd], static () => [Someone]);

    public static Fact<decimal> Money(params ClaimRow[] claims) => (Fact<decimal>)Property.Of(PropertyType.Money, "Price", PropertyTraits.None, Usd, "A price.")
        .Create(Someone, [new FactRow(0, null, false, claims)], 0, Math.Min(claims.Length, 1));

    public static Fact<decimal> Conflict(params ClaimRow[] claims) => (Fact<decimal>)Property.Of(PropertyType.Money, "Price", PropertyTraits.None, Usd, "A price.")
        .Create(Someone, [new FactRow(0, null, true, claims)], 0, 1);

    public static Timeline<decimal> Losses(params (string Period, ClaimRow Claim)[] facts) =>
        (Timeline<decimal>)Property.Of(PropertyType.Money, "Loss", PropertyTraits.Period, Usd, "A loss.")
            .Create(Someone, [.. facts.Select(static fact => new FactRow(0, fact.Period, false, [fact.Claim]))], 0, facts.Length);

    public static ClaimRow Claim(decimal value, Status status = Status.Actual, bool isLead = true, ClaimKind kind = ClaimKind.Single, decimal? high = null)
    {
        var number = kind is ClaimKind.Single or ClaimKind.Range ? new NumberRow(value, high ?? value) : null;
        return new(kind, isLead, status, isLead ? Rank.Normal : Rank.Rejected, number, number, Usd, new ClaimRemarks("", "", default, static () => Someone, default), [Witness(Paper, 33, "137.17億美元", Hedge.Over), Witness(Watch, 30, "{7_億}", Hedge.None)]);
    }

    private static Evidence Witness(Source source, int line, string text, Hedge hedge) => new(source, hedge, null, line, text, "", []);

    private sealed class Named(string name) : IEntity
    {
        public string Dataset => "Sample";

        public string Kind => "Thing";

        public string Name => name;

        public string Summary => "";

        public IReadOnlyList<PrintedName> Names => [];

        public IReadOnlyList<IFact> AllFacts => [];
    }
}
