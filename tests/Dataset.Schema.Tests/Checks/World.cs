using Dataset.Facts;
using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Checks;

/// <summary>A small dataset that the tests of checks read: a schema in YAML, and its facts.</summary>
internal static class World
{
    private const string SchemaText = """
        units:
          USD:        { type: money, words: [dollars], summary: Dollars }
          CNY:        { type: money, words: [yuan], summary: Yuan }
          unstated:   { type: money, words: [], summary: No currency is printed }
          users:      { type: count, words: [users], summary: Users }
          people:     { type: count, words: [people], summary: People }
          tokens:     { type: count, words: [tokens], summary: Tokens }
          parameters: { type: count, words: [parameters], summary: Parameters }
          items:      { type: count, words: [], summary: Items }
          percent:    { type: percent, words: ["%"], summary: Hundredths }
          years:      { type: duration, words: [years], summary: Years }
          months:     { type: duration, words: [months], summary: Months }
          days:       { type: duration, words: [days], summary: Days }
          hours:      { type: duration, words: [hours], summary: Hours }
          fraction:   { type: ratio, words: [], summary: Share of a whole }
          times:      { type: ratio, words: [times], summary: Multiple }
          place:      { type: rank, words: [], summary: Place in an order }
        kinds:
          Company:
            summary: A firm.
            properties:
              Loss:        { type: money, unit: USD, timeline: period, summary: Loss. }
              Fee:         { type: money, unit: USD, timeline: period, summary: A fee. }
              TotalLoss:   { type: money, unit: USD, summary: Loss in all. }
              Growth:      { type: percent, unit: percent, role: growth, timeline: period, summary: Growth. }
              Bill:        { type: money, unit: CNY, summary: A bill in yuan. }
              Fine:        { type: money, unit: USD, summary: A fine. }
              Refund:      { type: money, unit: USD, summary: A refund. }
              Users:       { type: count, unit: users, timeline: instant, summary: Users. }
              Employees:   { type: count, unit: people, summary: Employees. }
              Hires:       { type: count, unit: people, summary: People hired. }
              LaidOff:     { type: percent, unit: percent, summary: Share laid off. }
              Share:       { type: ratio, unit: fraction, summary: A share. }
              Rank:        { type: rank, unit: place, summary: A place. }
              Founders:    { type: entity, kind: Person, many: true, summary: Founders. }
              FounderCount: { type: count, unit: people, summary: How many. }
              Fields:      { type: text, many: true, summary: Fields. }
              FoundedDate: { type: date, summary: Founding. }
              ListingDate: { type: date, summary: Listing. }
              Age:         { type: duration, unit: years, summary: Age. }
              Delay:       { type: duration, unit: months, summary: Delay. }
              Outage:      { type: duration, unit: hours, summary: Outage. }
              Motto:       { type: text, summary: Motto. }
          Model:
            summary: A model.
            properties:
              Parameters:  { type: count, unit: parameters, summary: Parameters. }
              Tokens:      { type: count, unit: tokens, summary: Tokens. }
              TokensEach:  { type: ratio, unit: times, summary: Tokens a parameter. }
              ReleaseDate: { type: date, summary: Release. }
              LeakDate:    { type: date, summary: Leak. }
              Limit:       { type: count, unit: users, role: threshold, summary: Limit. }
          Person:
            summary: A person.
            properties:
              Age:         { type: duration, unit: years, summary: Age. }
        """;

    public static SchemaSpec Schema { get; } = ReadSchema();

