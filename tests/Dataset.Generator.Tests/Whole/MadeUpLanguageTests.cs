namespace Dataset.Generator.Tests.Whole;

/// <summary>The made-up datasets leave no part of the language out.</summary>
public sealed class MadeUpLanguageTests
{
    // What a hundred datasets hold, by name; each part is in at least three of them.
    private static readonly Lazy<Dictionary<string, int>> Parts = new(static () => Enumerable.Range(0, 100)
        .SelectMany(static seed => PartsOf(DatasetMaker.Make(new Choices(Row(seed)))).Distinct())
        .GroupBy(static part => part)
        .ToDictionary(static group => group.Key, static group => group.Count()));

    public static TheoryData<string> Language =>
    [
        .. Names<PropertyType>(), .. Names<Timeline>(), .. Names<PropertyRole>(), .. Names<Status>(), .. Names<Rank>(), .. Names<Hedge>().Where(static name => name != "Hedge.Several"),
        "many", "revisable", "oneOf", "bounds", "group", "range", "unknown", "none", "step", "note", "asOf", "saidBy", "saidOn", "unstated", "two witnesses", "context", "base", "nth", "repair", "noise",
        "default currency", "dependsOn", "conflict", "check", "known to fail", "unknown period", "length of time", "en", "zh", "no names",
    ];

    [Theory]
    [MemberData(nameof(Language))]
    public void Every_part_of_the_language_is_made_up(string part) => Assert.InRange(Parts.Value.GetValueOrDefault(part), 3, 100);

    private static int[] Row(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 600).Select(_ => random.Next())];
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Name);

    private static string Name<T>(T value)
        where T : struct, Enum => typeof(T).Name + "." + value;

    private static IEnumerable<string> PartsOf(MadeDataset dataset)
    {
        var facts = dataset.Entities.SelectMany(static entity => entity.Facts).ToList();
        return
        [
            .. dataset.Entities.Where(static entity => entity.Names.Count == 0).Select(static _ => "no names"),
            .. dataset.Checks.Select(static check => check.Conflict.Count > 0 ? "conflict" : check.Fails.Length > 0 ? "known to fail" : "check"),
            .. facts.SelectMany(OfProperty),
            .. facts.SelectMany(static fact => fact.Claims).SelectMany(OfClaim),
            .. facts.SelectMany(static fact => fact.Claims).SelectMany(static claim => claim.Evidence).SelectMany(OfEvidence),
        ];
    }

    private static IEnumerable<string> OfProperty(MadeFact fact)
    {
        var property = fact.Property;
        yield return Name(property.Type);
        yield return Name(property.Timeline);
        yield return Name(property.Role);
        yield return property.Many ? "many" : "";
        yield return property.Revisable ? "revisable" : "";
        yield return property.OneOf.Count > 0 ? "oneOf" : "";
        yield return property.HasBounds ? "bounds" : "";
        yield return property.Targets is ["Anything"] ? "group" : "";
        yield return fact.Period == "unknown" ? "unknown period" : fact.Period.StartsWith('P') ? "length of time" : "";
    }

    private static IEnumerable<string> OfClaim(MadeClaim claim)
    {
        yield return Name(claim.Status);
        yield return Name(claim.Rank);
        yield return claim.PlainMax is not null ? "range" : claim is { IsText: false, Value: "unknown" or "none" } ? claim.Value : "";
        yield return claim.Step > 0 ? "step" : "";
        yield return claim.Note.Length > 0 ? "note" : "";
        yield return claim.AsOf.Length > 0 ? "asOf" : "";
        yield return claim.SaidBy.Length > 0 ? "saidBy" : "";
        yield return claim.SaidOn.Length > 0 ? "saidOn" : "";
        yield return claim.Unit == UnitSpec.Unstated ? "unstated" : "";
        yield return claim.Evidence.Count > 1 ? "two witnesses" : "";
    }

    private static IEnumerable<string> OfEvidence(MadeEvidence evidence)
    {
        yield return Name(evidence.Hedge);
        yield return evidence.Source.Language;
        yield return evidence.Source.Noise ? "noise" : "";
        yield return evidence.Source.DefaultCurrency.Length > 0 ? "default currency" : "";
        yield return evidence.Source.DependsOn.Count > 0 ? "dependsOn" : "";
        yield return evidence.Context.Count > 0 ? "context" : "";
        yield return evidence.Base is not null ? "base" : "";
        yield return evidence.Nth > 0 ? "nth" : "";
        yield return evidence.Repair.Length > 0 ? "repair" : "";
    }
}
