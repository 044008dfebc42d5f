using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>What does an article contradict within itself?</summary>
internal sealed class Contradictions() : Analysis("contradictions", "What the articles contradict within themselves")
{
    protected override void Write(ReportBuilder report)
    {
        report.Say("Relations that an article states or implies, and its own figures refute:");
        report.Table(
            ["said or implied", "the figures", "sources"],
            Relations.Refuted().Where(static relation => relation.IsWithinOneSource).Select(relation => Row(report, relation)),
            "None is refuted.");
        report.Say("Relations that the words leave open:");
        report.Table(["said or implied", "the figures", "sources"], Relations.Open().Select(relation => Row(report, relation)), "None.");

        string[] headings = ["of what", "article", "says", "and", "verdict", "sources"];
        var twice = Twice()
            .Select(pair => (Pair: pair, Verdict: ClaimAgreement.Of(pair.First, pair.Second)))
            .ToLookup(static entry => entry.Verdict == Text.Of(Agreement.Refuted));
        report.Say("Figures that an article gives twice, and that cannot both be true:");
        report.Table(headings, twice[true].Select(entry => Row(report, entry.Pair, entry.Verdict)), "None.");
        report.Say("Figures that an article gives twice, one finer than the other:");
        report.Table(headings, twice[false].Select(entry => Row(report, entry.Pair, entry.Verdict)), "None.");

        report.Say("Claims that are kept for the record and not believed:");
        report.Table(["of what", "says", "instead", "because", "source"], Rejected().Select(entry => Row(report, entry.Fact, entry.Claim)), "None.");
    }

    /// <summary>Every rejected claim.</summary>
    internal static IEnumerable<(IFact Fact, IClaim Claim)> Rejected() =>
        from fact in MetaAiHistoryDataset.Facts
        from claim in fact.Claims
        where claim.Rank == Rank.Rejected
        select (fact, claim);

    /// <summary>Two claims of one article on a fact that has one value.</summary>
    internal static IEnumerable<(IFact Fact, Source Source, IClaim First, IClaim Second)> Twice() =>
        from fact in MetaAiHistoryDataset.Facts
        where (fact.Property.Traits & PropertyTraits.Many) == 0
        from source in MetaAiHistoryDataset.Sources
        let claims = fact.Claims.Where(claim => claim.Evidence.Any(evidence => evidence.Source == source)).ToList()
        from first in claims
        from second in claims.SkipWhile(claim => claim != first).Skip(1)
        where first.Status == second.Status && first.ValueText != second.ValueText
        select (fact, source, first, second);

    /// <summary>The row of a relation, here and among the disagreements.</summary>
    internal static string[] Row(ReportBuilder report, Relation relation) => [relation.Claim, relation.Reckoning, report.Cite(relation.Facts)];

    private static string[] Row(ReportBuilder report, (IFact Fact, Source Source, IClaim First, IClaim Second) pair, string verdict) =>
    [
        Text.Subject(pair.Fact),
        pair.Source.Publisher,
        Text.ValueOf(pair.First),
        Text.ValueOf(pair.Second),
        verdict,
        report.Cite(pair.Fact, pair.First, pair.Second),
    ];

    private static string[] Row(ReportBuilder report, IFact fact, IClaim claim)
    {
        var kept = fact.Claims.Where(other => other.IsLead && other.Status == claim.Status).Select(Text.ValueOf).DefaultIfEmpty("nothing");
        return [Text.Subject(fact), Text.ValueOf(claim), string.Join("; ", kept), claim.Reason, report.Cite(fact, claim)];
    }
}
