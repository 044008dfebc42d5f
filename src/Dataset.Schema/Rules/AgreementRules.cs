using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>Claims on one fact agree, are ranked, or are a declared conflict; and one of each status leads.</summary>
internal static class AgreementRules
{
    /// <summary>A claim as written and as compiled.</summary>
    public sealed record Pair(ClaimSpec Spec, CompiledClaim Compiled);

    /// <summary>Claims that can disagree have this in common.</summary>
    public sealed record ClaimGroup(Status Status, string SaidBy);

    /// <summary>The fact with its leading claims marked and first; <c>null</c> where a rule is broken.</summary>
    /// <param name="file">The entity's file.</param>
    /// <param name="fact">The fact as written.</param>
    /// <param name="claims">Its claims that are good by themselves.</param>
    /// <param name="declaredConflict">Whether checks.yaml declares its disagreement.</param>
    /// <param name="problems">Where problems go.</param>
    public static CompiledFact? Check(string file, FactSpec fact, IReadOnlyList<Pair> claims, bool declaredConflict, List<Problem> problems)
    {
        // Nothing to agree with: most facts.
        if (claims.Count == 1 && claims[0].Compiled.Rank == Rank.Normal)
        {
            var alone = claims[0].Compiled;
            return new CompiledFact(fact.Property.Name, fact.Period, declaredConflict, new([fact.Property.Many || !declaredConflict ? alone : alone with { IsLead = false }]));
        }

        var before = problems.Count;
        CheckDuplicates(file, fact, claims, problems);
        var leads = new HashSet<CompiledClaim>(ReferenceComparer.Instance);
        foreach (var group in claims.GroupBy(static pair => GroupOf(pair.Compiled)))
        {
            Decide(file, fact, group.ToList(), declaredConflict, leads, problems);
        }

        if (problems.Count > before)
        {
            return null;
        }

        var (leading, others) = (new List<CompiledClaim>(), new List<CompiledClaim>());
        foreach (var pair in claims)
        {
            if (leads.Contains(pair.Compiled))
            {
                leading.Add(pair.Compiled);
            }
            else
            {
                others.Add(pair.Compiled with { IsLead = false });
            }
        }

        return new CompiledFact(fact.Property.Name, fact.Period, declaredConflict, leading.Concat(others).ToEquatableArray());
    }

    /// <summary>Which claims can disagree: what different people expect, reckon or allege is no disagreement about what is so.</summary>
    public static ClaimGroup GroupOf(CompiledClaim claim) =>
        new(claim.Status, claim.Status is Status.Opinion or Status.Forecast or Status.Estimate ? claim.SaidBy : "");

    private static void Decide(string file, FactSpec fact, List<Pair> group, bool declaredConflict, HashSet<CompiledClaim> leads, List<Problem> problems)
    {
        var preferred = group.Where(static pair => pair.Compiled.Rank == Rank.Preferred).ToList();
        var standing = group.Where(static pair => pair.Compiled.Rank == Rank.Normal).ToList();
        if (fact.Property.Many)
        {
            leads.UnionWith(preferred.Concat(standing).Select(static pair => pair.Compiled));
            return;
        }

        if (preferred.Count > 1)
        {
            Report(RuleCatalogue.SeveralPreferred, file, preferred[1].Spec.Nodes.Rank, $"'{fact.Property.Name}' has {preferred.Count} preferred claims; one at most is preferred", preferred[0], "the first is here", problems);
        }
        else if (preferred.Count == 1)
        {
            if (group.Count == 1)
            {
                problems.Add(new Problem(RuleCatalogue.NeedlessRank, new NodePlace(file, preferred[0].Spec.Nodes.Rank), $"'{fact.Property.Name}' has no other claim of status {Words.For(preferred[0].Compiled.Status)} that this one could be preferred to"));
            }

            leads.Add(preferred[0].Compiled);
        }
        else if (!declaredConflict && standing.Count > 0 && !Disagree(file, fact, standing, problems))
        {
            leads.Add(Sharpest(standing));
        }
    }

