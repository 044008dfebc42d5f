using System.Globalization;

namespace Dataset.Generator.Tests.Whole;

/// <summary>Makes up a sound dataset out of a row of numbers: every property type, shape of fact, rank, status and field of the language may come of it.</summary>
internal sealed class DatasetMaker
{
    private const string Group = "Anything";
    private static readonly string[] Sources = ["Gazette2020", "Amz123_2023", "Courier", "SinaTech"];
    private readonly Choices choices;

    private DatasetMaker(Choices choices) => this.choices = choices;

    public static MadeDataset Make(Choices choices) => new DatasetMaker(choices).Make();

    private MadeDataset Make()
    {
        var units = Units();
        var kinds = choices.Shuffle(MadeNames.Kinds).Take(choices.Between(1, 3)).ToList();
        var schema = kinds.ConvertAll(kind => new MadeKind(kind, Text(), Properties(kind, kinds)));
        var sources = MakeSources();
        var entities = Entities(schema);
        var claims = new MadeClaims(choices, entities, units, Group);
        foreach (var entity in entities)
        {
            foreach (var property in schema.Single(kind => kind.Name == entity.Kind).Properties)
            {
                entity.Facts.AddRange(Facts(entity, property, sources, claims));
            }
        }

        return new MadeDataset(
            "Made", choices.Pick("Made.Facts1", "Woods", "A.B.C"), OptionalText(), OptionalText(), Text(), ["System", "Microsoft", "Windows"], units, schema, sources, entities, Checks(entities));
    }

    private string Text() => choices.Once(2) ? choices.Pick(MadeNames.Texts) : "What it is.";

    private string OptionalText() => choices.Once(2) ? Text() : "";

    private List<MadeUnit> Units() =>
    [
        new("people", PropertyType.Count, ["people", "人"], Text()),
        new("machines", PropertyType.Count, ["machines", "台"], Text()),
        new("USD", PropertyType.Money, ["美元", "dollars", "$"], Text()),
        new("CNY", PropertyType.Money, ["元", "yuan"], Text()),
        new("years", PropertyType.Duration, [], Text()),
        new("months", PropertyType.Duration, [], Text()),
        new("days", PropertyType.Duration, [], Text()),
    ];

    private List<MadeProperty> Properties(string kind, List<string> kinds) =>
        [.. choices.Shuffle(MadeNames.Properties).Where(name => name != kind).Take(choices.Between(1, 7)).Select(name => Property(name, kinds))];

    private MadeProperty Property(string name, List<string> kinds)
    {
        var type = choices.Pick(Enum.GetValues<PropertyType>());
        var timeline = choices.Next(6) switch { 4 => Timeline.Period, 5 => Timeline.Instant, _ => Timeline.None };
        return new MadeProperty(name, type, Text())
        {
            Unit = type switch
            {
                PropertyType.Count => choices.Pick("people", "machines"),
                PropertyType.Money => choices.Pick("USD", "CNY"),
                PropertyType.Duration => choices.Pick("years", "months", "days"),
                _ => "",
            },
            Targets = type != PropertyType.Entity ? [] : choices.Once(2) ? [Group] : kinds,
            Timeline = timeline,
            Many = timeline == Timeline.None && choices.Once(4),
            Revisable = choices.Once(4),
            Role = (type, choices.Next(6)) switch
            {
                (PropertyType.Count, 5) => PropertyRole.Threshold,
                (PropertyType.Percent, 4) => PropertyRole.Growth,
                (PropertyType.Percent, 5) => PropertyRole.Fall,
                _ => PropertyRole.None,
            },
            OneOf = type == PropertyType.Text && choices.Once(4) ? [.. choices.Shuffle(MadeNames.Texts).Take(3)] : [],
            HasBounds = type == PropertyType.Count && choices.Once(4),
        };
    }

    private List<MadeSource> MakeSources()
    {
        var sources = new List<MadeSource>();
        foreach (var name in Sources.Take(choices.Between(1, 4)))
        {
            var language = choices.Pick("en", "zh");

            // Published later than any date that is made up: an outcome after all its sources is refused.
            sources.Add(new MadeSource(
                name, "00" + sources.Count, language, Text(), Text(), choices.Next(3) switch { 0 => [], 1 => ["A. Writer"], _ => [Text(), "B. Writer"] }, OptionalText(),
                choices.Pick("2034-05-06", "2034-11", "2035"), OptionalText(), language == "zh" && choices.Once(3),
                sources.Count > 0 && choices.Once(4) ? [sources[0].Name] : [], choices.Pick("", "USD", "CNY")));
        }

        return sources;
    }

