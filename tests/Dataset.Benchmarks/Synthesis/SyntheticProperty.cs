namespace Dataset.Benchmarks.Synthesis;

/// <summary>One of the property shapes that repeat through a synthetic kind; together they cover what the language can say of a fact.</summary>
/// <param name="Noun">The end of its name.</param>
/// <param name="Declaration">What the schema says but for the summary.</param>
/// <param name="Summary">Its documentation; about as long as in real data.</param>
/// <param name="Periods">How many facts it makes for an entity: the periods of a timeline, otherwise one.</param>
internal sealed record SyntheticProperty(string Noun, string Declaration, string Summary, int Periods = 1)
{
    private static readonly string[] Scopes = ["Annual", "Global", "Domestic", "Corporate", "Regional", "Foreign", "Industrial", "Retail", "Initial", "Combined"];

    /// <summary>All shapes, in the order in which they repeat.</summary>
    public static IReadOnlyList<SyntheticProperty> Shapes { get; } =
    [
        new("ActiveUsers", "type: count, unit: users", "Number of accounts that used the service at least once in the month, worldwide."),
        new("PayingUsers", "type: count, unit: users", "Number of accounts with a paid plan, the trial months left out."),
        new("Budget", "type: money, unit: USD", "Money set aside for research and its machines, before any later change."),
        new("MarketShare", "type: percent, unit: percent", "Share of all sales in the market, counted by their value."),
        new("FoundingDay", "type: date", "Day on which it was entered into the register of companies."),
        new("Policy", "type: text", "What it says about the licence under which others may use its work."),
        new("Partner", "type: entity, kind: Venture", "The company with which it develops and sells the service together."),
        new("Employees", "type: count, unit: people", "People who work there at the end of the year, part-time staff included."),
        new("TrainingTime", "type: duration, unit: days", "How long the largest of its models was trained, from start to release."),
        new("Revenue", "type: money, unit: USD, timeline: period", "Revenue of the period as the annual report gives it.", 4),
        new("SpeedAdvantage", "type: ratio, unit: times", "How many times as fast as the generation before it works."),
        new("Place", "type: rank", "Its place among all companies of the field by the number of papers."),
        new("Servers", "type: count, unit: machines", "Machines in its data centres that are switched on at the same time."),
        new("Investment", "type: money, unit: USD", "What it means to spend on new buildings and machines in the years to come."),
        new("Field", "type: text, many: true", "Fields in which it works, in the words of its own reports."),
        new("ReleaseMonth", "type: date", "Month in which the first version was open to everybody."),
        new("SalesGrowth", "type: percent, unit: percent, role: growth", "Change of sales against the year before, exchange rates left out."),
    ];

    /// <summary>The most facts an entity can have.</summary>
    public static int MostFacts => Scopes.Length * Shapes.Sum(static shape => shape.Periods);

    /// <summary>The property's name in a repetition of the shapes.</summary>
    public string NameIn(int round) => Scopes[round] + Noun;

    /// <summary>The property's documentation in a repetition of the shapes.</summary>
    public string SummaryIn(int round) => Scopes[round] + " figure. " + Summary;
}