    public static CheckFacts Facts { get; } = new(
        [
            Entity(
                "Meta",
                "Company",
                Fact("Loss", "2020", Claim("6_623_000_000")),
                Fact("Loss", "2021", Claim("10_193_000_000")),
                Fact("Loss", "2022", Claim("13_717_000_000")),
                Fact("Loss", "2022-H1", Claim("6_000_000_000")),
                Fact("Loss", "2023-Q1", Claim("3_992_000_000")),
                Fact("Loss", "2023-Q2", Claim("3_739_000_000")),
                Fact("Loss", "2024", Claim("15_000_000_000") with { Status = Status.Forecast }),
                Fact("Fee", "2021", Claim("1")),
                Fact("Fee", "2022", Claim("1", unit: UnitSpec.Unstated)),
                Fact("TotalLoss", Claim("31_600_000_000", "[31_550_000_000, 31_650_000_000]")),
                Fact("Growth", "2021", Claim("20", unit: "percent")),
                Fact("Growth", "2022", Claim("-1", unit: "percent")),
                Fact("Bill", Claim("500", unit: "CNY")),
                Fact("Fine", Claim("500", unit: UnitSpec.Unstated)),
                Fact("Refund", Claim("300", unit: UnitSpec.Unstated)),
                Fact("Users", "2023-06", Claim("3_030_000_000", "[3_025_000_000, 3_035_000_000]", "users")),
                Fact("Users", "2024", Claim("3_000_000_000", "(3_000_000_000, ..)", "users")),
                Fact("Users", "2025", Claim("3_000_000_000", "[2_950_000_000, 3_050_000_000]", "users")),
                Fact("Employees", Claim("80_000", "[75_000, 85_000]", "people")),
                Fact("Hires", Claim("10_000", unit: "people") with { Status = Status.Plan }, Claim("5_000", unit: "people")),
                Fact("LaidOff", Claim("13", "[12.5, 13.5]", "percent")),
                Fact("Share", Claim("1/3", unit: "fraction")),
                Fact("Rank", Claim("2", unit: "place")),
                Fact("Founders", Named("AnnLee"), Named("BobRay")),
                Fact("FounderCount", Claim("2", unit: "people")),
                Fact("Fields", Words("search"), Words("maps"), Words("mail")),
                Fact("FoundedDate", Date("2004-02")),
                Fact("ListingDate", Date("2012-05-18")),
                Fact("Age", Claim("20", "[19, 20)", "years")),
                Fact("Delay", Claim("5", unit: "months")),
                Fact("Outage", Claim("6", unit: "hours")),
                Fact("Motto", Words("move fast"))),
            Entity(
                "Llama2",
                "Model",
                Fact("Parameters", Claim("70_000_000_000", unit: "parameters")),
                Fact("Tokens", Claim("2_000_000_000_000", "[1_950_000_000_000, 2_050_000_000_000]", "tokens")),
                Fact("TokensEach", Claim("28.5", "[28, 29]", "times")),
                Fact("ReleaseDate", Date("2023-07-18")),
                Fact("LeakDate", new CompiledClaim(new ClaimValue(ClaimValueKind.Unknown, "unknown"), true, Status.Actual, Rank.Normal, null, "", default)),
                Fact("Limit", Claim("700_000_000", unit: "users") with { Evidence = new([Evidence("Paper", "(700_000_000, ..)"), Evidence("Watch", "(.., 700_000_000]")]) })),
            Entity(
                "Llama1",
                "Model",
                Fact("Parameters", Claim("65_000_000_000", unit: "parameters"), Claim("64_000_000_000", unit: "parameters") with { IsLead = false, Rank = Rank.Rejected, Reason = "A slip.", Evidence = new([Evidence("Watch", null)]) }),
                Fact("ReleaseDate", Date("2023-02-24")),
                Fact("LeakDate", Date("2023-03-early")),
                Conflict("Tokens", Claim("1_400_000_000_000", unit: "tokens") with { IsLead = false, Evidence = new([Evidence("Paper", null)]) }, Claim("1_000_000_000_000", unit: "tokens") with { IsLead = false, Evidence = new([Evidence("Watch", null)]) })),
            Entity("AnnLee", "Person", Fact("Age", Claim("40", unit: "years"))),
            Entity("BobRay", "Person", Fact("Age", Claim("0", "[0, 1]", "years"))),
        ],
        ["Meta", "Llama2", "Llama1", "AnnLee", "BobRay", "Broken"],
        static (entity, property) => entity == "Broken" || (entity == "AnnLee" && property == "Weight"));

    /// <summary>What comes of a check that can be read.</summary>
    public static CheckOutcome Evaluate(string text)
    {
        Assert.True(CheckParser.TryParse(text, out var expression, out var error), error?.Message);
        return CheckEvaluator.Evaluate(expression!, Facts, Schema);
    }

    public static CompiledEntity Entity(string name, string kind, params CompiledFact[] facts) => new(name, kind, "An entity.", default, new(facts), default);

    public static CompiledFact Fact(string property, params CompiledClaim[] claims) => new(property, default, IsConflict: false, new(claims));

    public static CompiledFact Fact(string property, string period, params CompiledClaim[] claims)
    {
        Assert.True(PeriodKey.TryParse(period, out var key));
        return new(property, key, IsConflict: false, new(claims));
    }

    public static CompiledFact Conflict(string property, params CompiledClaim[] claims) => new(property, default, IsConflict: true, new(claims));

    public static CompiledClaim Claim(string value, string? range = null, string unit = "USD") =>
        new(new ClaimValue(ClaimValueKind.Number, value) { Number = Number(value) }, true, Status.Actual, Rank.Normal, range is null ? Interval.Exactly(Number(value)) : Range(range), unit, new([Evidence("Paper", range)]));

    public static CompiledClaim Date(string value) =>
        new(new ClaimValue(ClaimValueKind.Date, value) { Date = PartialDate.Parse(value) }, true, Status.Actual, Rank.Normal, null, "", new([Evidence("Paper", null)]));

    public static CompiledClaim Words(string text) => new(new ClaimValue(ClaimValueKind.Text, text), true, Status.Actual, Rank.Normal, null, "", new([Evidence("Paper", null)]));

    public static CompiledClaim Named(string entity) => new(new ClaimValue(ClaimValueKind.Entity, entity), true, Status.Actual, Rank.Normal, null, "", new([Evidence("Paper", null)]));

    public static CompiledEvidence Evidence(string source, string? range) => new(source, 1, "words", Hedge.None, range is null ? null : Range(range), "", default);

    public static Rational Number(string text)
    {
        Assert.True(NumberNotation.TryParse(text, out var number), text);
        return number;
    }

    /// <summary>An interval as messages write it, with <c>..</c> for no bound.</summary>
    public static Interval Range(string text)
    {
        var ends = text[1..^1].Split(", ");
        return new Interval(ends[0] == ".." ? null : Number(ends[0]), text[0] == '[', ends[1] == ".." ? null : Number(ends[1]), text[^1] == ']');
    }

    private static SchemaSpec ReadSchema()
    {
        var file = YamlFile.Read("schema.yaml", SchemaText);
        var (schema, problems) = SchemaParser.Parse(file.Path, file.Tree!);
        Assert.Empty(problems.Select(static problem => problem.Message));
        return schema!;
    }
}