    private List<MadeEntity> Entities(List<MadeKind> schema)
    {
        var entities = new List<MadeEntity>();
        var names = choices.Shuffle(MadeNames.Entities);
        for (var left = choices.Between(1, 5); left > 0; left--)
        {
            var kind = choices.Pick(schema);
            var name = names.First(name => entities.TrueForAll(other => other.Name != name) && schema.TrueForAll(other => other.Name != name) && kind.Properties.All(property => property.Name != name));
            var index = entities.Count;
            var printed = new List<(string, string)>();
            if (!choices.Once(8))
            {
                printed.Add(("en", MadeNames.English[index]));
                printed.Add(("zh", MadeNames.Chinese[index]));
                if (choices.Once(3))
                {
                    printed.Add(("en", MadeNames.English[index] + "e Inc"));
                }
            }

            entities.Add(new MadeEntity(name, kind.Name, Text(), printed));
        }

        return entities;
    }

    private List<MadeFact> Facts(MadeEntity entity, MadeProperty property, List<MadeSource> sources, MadeClaims claims)
    {
        if (property.Timeline == Timeline.None)
        {
            return choices.Once(6) ? [] : [Fact(entity, property, "", null, choices.Pick(sources), claims)];
        }

        var facts = new List<MadeFact>();
        for (var left = choices.Between(1, 3); left > 0; left--)
        {
            var source = choices.Pick(sources);
            var isUnknown = property.Type != PropertyType.Date && choices.Once(6);
            var when = isUnknown ? null : property.Timeline == Timeline.Period ? MadeDates.Period(choices, source.Language == "zh") : MadeDates.Simple(choices, source.Language == "zh");
            if (facts.TrueForAll(fact => fact.Period != (when?.Plain ?? "unknown")))
            {
                facts.Add(Fact(entity, property, when?.Plain ?? "unknown", when, source, claims));
            }
        }

        return facts;
    }

    private MadeFact Fact(MadeEntity entity, MadeProperty property, string period, MadeFigure? when, MadeSource source, MadeClaims claims)
    {
        if (property.Many)
        {
            var values = Enumerable.Range(0, choices.Between(1, 3)).Select(_ => Claim()).DistinctBy(static claim => claim.Plain).ToList();
            return new MadeFact(property, period, values, false);
        }

        var first = Claim();
        switch (choices.Next(10))
        {
            case 4:
                return With(first with { Rank = Rank.Preferred, Reason = Text() }, Claim() with { IsLead = false });
            case 5:
                return With(Claim() with { Rank = Rank.Rejected, Reason = Text(), IsLead = false }, first);
            case 6:
                return With(first, Claim() with { Status = choices.Pick(Status.Plan, Status.Forecast, Status.Estimate, Status.Opinion, Status.Denied) });
            case 7:
                return With(first with { Status = choices.Pick(Status.Plan, Status.Forecast, Status.Estimate, Status.Opinion, Status.Denied) });
            case 8 when property.Type == PropertyType.Count && property.Role == PropertyRole.None:
                return new MadeFact(property, period, [.. claims.Contradiction(property, source, when).Select(static claim => claim with { IsLead = false })], true);
            case 9 when claims.Speaker(source.Language == "zh") is var (speaker, printed):
                var said = first with { Status = Status.Forecast, SaidBy = speaker, Evidence = [claims.Also(first.Evidence[0], printed)] };
                return With(said, Claim() with { Status = Status.Forecast, SaidBy = "" });
            default:
                return With(first);
        }

        MadeClaim Claim() => claims.Make(entity, property, source, when);

        MadeFact With(params MadeClaim[] all) => new(property, period, all, false);
    }

    private List<MadeCheck> Checks(List<MadeEntity> entities)
    {
        var checks = new List<MadeCheck>();
        foreach (var (entity, fact) in entities.SelectMany(static entity => entity.Facts.Select(fact => (entity, fact))))
        {
            var name = entity.Name + "." + fact.Property.Name;
            if (fact.IsConflict)
            {
                checks.Add(new MadeCheck("", [fact.Period.Length == 0 ? name : $"{name}[{fact.Period}]"], Text(), ""));
            }
            else if (fact is { Period: "", Property: { Type: PropertyType.Count, Many: false }, Claims: [{ Status: Status.Actual, Rank: Rank.Normal, PlainMax: null } claim] } && claim.Evidence[0].Interval == claim.Plain)
            {
                var value = long.Parse(claim.Plain, CultureInfo.InvariantCulture);
                checks.Add(choices.Once(3)
                    ? new MadeCheck($"{name} = {value + 1} {fact.Property.Unit}", [], Text(), Text())
                    : new MadeCheck($"{value} {fact.Property.Unit} = {name}", [], Text(), ""));
            }
        }

        return checks;
    }
}
