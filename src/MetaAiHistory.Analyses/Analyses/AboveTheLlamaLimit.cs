using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Which companies have more users in a month than the licence of Llama 2 lets pass without asking Meta, and by how much?</summary>
internal sealed class AboveTheLlamaLimit() : Analysis("above-the-llama-limit", "Llama 2: who is above the limit of its licence")
{
    protected override void Write(ReportBuilder report)
    {
        var companies = Company.All.Where(static company => company.Facts.MonthlyActiveUsers.HasValue)
            .OrderByDescending(static company => company.Facts.MonthlyActiveUsers.Value)
            .ToList();
        report.Say($"A licence is needed above {Text.Of(Llama2.MonthlyActiveUserLimit)} monthly active users {report.Cite(Llama2.Facts.MonthlyActiveUserLimit)}.");
        report.Table(
            ["company", "#users a month", "can be", "#over the limit", "#times", "verdict", "source"],
            companies.Select(company => Row(report, company)),
            "No company's monthly users are told.");
        report.Bars(companies
            .Select(static company => new Bar(company.Name, company.Facts.MonthlyActiveUsers.Value, Text.Of(company.Facts.MonthlyActiveUsers.Value)))
            .Append(new Bar("the limit", Llama2.MonthlyActiveUserLimit, Text.Of(Llama2.MonthlyActiveUserLimit))));
        var others = Others().ToList();
        if (others.Count > 0)
        {
            report.Say("Users whose month is not told do not count against the limit:");
            report.Table(
                ["who", "#users", "can be", "source"],
                others.Select(fact => new[] { fact.Entity.Name, Text.Of(fact.Value), Text.Of(fact.Amount.Interval), report.Cite(fact) }));
        }
    }

    private static string[] Row(ReportBuilder report, Company company)
    {
        var users = company.Facts.MonthlyActiveUsers;
        return
        [
            company.Name,
            Text.Of(users.Value),
            Text.Of(users.Amount.Interval),
            Text.Of(users.Value - Llama2.MonthlyActiveUserLimit),
            Text.Rounded(new Rational(users.Value, Llama2.MonthlyActiveUserLimit), 2),
            Verdict(users),
            report.Cite(users),
        ];
    }

    // By every value that the words admit, not by the figure alone: the limit itself is exact, whatever "over" stands before it.
    private static string Verdict(Fact<long> users) => Interval.Exactly<Rational>(Llama2.MonthlyActiveUserLimit).IsLess(users.Amount.Interval) switch
    {
        true => "above",
        false => "not above",
        null => users.Value is > Llama2.MonthlyActiveUserLimit ? "above as written, open by its words" : "open",
    };

    private static IEnumerable<Fact<long>> Others() =>
        Company.All.Select(static company => company.Facts.Users)
            .Concat(Product.All.Select(static product => product.Facts.Users))
            .Where(static users => users.HasValue);
}
