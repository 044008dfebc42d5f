using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>What happened when, sorted by what is surely before what: foundings, releases, purchases, events, posts, every dated fact.</summary>
internal sealed class TimelineOfMetaAi() : Analysis("timeline", "Meta's AI in order of time")
{
    protected override void Write(ReportBuilder report)
    {
        var moments = Moments();
        report.Table(
            ["#row", "date", "precision", "who or what", "happening", "order open against rows", "source"],
            moments.Select((moment, index) => new[]
            {
                Text.Plain(index + 1),
                moment.Date.ToString(),
                Text.Words(moment.Date.Precision.ToString()),
                moment.Fact.Entity.Name,
                Happening(moment.Fact),
                Rows(OpenAgainst(moments, index)),
                report.Cite(moment.Fact),
            }));
        var pairs = moments.Count * (moments.Count - 1) / 2;
        var open = moments.Select((_, index) => OpenAgainst(moments, index).Count).Sum() / 2;
        report.Say(
            $"{Text.Of(moments.Count)} dated facts make {Text.Of(pairs)} pairs. Of {Text.Of(pairs - open)} pairs one is surely before the other, and stands above it; "
            + $"of {Text.Of(open)} the dates are too coarse to tell, and the rows stand by their first possible instant, or by the last where no first is told.");
    }

    /// <summary>Every actual date, those that surely come first above; plans and forecasts are no part of history.</summary>
    internal static IReadOnlyList<Moment> Moments() =>
    [
        .. MetaAiHistoryDataset.Facts.OfType<Fact<PartialDate>>()
            .Where(static fact => fact.HasValue)
            .Select(static fact => new Moment(fact.Value, fact))
            .OrderBy(static moment => moment.Place)
            .ThenBy(static moment => moment.End)
            .ThenBy(static moment => Text.Subject(moment.Fact), StringComparer.Ordinal),
    ];

    // The date of an event is the event; any other date tells its own name.
    private static string Happening(IFact fact)
    {
        var property = fact.Property.Name == "Date" ? fact.Entity.Kind : fact.Property.Name;
        var period = fact.Period.IsNone ? "" : $" of {fact.Period}";
        var words = Text.Words(property);
        return (words.EndsWith(" date", StringComparison.Ordinal) ? words[..^" date".Length] : words) + period;
    }

    private static List<int> OpenAgainst(IReadOnlyList<Moment> moments, int index) =>
        [.. Enumerable.Range(0, moments.Count).Where(other => other != index && moments[index].IsOpenAgainst(moments[other]))];

    // Row numbers from 1, neighbours joined: 3-5, 9.
    private static string Rows(List<int> indices)
    {
        var parts = new List<string>();
        for (var i = 0; i < indices.Count;)
        {
            var last = i;
            while (last + 1 < indices.Count && indices[last + 1] == indices[last] + 1)
            {
                last++;
            }

            parts.Add(i == last ? Text.Plain(indices[i] + 1) : $"{Text.Plain(indices[i] + 1)}-{Text.Plain(indices[last] + 1)}");
            i = last + 1;
        }

        return string.Join(", ", parts);
    }
}
