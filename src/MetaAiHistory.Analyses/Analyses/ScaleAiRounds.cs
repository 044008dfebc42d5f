using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>What was Scale AI worth by round, and how many times that does Meta pay?</summary>
internal sealed class ScaleAiRounds() : Analysis("scale-ai", "Scale AI: valuation by round, and the multiple that Meta pays")
{
    protected override void Write(ReportBuilder report)
    {
        // The founding round has no date; a date that is not told sorts first.
        var rounds = FundingRound.All.Where(static round => round.Company == ScaleAi.Record)
            .OrderBy(static round => round.Facts.Date.ValueOrDefault.Earliest)
            .ThenBy(static round => round.Name, StringComparer.Ordinal)
            .ToList();
        report.Table(
            ["round", "date", "#raised, million USD", "#raised so far", "#valuation, million USD", "sources"],
            rounds.Select((round, index) => new[]
            {
                round.Facts.Series.ValueText,
                round.Facts.Date.HasValue ? round.Facts.Date.ValueText : "not stated",
                Figure(round.Facts.Amount),
                Text.In(rounds.Take(index + 1).Sum(static earlier => earlier.Facts.Amount.ValueOrDefault), Text.Million),
                Figure(round.Facts.Valuation),
                report.CiteStated(round.Facts.Date, round.Facts.Amount, round.Facts.Valuation),
            }));

        const decimal E = ScaleAiSeriesE.Valuation;
        const decimal F = ScaleAiSeriesF.Valuation;
        const decimal AtMetasPrice = MetaScaleAiStake.Price * 100 / MetaScaleAiStake.Stake;
        report.Bars([Bar("after round E", E), Bar("after round F", F), Bar("at Meta's price", AtMetasPrice)]);

        var (before, last) = (ScaleAiSeriesE.Facts.Valuation, ScaleAiSeriesF.Facts.Valuation);
        report.Say(
            $"From round E {report.Cite(before)} to round F {report.Cite(last)} the valuation grew {Text.Rounded((Rational)F / E, 2)} times, "
            + $"by the words {Text.Outwards(last.Amount / before.Amount, 2)}.");

        var (price, stake, stated) = (MetaScaleAiStake.Facts.Price, MetaScaleAiStake.Facts.Stake, MetaScaleAiStake.Facts.ValuationMultiple);
        var worth = price.Amount.Interval * Interval.Exactly<Rational>(100) / stake.Amount.Interval;
        var multiple = worth / last.Amount.Interval;
        report.Say(
            $"Meta pays {Text.ValueOf(price.Lead!)} {report.Cite(price)} for {Text.ValueOf(stake.Lead!)} {report.Cite(stake)}. "
            + $"So the whole is worth {Text.Outwards(worth / Interval.Exactly<Rational>(Text.Billion), 1)} billion USD, "
            + $"{Text.Rounded((Rational)AtMetasPrice / F, 2)} times round F as written, by the words {Text.Outwards(multiple, 2)}. "
            + $"The article says {Text.Of(stated.Value)} times {report.Cite(stated)}, which can be {Text.Of(stated.Amount.Interval)}: "
            + $"{Text.Of(multiple.AgreementWith(stated.Amount.Interval))}.");
    }

    private static Bar Bar(string label, decimal value) => new(label, value, Text.Rounded((Rational)value / Text.Billion, 1) + " billion USD");

    private static string Figure(Fact<decimal> fact) => fact.HasValue ? Text.In(fact.Value, Text.Million) : "not stated";
}