    private static bool Disagree(string file, FactSpec fact, List<Pair> standing, List<Problem> problems)
    {
        for (var i = 1; i < standing.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!Agree(standing[i].Compiled, standing[j].Compiled))
                {
                    var (a, b) = (standing[i].Compiled, standing[j].Compiled);
                    var name = $"'{fact.Property.Name}'{(fact.Period.IsNone ? "" : $" of {fact.Period}")}";
                    Report(
                        RuleCatalogue.ClaimsDisagree,
                        file,
                        standing[i].Spec.Nodes.Value,
                        AreOfDifferentDays(a, b)
                            ? $"{Describe(a)} as of {a.AsOf} and {Describe(b)} as of {b.AsOf} do not contradict each other, but {name} has one value: rank one as preferred with a reason{(fact.Period.IsNone ? ", or make the property a 'timeline: instant' in schema.yaml, with the days as keys" : "")}"
                            : $"{Describe(a)} disagrees with {Describe(b)} on {name}: rank the claims with a reason, or declare the conflict in checks.yaml",
                        standing[j],
                        "the other claim is here",
                        problems);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two of the claims contradict each other: they admit no common value, and hold for the same day as far as is known.</summary>
    public static bool AnyDisagree(IReadOnlyList<CompiledClaim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!Agree(claims[i], claims[j]) && !AreOfDifferentDays(claims[i], claims[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the claims hold for days that do not overlap: what a stock was on one day says nothing of another. A day that is told only about may be the other.</summary>
    public static bool AreOfDifferentDays(CompiledClaim a, CompiledClaim b) =>
        !a.AsOf.IsDefault && !b.AsOf.IsDefault && !a.AsOf.IsApproximate && !b.AsOf.IsApproximate && !a.AsOf.Overlaps(b.AsOf);

    /// <summary>Whether two claims admit a common value.</summary>
    public static bool Agree(CompiledClaim a, CompiledClaim b)
    {
        if (a.Value.Kind != b.Value.Kind || !string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
        {
            return false;
        }

        return a.Value.Kind switch
        {
            ClaimValueKind.Number => a.Range is { } x && b.Range is { } y && x.Meets(y),
            ClaimValueKind.Date => a.Value.Date.Overlaps(b.Value.Date),
            ClaimValueKind.Text or ClaimValueKind.Entity => string.Equals(a.Value.Text, b.Value.Text, StringComparison.Ordinal),
            _ => true,
        };
    }

    private static CompiledClaim Sharpest(List<Pair> standing)
    {
        var best = standing[0].Compiled;
        foreach (var pair in standing.Skip(1))
        {
            if (IsSharper(pair.Compiled, best))
            {
                best = pair.Compiled;
            }
        }

        return best;
    }

    private static bool IsSharper(CompiledClaim a, CompiledClaim b) =>
        a.Value.Kind == ClaimValueKind.Date
            ? a.Value.Date.End - a.Value.Date.Earliest < b.Value.Date.End - b.Value.Date.Earliest
            : a.Range is { } x && b.Range is { } y && !x.IsUnbounded && (y.IsUnbounded || x.High!.Value - x.Low!.Value < y.High!.Value - y.Low!.Value);

    private static void CheckDuplicates(string file, FactSpec fact, IReadOnlyList<Pair> claims, List<Problem> problems)
    {
        var seen = new Dictionary<ClaimKey, Pair>();
        foreach (var pair in claims)
        {
            var claim = pair.Compiled;
            var value = claim.Value.Kind == ClaimValueKind.Number ? claim.Value.Number + "/" + claim.Value.NumberMax : claim.Value.Written;
            var key = new ClaimKey(claim.Value.Kind + " " + value, claim.Unit, claim.Status, claim.Rank, claim.SaidBy, claim.AsOf.ToString(), claim.SaidOn.ToString());
            if (seen.TryGetValue(key, out var first))
            {
                Report(RuleCatalogue.DuplicateClaim, file, pair.Spec.Nodes.Value, $"{Describe(claim)} is claimed twice on '{fact.Property.Name}': make it one claim with both witnesses", first, "the first is here", problems);
            }
            else
            {
                seen.Add(key, pair);
            }
        }
    }

    private static string Describe(CompiledClaim claim) => claim.Value.Kind switch
    {
        ClaimValueKind.Number => NumberNotation.Display(claim.Value.Number) + (claim.Value.NumberMax is { } max ? " to " + NumberNotation.Display(max) : "") + (claim.Unit.Length > 0 ? " " + claim.Unit : "") + (claim.Range is { IsExact: false } range ? $" {range}" : ""),
        _ => $"'{claim.Value.Written}'",
    };

    private static void Report(Rule rule, string file, int node, string message, Pair other, string what, List<Problem> problems) =>
        problems.Add(new Problem(rule, new NodePlace(file, node), message, new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(file, other.Spec.Nodes.Value), what)])));

    // What two claims must not have in common altogether.
    private sealed record ClaimKey(string Value, string Unit, Status Status, Rank Rank, string SaidBy, string AsOf, string SaidOn);

    private sealed class ReferenceComparer : IEqualityComparer<CompiledClaim>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(CompiledClaim? x, CompiledClaim? y) => ReferenceEquals(x, y);

        public int GetHashCode(CompiledClaim obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
