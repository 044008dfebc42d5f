using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Where do the articles disagree, and is it a contradiction or only a coarser figure?</summary>
internal sealed class Disagreements() : Analysis("disagreements", "Where the articles disagree")
{
    protected override void Write(ReportBuilder report)
    {
        var refuted = Text.Of(Agreement.Refuted);
        report.Say("Claims that cannot both be true:");
        WritePairs(report, verdict => verdict == refuted);
        report.Say("Relations between articles that their figures refute:");
        report.Table(
            ["said or implied", "the figures", "sources"],
            Relations.Refuted().Where(static relation => !relation.IsWithinOneSource).Select(relation => Contradictions.Row(report, relation)),
            "None.");
        report.Say("Claims of which one is finer or vaguer than the other, and both can be true:");
        WritePairs(report, verdict => verdict != refuted && verdict != ClaimAgreement.OtherWords);
        report.Say("Claims in other words:");
        WritePairs(report, static verdict => verdict == ClaimAgreement.OtherWords);
    }

    /// <summary>Two claims of different articles on a fact that has one value. A claim that both articles make is no disagreement between them.</summary>
    internal static IEnumerable<(IFact Fact, IClaim First, IClaim Second)> Pairs() =>
        from fact in MetaAiHistoryDataset.Facts
        where (fact.Property.Traits & PropertyTraits.Many) == 0
        from first in fact.Claims
        from second in fact.Claims.SkipWhile(claim => claim != first).Skip(1)
        where first.Status == second.Status && first.ValueText != second.ValueText && !Sources(first).Overlaps(Sources(second))
        select (fact, first, second);

    private static void WritePairs(ReportBuilder report, Func<string, bool> which) =>
        report.Table(
            ["of what", "one says", "another says", "verdict", "decided", "sources"],
            from pair in Pairs()
            let verdict = ClaimAgreement.Of(pair.First, pair.Second)
            where which(verdict)
            select Row(report, pair, verdict),
            "None.");

    private static HashSet<Source> Sources(IClaim claim) => [.. claim.Evidence.Select(static evidence => evidence.Source)];

    private static string[] Row(ReportBuilder report, (IFact Fact, IClaim First, IClaim Second) pair, string verdict)
    {
        var (fact, first, second) = pair;
        return [Text.Subject(fact), Said(first), Said(second), verdict, Decision(fact, first, second), report.Cite(fact, first, second)];
    }

    private static string Said(IClaim claim) =>
        $"{Text.ValueOf(claim)} ({string.Join(", ", Sources(claim).Select(static source => source.Publisher).Order(StringComparer.Ordinal))})";

    private static string Decision(IFact fact, IClaim first, IClaim second)
    {
        if (fact.State == FactState.Conflict)
        {
            return "open, declared as conflict";
        }

        // A rejection says more than a preference: why the other is not believed.
        var judged = new[] { (Claim: first, Place: "the first"), (Claim: second, Place: "the second") }
            .Where(static entry => entry.Claim.Rank != Rank.Normal)
            .OrderByDescending(static entry => entry.Claim.Rank)
            .ToList();
        if (judged is [var (claim, place), ..])
        {
            return $"{place} {Text.Words(claim.Rank.ToString())}: {claim.Reason}";
        }

        return first.IsLead == second.IsLead ? "both stand" : $"{(first.IsLead ? "the first" : "the second")} leads";
    }
}
