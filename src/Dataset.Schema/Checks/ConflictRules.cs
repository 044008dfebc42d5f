using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Rules;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>The rules on declared conflicts: the facts are stated, and their claims disagree.</summary>
public static class ConflictRules
{
    /// <summary>The facts whose claims are declared to disagree; what cannot be read is left out.</summary>
    public static IEnumerable<CheckRead> DeclaredFacts(IEnumerable<ConflictSpec> conflicts) =>
        conflicts.SelectMany(static conflict => conflict.Facts).SelectMany(static text => CheckParser.TryParseFact(text, out var fact, out _) ? fact.Reads : []).Distinct();

    /// <summary>Judges one declared conflict.</summary>
    public static EquatableArray<Problem> Run(string file, ConflictSpec conflict, ICheckFacts facts, SchemaSpec schema, Func<CheckRead, NodePlace?>? placeOf = null)
    {
        var problems = new List<Problem>();
        var stated = new List<(CheckRead Name, PropertySpec Property, CompiledFact Fact)>();
        for (var i = 0; i < conflict.Facts.Count; i++)
        {
            var text = conflict.Facts[i];
            var node = conflict.FactsNodes[i];
            if (!CheckParser.TryParseFact(text, out var fact, out var error))
            {
                problems.Add(new Problem(RuleCatalogue.CheckSyntax, new NodePlace(file, node, error!.Span.Start, error.Span.Length), error.Message));
                continue;
            }

            var context = new CheckContext(text, facts, schema);
            if (Find(context, fact) is { } found)
            {
                stated.Add((new CheckRead(fact.Entity, fact.Property, found.Fact.Period), found.Property, found.Fact));
            }

            problems.AddRange(context.Findings.Select(finding => new Problem(finding.Rule, new NodePlace(file, node, finding.Span.Start, finding.Span.Length), finding.Message)));
        }

        if (stated.Count == conflict.Facts.Count && Settled(stated) is { } settled)
        {
            problems.Add(new Problem(RuleCatalogue.ConflictSettled, new NodePlace(file, conflict.Node), settled + "; remove the conflict", Related(stated, placeOf)));
        }

        return problems.ToEquatableArray();
    }

    private static (PropertySpec Property, CompiledFact Fact)? Find(CheckContext context, CheckFact fact)
    {
        if (fact.Status != Status.Actual || fact.Source.Length > 0 || fact.Periods.Count > 1 || (fact.Periods.Count == 1 && fact.Periods[0].Kind != CheckPeriodKind.One))
        {
            context.Fail(RuleCatalogue.CheckSyntax, fact.Span, "a conflict names a fact with all its claims: expected Entity.Property or Entity.Property[period]");
            return null;
        }

        return CheckFactReader.Locate(context, fact) is { } located && CheckPeriods.Select(context, fact, located.Entity, located.Property) is { Count: > 0 } found
            ? (located.Property, found[0])
            : null;
    }

    /// <summary>Why the claims are no disagreement; <c>null</c> where they are one.</summary>
    private static string? Settled(List<(CheckRead Name, PropertySpec Property, CompiledFact Fact)> facts)
    {
        // The values of a property that has many differ by nature, so nothing tells that they agree.
        if (facts.Any(static fact => fact.Property.Many))
        {
            return null;
        }

        var claims = facts.SelectMany(static fact => fact.Fact.Claims).Where(static claim => claim.Rank != Rank.Rejected).ToArray();
        var disagreeing = claims.GroupBy(AgreementRules.GroupOf).Where(static group => AgreementRules.AnyDisagree([.. group])).ToArray();

        // Within one fact a preferred claim has decided the matter; between facts it is one of the sides.
        if (disagreeing.Any(group => facts.Count > 1 || !group.Any(static claim => claim.Rank == Rank.Preferred)))
        {
            return null;
        }

        var names = string.Join(", ", facts.Select(static fact => fact.Name.ToString()));
        return disagreeing.Length > 0 ? $"a preferred claim decides {names}"
            : claims.Length < 2 ? $"{names} has no two claims that are not rejected"
            : claims.GroupBy(AgreementRules.GroupOf).SelectMany(static group => Pairs([.. group])).Any(static pair => !AgreementRules.Agree(pair.A, pair.B)) ? $"the claims on {names} hold for different days, so they do not contradict each other"
            : $"the claims on {names} agree: {string.Join(", ", claims.Take(10).Select(static claim => claim.Value.Written))}";
    }

    private static IEnumerable<(CompiledClaim A, CompiledClaim B)> Pairs(CompiledClaim[] claims) => claims.SelectMany((a, index) => claims.Skip(index + 1).Select(b => (a, b)));

    private static EquatableArray<RelatedPlace> Related(List<(CheckRead Name, PropertySpec Property, CompiledFact Fact)> facts, Func<CheckRead, NodePlace?>? placeOf) =>
        facts
            .Select(fact => placeOf?.Invoke(fact.Name) is { } place ? new RelatedPlace(place, $"{fact.Name} is stated here") : null)
            .OfType<RelatedPlace>()
            .ToEquatableArray();
}
