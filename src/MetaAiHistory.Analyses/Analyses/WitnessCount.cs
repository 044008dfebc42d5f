using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Counts independent witnesses.</summary>
internal static class WitnessCount
{
    /// <summary>Every leading claim that is not denied, with the sources that tell it on their own.</summary>
    public static IEnumerable<(IFact Fact, IClaim Claim, IReadOnlyList<Source> Sources)> Leading() =>
        from fact in MetaAiHistoryDataset.Facts
        from claim in fact.Claims
        where claim.IsLead && claim.Status != Status.Denied
        select (fact, claim, Independent(EvidenceFor(fact, claim)));

    /// <summary>The sources that tell something on their own: one that copies another of them, directly or by way of a third, is none beside it.</summary>
    public static IReadOnlyList<Source> Independent(IEnumerable<Evidence> evidence)
    {
        var sources = evidence.Select(static piece => piece.Source).Distinct().ToList();
        return [.. sources.Where(source => !Origins(source).Overlaps(sources))];
    }

    // A coarser figure that agrees bears witness to the finer one. Where a property has many values, another value is another fact.
    private static IEnumerable<Evidence> EvidenceFor(IFact fact, IClaim claim) =>
        (fact.Property.Traits & PropertyTraits.Many) != 0
            ? claim.Evidence
            : fact.Claims.Where(other => other == claim || Supports(other, claim)).SelectMany(static other => other.Evidence);

    private static bool Supports(IClaim other, IClaim claim)
    {
        var verdict = ClaimAgreement.Of(claim, other);
        return other.Rank != Rank.Rejected && other.Status == claim.Status && (verdict == Text.Of(Agreement.Exact) || verdict == Text.Of(Agreement.Consistent));
    }

    // Without the source itself: two that named each other would otherwise both vanish even where only one of them speaks.
    private static HashSet<Source> Origins(Source source)
    {
        var origins = new HashSet<Source>();
        var open = new Stack<string>(source.DependsOn);
        while (open.TryPop(out var name))
        {
            var origin = MetaAiHistoryDataset.FindSource(name);
            if (origin != source && origins.Add(origin))
            {
                foreach (var further in origin.DependsOn)
                {
                    open.Push(further);
                }
            }
        }

        return origins;
    }
}
