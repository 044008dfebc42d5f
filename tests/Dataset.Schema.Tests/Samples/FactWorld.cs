using System.Text.RegularExpressions;

namespace Dataset.Schema.Tests.Samples;

/// <summary>A dataset with a property of every type, judged with one fact of its entity Widget.</summary>
internal static partial class FactWorld
{
    private const string Schema = """
        units:
          EUR: { type: money, words: [euros, €, 欧元], summary: Euro }
          USD: { type: money, words: [dollars, US$, 美元], summary: United States dollar }
          people: { type: count, words: [people, 人], summary: People }
          items: { type: count, words: [], summary: Things of any sort }
          days: { type: duration, words: [days], summary: Days }
          months: { type: duration, words: [months], summary: Months }
        groups:
          Makers: [Maker]
        kinds:
          Thing:
            summary: Something to tell facts about.
            properties:
              People: { type: count, unit: people, min: 1, max: 1_000_000_000, summary: People. }
              Items: { type: count, unit: items, summary: Items. }
              Big: { type: number, summary: A number of any size. }
              Price: { type: money, unit: EUR, summary: Price. }
              Share: { type: percent, summary: Share. }
              Part: { type: ratio, summary: Part. }
              Place: { type: rank, summary: Place. }
              Born: { type: date, summary: Birth. }
              Days: { type: duration, unit: days, summary: Length in days. }
              Months: { type: duration, unit: months, summary: Length in months. }
              Label: { type: text, summary: Label. }
              Colour: { type: text, oneOf: [red, green], summary: Colour. }
              Maker: { type: entity, kind: Makers, summary: Who made it. }
              Shops: { type: entity, kind: [Shop], many: true, summary: Who sells it. }
              Yearly: { type: count, unit: people, timeline: period, summary: People in a period. }
              Instant: { type: count, unit: people, timeline: instant, summary: People at a time. }
              Limit: { type: count, unit: people, role: threshold, summary: A limit. }
              Growth: { type: percent, role: growth, summary: Growth. }
              Drop: { type: percent, role: fall, summary: Fall. }
          Maker: { summary: A maker. }
          Shop: { summary: A shop. }
        """;

    private const string Card = """
        source: NAME
        key: 'NAME'
        file: NAME.txt
        sha256: 'DIGEST'
        title: A title
        publisher: A publisher
        published: 2024-03-12
        lang: LANG
        body: 4-20
        exclude: [10-11]
        """;

    /// <summary>The world without the fact under test.</summary>
    public static SampleDataset Base { get; } = Build();

    /// <summary>The digest that the card of a source gives.</summary>
    public static string DigestOf(string source) => new((char)('0' + (source.Sum(static c => c) % 10)), 64);

    /// <summary>
    /// The world with facts of Widget, a flow or block mapping: in it <c>@'7 people'</c> stands for <c>source: En, line: 5, text: '7 people'</c>, <c>#'7人'</c> for the same of Zh,
    /// and <c>€'7 million'</c> for a card that defaults to EUR.
    /// </summary>
    public static SampleDataset With(string facts, string? checks = null)
    {
        var written = Cited().Replace(facts, static match => $"source: {match.Groups["mark"].Value switch { "@" => "En", "#" => "Zh", _ => "Euro" }}, line: 5, text: {match.Groups["text"].Value}");
        var thing = "entity: Widget\nkind: Thing\nnames: { en: [Widget 7] }\nsummary: The thing.\nfacts:\n" + string.Concat(written.Split('\n').Select(static line => $"  {line}\n"));
        var world = Base.With("data/entities/Thing/Widget.yaml", thing);
        return checks is null ? world : world.With("data/checks.yaml", checks);
    }

    /// <summary>What the rules tell of the facts; where they are good, each claim as <c>value [range]</c>, the leading ones marked with <c>*</c>.</summary>
    public static string Judge(string facts, string? checks = null)
    {
        var world = With(facts, checks);
        var compiled = world.Compile();
        return compiled.Problems.Count > 0
            ? string.Join('\n', compiled.Problems.Select(problem => Told.Line(problem, world)))
            : string.Join(", ", compiled.Entities.Single(static entity => entity.Name == "Widget").Facts.SelectMany(static fact => fact.Claims).Select(static claim =>
                (claim.IsLead ? "*" : "") + claim.Value.Written + (claim.Value.NumberMax is { } max ? ".." + max : "") + (claim.Range is { } range ? " " + range : "") + (claim.Unit.Length > 0 ? " " + claim.Unit : "")));
    }

    private static SampleDataset Build() => new SampleDataset(new Dictionary<string, byte[]>())
        .With("data/dataset.yaml", "dataset: Things\nnamespace: Things\nversion: 1.0.0\nlicence: CC0-1.0\nsources: ../sources\n")
        .With("data/schema.yaml", Schema)
        .With("data/entities/Maker/Acme.yaml", "entity: Acme\nkind: Maker\nnames: { en: [Acme, Acme 3], zh: [百达] }\nsummary: A maker.\n")
        .With("data/entities/Maker/AcmeTools.yaml", "entity: AcmeTools\nkind: Maker\nnames: { en: [Acme Tools] }\nsummary: A maker with another's name in its own.\n")
        .With("data/entities/Shop/AcmeOutlet.yaml", "entity: AcmeOutlet\nkind: Shop\nnames: { en: [Acme Outlet] }\nsummary: A shop with a maker's name in its own.\n")
        .With("data/entities/Shop/CornerShop.yaml", "entity: CornerShop\nkind: Shop\nnames: { en: [Corner Shop] }\nsummary: A shop.\n")
        .With("data/entities/Shop/NamelessShop.yaml", "entity: NamelessShop\nkind: Shop\nsummary: A shop without a name.\n")
        .With("sources/En.yaml", CardOf("En", "en"))
        .With("sources/Zh.yaml", CardOf("Zh", "zh") + "noise: { bracketedLatin: true }\n")
        .With("sources/Euro.yaml", CardOf("Euro", "en") + "defaultUnits: { money: EUR }\n");

    private static string CardOf(string name, string language) =>
        Card.ReplaceLineEndings("\n").Replace("NAME", name, StringComparison.Ordinal).Replace("LANG", language, StringComparison.Ordinal).Replace("DIGEST", DigestOf(name), StringComparison.Ordinal) + "\n";

    [GeneratedRegex("(?<mark>[@#€])(?<text>'[^']*')")]
    private static partial Regex Cited();
}
