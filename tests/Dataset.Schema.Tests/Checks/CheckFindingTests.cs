using Dataset.Schema.Checks;

namespace Dataset.Schema.Tests.Checks;

/// <summary>What is wrong with a check that can be read: rule, characters, message.</summary>
public class CheckFindingTests
{
    // The offending characters stand between « and ».
    [Theory]
    [InlineData("«Mta».Loss[2021] = 1 USD", "DSET5002", "unknown entity 'Mta'; did you mean 'Meta'?")]
    [InlineData("«Company».TotalLoss = 1 USD", "DSET5002", "unknown entity 'Company'; it is a kind, and a check reads the facts of one entity")]
    [InlineData("«Quest».TotalLoss = 1 USD", "DSET5002", "unknown entity 'Quest'")]
    [InlineData("Meta.«TotalLos» = 1 USD", "DSET5003", "'Meta' is of kind 'Company', which has no property 'TotalLos'; did you mean 'TotalLoss'?")]
    [InlineData("Meta.Loss[2021, «2019»] = 1 USD", "DSET5004", "the data states no Meta.Loss for 2019; stated are 2020, 2021, 2022, 2022-H1, 2023-Q1, 2023-Q2, 2024")]
    [InlineData("max(Meta.Loss[«2010..2012»]) = 1 USD", "DSET5004", "the data states no Meta.Loss within 2010..2012")]
    [InlineData("«Llama2.Planned.Parameters» = 1 parameters", "DSET5004", "Llama2.Parameters is stated with status actual, not plan; Llama2.Parameters is the actual one")]
    [InlineData("«Meta.Loss[2024]» = 1 USD", "DSET5004", "Meta.Loss[2024] is stated with status forecast, not actual; Meta.Forecast.Loss names the forecast")]
    [InlineData("Llama2.Limit@«Papr» = 1 users", "DSET5004", "'Papr' is no source of Llama2.Limit; did you mean 'Paper'?; its sources are Paper, Watch")]
    [InlineData("1 «dollars» = Meta.TotalLoss", "DSET5005", "unknown unit 'dollars'; a number has a unit of the schema, a unit of time, or percent")]
    [InlineData("1 «yeas» = Meta.Age", "DSET5005", "unknown unit 'yeas'; did you mean 'year'?; a number has a unit of the schema, a unit of time, or percent")]
    [InlineData("Meta.TotalLoss = «Meta.Bill»", "DSET5006", "Meta.TotalLoss is in USD and Meta.Bill is in CNY: they cannot be compared")]
    [InlineData("Meta.TotalLoss + «Meta.Bill» = 1 USD", "DSET5006", "Meta.TotalLoss is in USD and Meta.Bill is in CNY: they cannot be added")]
    [InlineData("Meta.Fine - «Meta.Bill» = 1 USD", "DSET5006", "Meta.Fine is in unstated and Meta.Bill is in CNY: they cannot be subtracted")]
    [InlineData("max(Meta.Fine, «Meta.TotalLoss») = 1 USD", "DSET5006", "Meta.Fine is in unstated and Meta.TotalLoss is in USD: they cannot be compared by max")]
    [InlineData("Meta.Employees = «Meta.Users[2024]»", "DSET5006", "Meta.Employees is in people and Meta.Users[2024] is in users: they cannot be compared")]
    [InlineData("Meta.Employees = «80_000»", "DSET5006", "Meta.Employees is in people and 80_000 is a number without unit: they cannot be compared; a number is written with its unit, as in 1 people")]
    [InlineData("Meta.LaidOff = «13»", "DSET5006", "Meta.LaidOff is in percent and 13 is a number without unit: they cannot be compared; a number is written with its unit, as in 1 percent")]
    [InlineData("Meta.TotalLoss / Meta.Employees = «1 USD»", "DSET5006", "Meta.TotalLoss / Meta.Employees is in USD / people and 1 USD is in USD: they cannot be compared")]
    [InlineData("Meta.Delay = «Meta.Outage»", "DSET5006", "Meta.Delay is in months and Meta.Outage is in hours: they cannot be compared; months have no fixed number of days")]
    [InlineData("count(Meta.Founders) = «2 USD»", "DSET5006", "count(Meta.Founders) is a count of values and 2 USD is in USD: they cannot be compared")]
    [InlineData("Llama2.ReleaseDate = «2023»", "DSET5007", "Llama2.ReleaseDate is a date and 2023 is a number without unit: they cannot be compared")]
    [InlineData("Llama2.ReleaseDate + «Llama1.ReleaseDate» = '2023'", "DSET5007", "Llama2.ReleaseDate is a date and Llama1.ReleaseDate is a date: they cannot be added")]
    [InlineData("Llama2.ReleaseDate * «2» = '2023'", "DSET5007", "Llama2.ReleaseDate is a date and 2 is a number without unit: they cannot be multiplied")]
    [InlineData("5 days - «Llama2.ReleaseDate» = 1", "DSET5007", "5 days is in days and Llama2.ReleaseDate is a date: they cannot be subtracted")]
    [InlineData("1 < -«Llama2.ReleaseDate»", "DSET5007", "a sign stands before numbers and lengths of time, and Llama2.ReleaseDate is a date")]
    [InlineData("days(«Meta.TotalLoss», Llama2.ReleaseDate) = 1 day", "DSET5007", "days takes two dates, and Meta.TotalLoss is in USD")]
    [InlineData("sum(«Llama2.ReleaseDate», Llama1.ReleaseDate) = '2023'", "DSET5007", "sum adds numbers and lengths of time, and Llama2.ReleaseDate is a date")]
    [InlineData("sum(5 days, «Llama2.ReleaseDate») = '2023'", "DSET5007", "sum adds numbers and lengths of time, and Llama2.ReleaseDate is a date")]
    [InlineData("abs(«Meta.Loss[*]») = 1 USD", "DSET5007", "abs takes one number or length of time, and Meta.Loss[*] is several values; sum, count, min or max makes one figure of them")]
    [InlineData("«Meta.Loss[2021, 2022]» = 1 USD", "DSET5007", "a check compares one figure or date with another, and Meta.Loss[2021, 2022] is several values; sum, count, min or max makes one figure of them")]
    [InlineData("«Meta.Loss[2021, 2022]» * 2 = 1 USD", "DSET5007", "'*' takes one figure on each side, and Meta.Loss[2021, 2022] is several values; sum, count, min or max makes one figure of them")]
    [InlineData("«Meta.Motto» = '2023'", "DSET5007", "a check compares one figure or date with another, and Meta.Motto is no figure; words and entities can only be counted")]
    [InlineData("max(«Meta.Motto», 1) = 1", "DSET5007", "max takes figures and dates, and Meta.Motto is no figure; words and entities can only be counted")]
    [InlineData("«Meta.Loss» = 1 USD", "DSET5007", "'Loss' is a timeline: the check must say which of its values, as in Meta.Loss[2020]; stated are 2020, 2021, 2022, 2022-H1, 2023-Q1, 2023-Q2, 2024")]
    [InlineData("«Meta.TotalLoss[2021]» = 1 USD", "DSET5007", "'TotalLoss' is no timeline: it has one value, without brackets")]
    [InlineData("«sum(Meta.Loss[*])» = 1 USD", "DSET5008", "the sum counts time twice: 2022 and 2022-H1 of Meta.Loss overlap")]
    [InlineData("«sum(Meta.Loss[2022], Meta.Loss[2022-H1])» = 1 USD", "DSET5008", "the sum counts time twice: 2022 and 2022-H1 of Meta.Loss overlap")]
    [InlineData("count(Meta.Loss[«2021..2023-Q2»]) = 4", "DSET5008", "2022 and 2022-H1 within 2021..2023-Q2 overlap; name the periods one by one")]
    [InlineData("sum(Meta.Loss[«2019..2021»]) = 4 USD", "DSET5008", "the periods stated within 2019..2021 leave a gap from 2019-01-01 on; stated are 2020, 2021")]
    [InlineData("sum(Meta.Loss[«2023-Q1..2023-Q3»]) = 4 USD", "DSET5008", "the periods stated within 2023-Q1..2023-Q3 leave a gap from 2023-07-01 on; stated are 2023-Q1, 2023-Q2")]
    [InlineData("sum(«Meta.Fee[2021, 2022]») = 4 USD", "DSET5006", "Meta.Fee[2021] is in USD and Meta.Fee[2022] is in unstated: they cannot be added")]
    [InlineData("max(«Meta.Fee[*]») = 4 USD", "DSET5006", "Meta.Fee[2021] is in USD and Meta.Fee[2022] is in unstated: they cannot be compared by max")]
    [InlineData("1 / («2 - 2») = 1", "DSET5009", "division by zero: 2 - 2 is 0")]
    public void What_a_check_cannot_mean_is_told(string marked, string rule, string message)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;

        var outcome = World.Evaluate(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(CheckVerdict.Invalid, outcome.Verdict);
        Assert.Equal((rule, message, start, length), (finding.Rule.Id, finding.Message, finding.Span.Start, finding.Span.Length));
    }

    [Fact]
    public void Units_that_differ_are_told_at_both_places()
    {
        var finding = Assert.Single(World.Evaluate("Meta.TotalLoss = Meta.Bill").Findings);

        Assert.Equal((0, 14, "Meta.TotalLoss is in USD"), (finding.Counterpart.Start, finding.Counterpart.Length, finding.CounterpartMessage));
    }

    [Fact]
    public void Each_root_cause_is_told_once_and_all_are()
    {
        var findings = World.Evaluate("Mta.Loss[2021] + Mta.TotalLoss * 2 CYN = 1 / 0.0").Findings;

        Assert.Equal(["DSET5002", "DSET5002", "DSET5005", "DSET5009"], findings.Select(static finding => finding.Rule.Id));
    }
}
