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
            losses.Select(loss => new[] { loss.Period.ToString(), Billions(loss.Value), Billions(loss.Amount), report.Cite(loss) }));
        report.Bars(losses.Where(static loss => !loss.Period.IsLength).Select(static loss => new Bar(loss.Period.ToString(), loss.Value, Billions(loss.Value))));

        var since2021 = losses["2021", "2022", "2023-Q1", "2023-Q2"];
        report.Say("2021 to 2023-Q2: " + Against(report, SinceRename, since2021, Meta.Facts.MetaverseLossSinceRename, "total since the renaming"));
        report.Say("2022 to 2023-Q2: " + Against(report, YearAndHalf, since2021.Skip(1), losses["P18M"], "loss of a year and a half"));
        report.Say($"Says the article: {RealityLabs.LossTrend.ToLowerInvariant()} {report.Cite(RealityLabs.Facts.LossTrend)}. "
            + $"By its own figures: {Trend(losses["2021"], losses["2022"])}; {Trend(losses["2023-Q1"], losses["2023-Q2"])}; and {HalfYear(losses)}.");
    }

    private static string Against(ReportBuilder report, decimal sum, IEnumerable<Fact<decimal>> parts, Fact<decimal> stated, string what)
    {
        var total = Amount.Sum(parts);
        return $"{string.Join(" + ", parts.Select(static part => Billions(part.Value)))} = {Billions(sum)} billion USD {report.Cite(parts)}, "
            + $"by the precision of the figures {Billions(total)}. The stated {what}, {Billions(stated.Value)} in its words {report.Cite(stated)}, "
            + $"can be {Billions(stated.Amount)}: {Text.Of(total.AgreementWith(stated.Amount))}.";
    }

    private static string Trend(Fact<decimal> before, Fact<decimal> after)
    {
        var verb = before.Amount.IsLess(after.Amount) switch
        {
            true => "widened",
            false when after.Amount.IsLess(before.Amount) == true => "narrowed",
            _ => "changed within the precision of the figures",
        };
        return $"from {before.Period} to {after.Period} it {verb} by {Billions(Math.Abs(after.Value - before.Value))} billion";
    }

    private static string HalfYear(Timeline<decimal> losses)
    {
        var half = Amount.Sum(losses["2023-Q1", "2023-Q2"]);
        var rate = losses["2022"].Amount * new Rational(1, 2);
        var answer = rate.IsLess(half) switch { true => "more than", false => "not more than", _ => "about" };
        return $"the first half of 2023 cost {Billions(half)} billion, {answer} half of 2022, {Billions(rate)}";
    }

    private static string Billions(decimal value) => Text.In(value, Text.Billion);

    private static string Billions(Amount amount) => Text.In(amount.Interval, Text.Billion);
}
