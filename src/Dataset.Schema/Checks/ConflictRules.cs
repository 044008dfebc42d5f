using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>The rules on declared conflicts: the facts are stated, and their claims disagree.</summary>
public static class ConflictRules
{
    /// <summary>The facts whose claims are declared to disagree; what cannot be read is left out.</summary>
    public static EquatableArray<CheckRead> DeclaredFacts(ChecksSpec checks) =>
        checks.Conflicts.SelectMany(static conflict => conflict.Facts).SelectMany(static text => CheckParser.TryParseFact(text, out var fact, out _) ? fact.Reads : []).Distinct().ToEquatableArray();

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
        if (claims.GroupBy(static claim => claim.Status).Any(static group => Disagree(group)))
        {
            return null;
        }

        var names = string.Join(", ", facts.Select(static fact => fact.Name.ToString()));
        return claims.Length == 1
            ? $"{names} has one claim that is not rejected, and nothing disagrees with it"
            : $"the claims on {names} agree: {string.Join(", ", claims.Take(10).Select(static claim => claim.Value.Written))}";
    }

    /// <summary>Whether two of the claims exclude one another. Ranges that meet in pairs all meet in one point, so one pass over them tells.</summary>
    private static bool Disagree(IEnumerable<CompiledClaim> claims)
    {
        CompiledClaim? first = null;
        Interval? common = null;
        foreach (var claim in claims)
        {
            first ??= claim;
            if (claim.Value.Kind != first.Value.Kind || !string.Equals(claim.Unit, first.Unit, StringComparison.Ordinal))
            {
                return true;
            }

            Interval? range = claim.Value.Kind switch
            {
                ClaimValueKind.Number => claim.Range ?? Interval.Closed(claim.Value.Number, claim.Value.NumberMax ?? claim.Value.Number),
                ClaimValueKind.Date => MinutesOf(claim.Value.Date),
                _ => null,
            };
            if (range is null ? !string.Equals(claim.Value.Text, first.Value.Text, StringComparison.Ordinal) : common is { } earlier && !earlier.Meets(range.Value))
            {
                return true;
            }

            common = range is { } next && common is { } before ? IntervalArithmetic.Intersect(before, next) : range;
        }

        return false;
    }

    private static Interval MinutesOf(PartialDate date)
    {
        var (range, grain) = CalendarArithmetic.Moments(date);
        return range with { High = range.High + grain, HighIncluded = false };
    }

    private static EquatableArray<RelatedPlace> Related(List<(CheckRead Name, PropertySpec Property, CompiledFact Fact)> facts, Func<CheckRead, NodePlace?>? placeOf) =>
        facts
            .Select(fact => placeOf?.Invoke(fact.Name) is { } place ? new RelatedPlace(place, $"{fact.Name} is stated here") : null)
            .OfType<RelatedPlace>()
            .ToEquatableArray();
}
