using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dataset.Schema.Language;

namespace Dataset.Generator.Tests.Whole;

/// <summary>The files of a made-up dataset.</summary>
internal static class MadeFiles
{
    public static ImmutableSortedDictionary<string, string> Of(MadeDataset dataset, Choices choices)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        files["/made/data/dataset.yaml"] = MadeText.Write(Header(dataset), choices);
        files["/made/data/schema.yaml"] = MadeText.Write(Schema(dataset), choices);
        foreach (var source in dataset.Sources)
        {
            files[$"/made/seeds/{source.Name}.yaml"] = MadeText.Write(Card(source), choices);
        }

        foreach (var entity in dataset.Entities)
        {
            files[$"/made/data/entities/{entity.Kind}/{entity.Name}.yaml"] = MadeText.Write(Entity(entity, choices), choices);
        }

        if (dataset.Checks.Count > 0)
        {
            files["/made/data/checks.yaml"] = MadeText.Write(MadeNode.List(dataset.Checks.Select(Check)), choices);
        }

        return files.ToImmutable();
    }

    private static MadeNode Header(MadeDataset dataset) => MadeNode.Map(
        ("dataset", dataset.Name),
        ("namespace", dataset.Namespace),
        ("version", "1.0.0"),
        ("licence", dataset.Licence),
        ("title", Optional(dataset.Title)),
        ("summary", Optional(dataset.Summary)),
        ("sources", "../seeds"),
        ("reservedNames", MadeNode.List(dataset.ReservedNames.Select(static name => (MadeNode)name))));

    private static MadeNode Schema(MadeDataset dataset) => MadeNode.Map(
        ("units", MadeNode.Map([.. dataset.Units.Select(static unit => (unit.Name, (MadeNode?)MadeNode.Map(
            ("type", Words.For(unit.Type)),
            ("words", MadeNode.List(unit.Words.Select(static word => (MadeNode)word))),
            ("summary", unit.Summary))))])),
        ("groups", MadeNode.Map(("Anything", MadeNode.List(dataset.Kinds.Select(static kind => (MadeNode)kind.Name))))),
        ("kinds", MadeNode.Map([.. dataset.Kinds.Select(static kind => (kind.Name, (MadeNode?)MadeNode.Map(
            ("summary", kind.Summary),
            ("properties", MadeNode.Map([.. kind.Properties.Select(static property => (property.Name, (MadeNode?)Property(property)))])))))])));

    private static MadeNode Property(MadeProperty property) => MadeNode.Map(
        ("type", Words.For(property.Type)),
        ("unit", Optional(property.Unit)),
        ("kind", property.Targets.Count == 0 ? null : property.Targets.Count == 1 ? property.Targets[0] : MadeNode.List(property.Targets.Select(static kind => (MadeNode)kind))),
        ("many", property.Many ? MadeNode.Bare("true") : null),
        ("timeline", property.Timeline == Timeline.None ? null : Words.For(property.Timeline)),
        ("role", property.Role == PropertyRole.None ? null : Words.For(property.Role)),
        ("oneOf", property.OneOf.Count == 0 ? null : MadeNode.List(property.OneOf.Select(static text => (MadeNode)text))),
        ("min", property.HasBounds ? MadeNode.Bare("-1_000_000_000_000_000") : null),
        ("max", property.HasBounds ? MadeNode.Bare("1_000_000_000_000_000") : null),
        ("revisable", property.Revisable ? MadeNode.Bare("true") : null),
        ("summary", property.Summary));

    private static MadeNode Card(MadeSource source) => MadeNode.Map(
        ("source", source.Name),
        ("key", MadeNode.Quoted(source.Key)),
        ("file", source.File),
        ("sha256", source.Sha256),
        ("title", source.Title),
        ("publisher", source.Publisher),
        ("author", source.Authors.Count == 0 ? null : source.Authors.Count == 1 ? source.Authors[0] : MadeNode.List(source.Authors.Select(static name => (MadeNode)name))),
        ("url", Optional(source.Url)),
        ("published", MadeNode.Bare(source.Published)),
        ("basis", Optional(source.Basis)),
        ("lang", source.Language),
        ("body", "1-9999999"),
        ("noise", source.Noise ? MadeNode.Map(("bracketedLatin", MadeNode.Bare("true"))) : null),
        ("dependsOn", source.DependsOn.Count == 0 ? null : MadeNode.List(source.DependsOn.Select(static name => (MadeNode)name))),
        ("defaultUnits", source.DefaultCurrency.Length == 0 ? null : MadeNode.Map(("money", source.DefaultCurrency))));

    private static MadeNode Entity(MadeEntity entity, Choices choices) => MadeNode.Map(
        ("entity", entity.Name),
        ("kind", entity.Kind),
        ("names", entity.Names.Count == 0 ? null : MadeNode.Map([.. entity.Names.GroupBy(static name => name.Language).Select(static group =>
            (group.Key, (MadeNode?)MadeNode.List(group.Select(static name => (MadeNode)name.Text))))])),
        ("summary", entity.Summary),
        ("facts", MadeNode.Map([.. entity.Facts.GroupBy(static fact => fact.Property.Name).Select(group => (group.Key, (MadeNode?)(group.First().Property.Timeline == Timeline.None
            ? Fact(group.Single(), choices)
            : MadeNode.Map([.. group.Select(fact => (fact.Period, (MadeNode?)Fact(fact, choices)))]))))])));

    private static MadeNode Fact(MadeFact fact, Choices choices) =>
        fact.Claims.Count == 1 && !choices.Once(3) ? Claim(fact.Claims[0], choices)
        : MadeNode.Map((fact.Property.Many ? "values" : "claims", MadeNode.List(fact.Claims.Select(claim => Claim(claim, choices)))));

    private static MadeNode Claim(MadeClaim claim, Choices choices) => MadeNode.Map(
        ("value", claim.IsText ? Text(claim.Value) : Value(claim.Value, choices)),
        ("valueMax", claim.ValueMax is { } max ? Value(max, choices) : null),
        ("status", claim.Status == Status.Actual && !choices.Once(5) ? null : Words.For(claim.Status)),
        ("asOf", claim.AsOf.Length == 0 ? null : MadeNode.Bare(claim.AsOf)),
        ("saidBy", Optional(claim.SaidBy)),
        ("saidOn", claim.SaidOn.Length == 0 ? null : MadeNode.Bare(claim.SaidOn)),
        ("unit", claim.Unit == UnitSpec.Unstated ? UnitSpec.Unstated : null),
        ("step", claim.Step > 0 ? MadeNode.Bare(claim.Step.ToString(CultureInfo.InvariantCulture)) : null),
        ("rank", claim.Rank == Rank.Normal ? null : Words.For(claim.Rank)),
        ("reason", Optional(claim.Reason)),
        ("note", Optional(claim.Note)),
        ("evidence", MadeNode.List(claim.Evidence.Select(Evidence))));

    private static MadeNode Evidence(MadeEvidence evidence) => MadeNode.Map(
        ("source", evidence.Source.Name),
        ("line", MadeNode.Bare(evidence.Line.ToString(CultureInfo.InvariantCulture))),
        ("text", MadeNode.Quoted(evidence.Text)),
        ("hedge", evidence.Hedge == Hedge.None ? null : Words.For(evidence.Hedge)),
        ("base", evidence.Base is { } basis ? Phrase(basis) : null),
        ("context", evidence.Context.Count == 0 ? null : MadeNode.List(evidence.Context.Select(Phrase))),
        ("nth", evidence.Nth == 0 ? null : MadeNode.Bare(evidence.Nth.ToString(CultureInfo.InvariantCulture))),
        ("repair", Optional(evidence.Repair)),
        ("reason", evidence.Repair.Length == 0 ? null : "The page garbled a zero."));

    private static MadeNode Phrase((int Line, string Text) phrase) => MadeNode.Map(("line", MadeNode.Bare(phrase.Line.ToString(CultureInfo.InvariantCulture))), ("text", MadeNode.Quoted(phrase.Text)));

    private static MadeNode Check(MadeCheck check) => MadeNode.Map(
        ("check", check.Conflict.Count == 0 ? check.Relation : null),
        ("conflict", check.Conflict.Count == 0 ? null : MadeNode.List(check.Conflict.Select(MadeNode.Quoted))),
        ("because", check.Because),
        ("fails", Optional(check.Fails)));

    private static MadeNode? Optional(string text) => text.Length == 0 ? null : text;

    private static MadeNode Text(string value) => value is "unknown" or "none" ? MadeNode.Quoted(value) : value;

    private static MadeNode Value(string value, Choices choices) => MadeNode.Bare(choices.Once(3) ? Grouped(value) : value);

    private static string Grouped(string value)
    {
        if (!value.All(char.IsAsciiDigit) || value.Length < 4)
        {
            return value;
        }

        var grouped = new StringBuilder(value);
        for (var at = value.Length - 3; at > 0; at -= 3)
        {
            grouped.Insert(at, '_');
        }

        return grouped.ToString();
    }
}
