using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>How many independent witnesses does each fact have?</summary>
internal sealed class Witnesses() : Analysis("witnesses", "How many independent witnesses the facts have")
{
    protected override void Write(ReportBuilder report)
    {
        report.Table(
            ["source", "publisher", "published", "title", "copies", "#facts", "#alone"],
            MetaAiHistoryDataset.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(static source => new[]
            {
                source.Name,
                source.Publisher,
                source.Published.ToString(),
                source.Title,
                string.Join(", ", source.DependsOn),
                Text.Of(MetaAiHistoryDataset.Facts.Count(fact => fact.Evidence.Any(evidence => evidence.Source == source))),
                Text.Of(MetaAiHistoryDataset.Facts.Count(fact => fact.Evidence.All(evidence => evidence.Source == source))),
            }));

        var counted = WitnessCount.Leading().ToList();
        var byCount = counted.GroupBy(static entry => entry.Sources.Count).OrderBy(static group => group.Key).ToList();
        report.Say(
            $"{Text.Of(counted.Count)} values stand in the data, each value of a list by itself. So many have so many independent witnesses; "
            + "an article that copies another is none beside it, one that agrees more coarsely is:");
        report.Bars(byCount.Select(static group => new Bar(group.Key == 1 ? "1 witness" : $"{Text.Of(group.Key)} witnesses", group.Count(), Text.Of(group.Count()))));
        report.Say("Those with two witnesses or more:");
        report.Table(
            ["of what", "value", "#witnesses", "who", "source"],
            counted.Where(static entry => entry.Sources.Count > 1)
                .OrderByDescending(static entry => entry.Sources.Count)
                .Select(entry => new[]
                {
                    Text.Subject(entry.Fact),
                    Text.ValueOf(entry.Claim),
                    Text.Of(entry.Sources.Count),
                    string.Join(", ", entry.Sources.Select(static source => source.Publisher).Order(StringComparer.Ordinal)),
                    report.Cite(entry.Fact, entry.Claim),
                }));
    }
}
