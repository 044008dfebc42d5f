using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Does the share of Scale AI's revenue that comes from Google fit the two revenues, and what was planned for the year in which Google left?</summary>
internal sealed class GoogleShare() : Analysis("google-share", "Scale AI: Google's share of the revenue, reckoned and stated")
{
    protected override void Write(ReportBuilder report)
    {
        const decimal Paid = GoogleScaleAiContract.Revenue.In2024;
        const decimal All = ScaleAi.Revenue.In2024;
        const decimal Planned = GoogleScaleAiContract.Planned.Revenue.In2025;
        var revenue = GoogleScaleAiContract.Facts.Revenue;
        var (part, whole, stated) = (revenue["2024"], ScaleAi.Facts.Revenue["2024"], GoogleScaleAiContract.Facts.RevenueShare["2024"]);
        var share = part.Amount / whole.Amount * Interval.Exactly<Rational>(100);
        report.Bars([Bar("all customers", All), Bar("Google", Paid), Bar("Google, 2025 (plan)", Planned)]);
        report.Say(
            $"In {part.Period} Google paid {Text.In(Paid, Text.Million)} million USD {report.Cite(part)} of {Text.In(All, Text.Million)} million {report.Cite(whole)}: "
            + $"{Text.Rounded((Rational)Paid * 100 / All, 2)} percent as written, by the words {Text.Outwards(share, 2)}. "
            + $"The article states {Text.Of(stated.Value)} percent {report.Cite(stated)}, which can be {Text.Of(stated.Amount.Interval)}: "
            + $"{Text.Of(share.AgreementWith(stated.Amount.Interval))}.");
        report.Say(
            $"For 2025 {Text.In(Planned, Text.Million)} million were planned {report.Cite(revenue["2025"])}, "
            + $"{Text.Rounded(((Rational)Planned * 100 / Paid) - 100, 0)} percent more. "
            + "What became of the contracts:");
        report.Table(
            ["customer", "outcome", "source"],
            Contract.All.Where(static contract => contract.Supplier == ScaleAi.Record && contract.Facts.Outcome.Claims.Count > 0)
                .Select(contract => new[] { contract.Customer.Name, contract.Facts.Outcome.ValueText, report.Cite(contract.Facts.Outcome) }));
    }

    private static Bar Bar(string label, decimal value) => new(label, value, Text.In(value, Text.Million) + " million USD");
}
