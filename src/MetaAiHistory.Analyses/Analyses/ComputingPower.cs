using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>How much computing power does Meta have, and mean to have, counted in H100 processors?</summary>
internal sealed class ComputingPower() : Analysis("compute", "Computing power, counted in H100 processors")
{
    protected override void Write(ReportBuilder report)
    {
        report.Table(
            ["of what", "said", "can be", "status", "by", "source"],
            from fact in MetaAiHistoryDataset.Facts
            where fact.Property.Unit.Name is "gpus" or "h100Equivalents"
            from claim in fact.Claims
            where claim.Rank != Rank.Rejected
            orderby claim.Interval?.Low ?? Rational.Zero descending
            select Row(report, fact, claim));
        report.Bars(
        [
            new Bar("2023, shipped (estimate)", Meta.Estimated.H100sReceived.In2023, Text.Of(Meta.Estimated.H100sReceived.In2023)),
            new Bar("to be bought (plan)", Meta.Planned.H100sPurchased, Text.Of(Meta.Planned.H100sPurchased)),
            new Bar("capacity, end of 2024 (plan)", Meta.Planned.GpuCapacity, Text.Of(Meta.Planned.GpuCapacity)),
        ]);

        var facts = Meta.Facts;
        var bought = Words(facts.H100sPurchased, Status.Plan);
        var capacity = Words(facts.GpuCapacity, Status.Plan);
        var received = Words(facts.H100sReceived["2023"], Status.Estimate);
        var times = new Rational(Meta.Planned.GpuCapacity, Meta.Estimated.H100sReceived.In2023);
        report.Say(
            $"The planned capacity {report.Cite(facts.GpuCapacity)} is {Text.Rounded(times, 1)} times what 2023 brought {report.Cite(facts.H100sReceived["2023"])} as written, "
            + $"{Text.Outwards(capacity / received, 2)} times by the words.");
        const long EquivalentsOfAnH100 = 1;
        report.Say(
            $"{Text.Of(Meta.Planned.GpuCapacity - (Meta.Planned.H100sPurchased * EquivalentsOfAnH100))} H100 equivalents of it as written are not the H100s to be bought "
            + $"{report.Cite(facts.H100sPurchased)}, {Text.Of(capacity - bought)} by the words.");

        var microsoft = MicrosoftCorporation.Facts.H100sReceived["2023"];
        report.Say(
            $"Meta and Microsoft are said to have received the same in 2023 {report.Cite(microsoft)}: "
            + $"{Text.Of(received.AgreementWith(Words(microsoft, Status.Estimate)))}. "
            + $"In late 2022 {Text.Of(Meta.GpuUtilization)} percent of Meta's processors were in use {report.Cite(facts.GpuUtilization)}.");
    }

    private static string[] Row(ReportBuilder report, IFact fact, IClaim claim) =>
    [
        Text.Subject(fact),
        Text.ValueOf(claim),
        claim.Interval is { } interval ? Text.Of(interval) : "",
        Text.Words(claim.Status.ToString()),
        claim.SaidBy?.Name ?? "the article",
        report.Cite(fact, claim),
    ];

    private static Interval<Rational> Words(Fact<long> fact, Status status) =>
        fact.LeadOf(status)?.Interval ?? throw new InvalidOperationException($"{Text.Subject(fact)} has no {Text.Words(status.ToString())}.");
}
