using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>What was planned, forecast or estimated, and what came, where the articles tell both.</summary>
internal sealed class PlannedAgainstCame() : Analysis("planned-against-came", "Planned, forecast and estimated, against what came")
{
    protected override void Write(ReportBuilder report)
    {
        var (told, untold) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        foreach (var (fact, claim) in Intentions())
        {
            var outcome = OutcomeOf(fact);
            var status = Text.Words(claim.Status.ToString());
            string[] row = [Text.Subject(fact), status, Text.ValueOf(claim), Voice(claim), claim.AsOf.ToString(), report.Cite(fact, claim)];
            if (outcome.Count == 0)
            {
                untold.Add(row);
            }
            else
            {
                told.Add([.. row, string.Join("; ", outcome.Select(Text.ValueOf)), Verdict(claim, outcome), report.Cite(fact, outcome)]);
            }
        }

        report.Say("Where the articles tell both:");
        report.Table(["of what", "status", "said", "by", "for", "source", "came", "verdict", "source"], told, "None under the same property and period.");
        report.Say("Where the articles tell the outcome in another place, as a reader finds it:");
        report.Table(
            ["of what", "status", "said", "source", "what is told of it", "came", "source"],
            OutcomesElsewhere.All.Select(pair => new[]
            {
                Text.Subject(pair.Said),
                Text.Words(pair.Status.ToString()),
                Values(pair.Said, pair.Status),
                report.Cite(pair.Said, [.. Of(pair.Said, pair.Status)]),
                Text.Subject(pair.Came),
                Values(pair.Came, Status.Actual),
                report.Cite(pair.Came, [.. Of(pair.Came, Status.Actual)]),
            }));
        report.Say("Where no article tells the outcome under the same property and period:");
        report.Table(["of what", "status", "said", "by", "for", "source"], untold, "None.");
    }

    /// <summary>Every plan, forecast and estimate that is not rejected.</summary>
    internal static IEnumerable<(IFact Fact, IClaim Claim)> Intentions() =>
        from fact in MetaAiHistoryDataset.Facts
        from claim in fact.Claims
        where claim is { Status: Status.Plan or Status.Forecast or Status.Estimate, Rank: not Rank.Rejected }
        select (fact, claim);

    // Which of many values is the outcome of which plan, no position tells: OutcomesElsewhere has those.
    private static List<IClaim> OutcomeOf(IFact fact) =>
        (fact.Property.Traits & PropertyTraits.Many) != 0 ? [] : [.. fact.Claims.Where(static claim => claim is { IsLead: true, Status: Status.Actual })];

    private static IEnumerable<IClaim> Of(IFact fact, Status status) => fact.Claims.Where(claim => claim.IsLead && claim.Status == status);

    private static string Values(IFact fact, Status status) => string.Join("; ", Of(fact, status).Select(Text.ValueOf));

    private static string Verdict(IClaim claim, List<IClaim> outcome)
    {
        if (claim.Interval is not { } said || outcome is not [{ Interval: { } came } only])
        {
            return string.Equals(claim.ValueText, outcome[0].ValueText, StringComparison.Ordinal) ? "as said" : "otherwise";
        }

        return claim.Unit != only.Unit || claim.Unit.IsUnstated ? "not comparable: units differ or are not printed"
            : came.IsLess(said) == true ? "less"
            : said.IsLess(came) == true ? "more"
            : Text.Of(said.AgreementWith(came));
    }

    private static string Voice(IClaim claim) => (claim.SaidBy?.Name ?? "the article") + (claim.SaidOn.IsDefault ? "" : $", {claim.SaidOn}");

}
