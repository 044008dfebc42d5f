using Dataset.Facts;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;

namespace Dataset.Tool.Diff;

/// <summary>Compares the claims on one fact.</summary>
internal static class FactDifference
{
    /// <summary>The difference; <c>null</c> where there is none.</summary>
    /// <param name="name">What the fact is called.</param>
    /// <param name="old">The fact as it was.</param>
    /// <param name="new">The fact as it is.</param>
    /// <param name="isRevisable">Whether its value may change within a major version.</param>
    public static Difference? Of(string name, CompiledFact old, CompiledFact @new, bool isRevisable)
    {
        if (old == @new)
        {
            return null;
        }

        var (before, after) = (Leads(old), Leads(@new));
        var (was, now) = (Show(old, before), Show(@new, after));
        if (before.Select(Value).SequenceEqual(after.Select(Value)) && old.IsConflict == @new.IsConflict)
        {
            // The constant is the same; what its evidence admits may not be.
            return before.Select(static claim => claim.Range).SequenceEqual(after.Select(static claim => claim.Range))
                ? new Difference(DifferenceKind.EvidenceOnly, name, "", was, Bump.Patch)
                : new Difference(KindOf(before, after), name, was, now, Bump.Patch);
        }

        // Code that names the value compiles on only where the member stays; a constant lives on in callers that were compiled before.
        var kind = KindOf(before, after);
        return new Difference(kind, name, was, now, isRevisable && IsBare(before) == IsBare(after) ? Bump.Minor : before.Count == 0 && after.Count > 0 ? Bump.Minor : Bump.Major);
    }

    /// <summary>The values that stand for a fact, for people.</summary>
    public static string Show(CompiledFact fact) => Show(fact, Leads(fact));

    private static string Show(CompiledFact fact, List<CompiledClaim> leads) =>
        leads.Count > 0 ? string.Join(", ", leads.Select(Show)) : fact.IsConflict ? "in conflict" : "no leading claim";

    private static string Show(CompiledClaim claim)
    {
        var value = claim.Value.Kind == ClaimValueKind.Number ? NumberNotation.Display(claim.Value.Number) : claim.Value.Written;
        return value
            + (claim.Value.NumberMax is { } max ? " to " + NumberNotation.Display(max) : "")
            + (claim.Unit.Length > 0 ? " " + claim.Unit : "")
            + (claim.Range is { IsExact: false } range ? " " + range : "")
            + (claim.Status == Status.Actual ? "" : $" ({Words.For(claim.Status)})");
    }

    private static List<CompiledClaim> Leads(CompiledFact fact) => fact.Claims.Where(static claim => claim.IsLead).OrderBy(static claim => claim.Status).ToList();

    private static bool IsBare(List<CompiledClaim> leads) => leads.Exists(static claim => claim.Status == Status.Actual);

    private static (Status, ClaimValueKind, string, string, string) Value(CompiledClaim claim) => (
        claim.Status,
        claim.Value.Kind,
        claim.Value.Kind == ClaimValueKind.Number ? claim.Value.Number.ToString() : claim.Value.Written,
        claim.Value.NumberMax?.ToString() ?? "",
        claim.Unit);

    private static DifferenceKind KindOf(List<CompiledClaim> before, List<CompiledClaim> after)
    {
        if (before.Count != 1 || after.Count != 1 || before[0].Status != after[0].Status || before[0].Unit != after[0].Unit || before[0].Value.Kind != after[0].Value.Kind)
        {
            return DifferenceKind.Changed;
        }

        var (old, @new) = (before[0], after[0]);
        return old.Value.Kind switch
        {
            ClaimValueKind.Number when old.Range is { } was && @new.Range is { } now => was.Contains(now) ? DifferenceKind.Refined : was.Meets(now) ? DifferenceKind.Changed : DifferenceKind.Contradicted,
            ClaimValueKind.Date => old.Value.Date.Contains(@new.Value.Date) ? DifferenceKind.Refined : old.Value.Date.Overlaps(@new.Value.Date) ? DifferenceKind.Changed : DifferenceKind.Contradicted,
            _ => DifferenceKind.Contradicted,
        };
    }
}
