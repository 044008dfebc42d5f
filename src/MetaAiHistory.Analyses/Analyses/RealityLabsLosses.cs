using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Do the losses of Reality Labs that the article lists add up to the totals it states, and is the loss still widening, as it says?</summary>
internal sealed class RealityLabsLosses() : Analysis("reality-labs-losses", "Reality Labs: the losses, their stated totals and their trend")
{
    // Constants of constants: a figure that is gone stops the build here.
    private const decimal YearAndHalf = RealityLabs.OperatingLoss.In2022 + RealityLabs.OperatingLoss.In2023Q1 + RealityLabs.OperatingLoss.In2023Q2;
    private const decimal SinceRename = RealityLabs.OperatingLoss.In2021 + YearAndHalf;

    protected override void Write(ReportBuilder report)
    {
        var losses = RealityLabs.Facts.OperatingLoss;
        report.Table(
            ["period", "#loss, billion USD", "can be", "source"],
            losses.Select(loss => new[] { loss.Period.ToString(), Text.In(loss.Value, Text.Billion), Text.In(loss.Amount.Interval, Text.Billion), report.Cite(loss) }));
        report.Bars(losses.Where(static loss => !loss.Period.IsLength).Select(static loss => new Bar(loss.Period.ToString(), loss.Value, Text.In(loss.Value, Text.Billion))));

        report.Say("2021 to 2023-Q2: " + Against(report, SinceRename, losses["2021", "2022", "2023-Q1", "2023-Q2"], RealityLabs.Facts.LossSinceRename, "total since the renaming"));
        report.Say("2022 to 2023-Q2: " + Against(report, YearAndHalf, losses["2022", "2023-Q1", "2023-Q2"], losses["P18M"], "loss of a year and a half"));
        report.Say($"Says the article: {RealityLabs.LossTrend.ToLowerInvariant()} {report.Cite(RealityLabs.Facts.LossTrend)}. "
            + $"By its own figures: {Trend(losses["2021"], losses["2022"])}; {Trend(losses["2023-Q1"], losses["2023-Q2"])}; and {HalfYear(losses)}.");
    }

    private static string Against(ReportBuilder report, decimal sum, IReadOnlyList<Fact<decimal>> parts, Fact<decimal> stated, string what)
    {
        var total = Amount.Sum(parts);
        return $"{string.Join(" + ", parts.Select(static part => Text.In(part.Value, Text.Billion)))} = {Text.In(sum, Text.Billion)} billion USD {report.Cite(parts)}, "
            + $"by the precision of the figures {Text.In(total.Interval, Text.Billion)}. The stated {what}, {Text.In(stated.Value, Text.Billion)} in its words {report.Cite(stated)}, "
            + $"can be {Text.In(stated.Amount.Interval, Text.Billion)}: {Text.Of(total.AgreementWith(stated.Amount))}.";
    }

    private static string Trend(Fact<decimal> before, Fact<decimal> after)
    {
        var verb = before.Amount.IsLess(after.Amount) switch
        {
            true => "widened",
            false when after.Amount.IsLess(before.Amount) == true => "narrowed",
            _ => "changed within the precision of the figures",
        };
        return $"from {before.Period} to {after.Period} it {verb} by {Text.In(Math.Abs(after.Value - before.Value), Text.Billion)} billion";
    }

    private static string HalfYear(Timeline<decimal> losses)
    {
        var half = Amount.Sum(losses["2023-Q1", "2023-Q2"]);
        var rate = losses["2022"].Amount * new Rational(1, 2);
        var answer = rate.IsLess(half) switch { true => "more than", false => "not more than", _ => "about" };
        return $"the first half of 2023 cost {Text.In(half.Interval, Text.Billion)} billion, {answer} half of 2022, {Text.In(rate.Interval, Text.Billion)}";
    }
}
