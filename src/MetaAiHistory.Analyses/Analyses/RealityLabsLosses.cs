using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Do the losses of Reality Labs that the article lists add up to the total it states?</summary>
internal sealed class RealityLabsLosses() : Analysis("reality-labs-losses", "Reality Labs: the losses and their stated total")
{
    protected override void Write(ReportBuilder report)
    {
        var losses = RealityLabs.Facts.OperatingLoss.Where(static fact => !fact.Period.IsLength).ToList();
        var sum = RealityLabs.OperatingLoss.In2021 + RealityLabs.OperatingLoss.In2022 + RealityLabs.OperatingLoss.In2023Q1 + RealityLabs.OperatingLoss.In2023Q2;
        report.Table(
            ["period", "#loss, billion USD", "source"],
            losses.Select(loss => new[] { loss.Period.ToString(), Text.Billions(loss.Value), report.Cite(loss) }));
        report.Bars(losses.Select(static loss => new Bar(loss.Period.ToString(), loss.Value, Text.Billions(loss.Value))));
        report.Say($"Together {Text.Billions(sum)} billion USD; the article states about {Text.Billions(RealityLabs.LossSinceRename)} {report.Cite(RealityLabs.Facts.LossSinceRename)}.");
    }
}
