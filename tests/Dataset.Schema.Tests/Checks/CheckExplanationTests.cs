using System.Globalization;

namespace Dataset.Schema.Tests.Checks;

/// <summary>The line that says what a check found.</summary>
public class CheckExplanationTests
{
    [Theory]
    [InlineData(
        "sum(Meta.Loss[2021, 2022, 2023-Q1, 2023-Q2]) = Meta.TotalLoss",
        "sum(Meta.Loss[2021, 2022, 2023-Q1, 2023-Q2]) is 31,641,000,000 USD, Meta.TotalLoss is 31,600,000,000, [31,550,000,000, 31,650,000,000] USD: consistent")]
    [InlineData(
        "sum(Meta.Loss[2020, 2021, 2022]) = Meta.TotalLoss",
        "sum(Meta.Loss[2020, 2021, 2022]) is 30,533,000,000 USD, Meta.TotalLoss is 31,600,000,000, [31,550,000,000, 31,650,000,000] USD: refuted, 1,017,000,000 USD apart")]
    [InlineData("Meta.Loss[2021] = 10_193_000_000 USD", "Meta.Loss[2021] is 10,193,000,000 USD, 10,193,000,000 USD: exact")]
    [InlineData("Meta.Users[2024] = 4_000_000_000 users", "Meta.Users[2024] is 3,000,000,000, over 3,000,000,000 users, 4,000,000,000 users: consistent only because a side is open-ended")]
    [InlineData("Meta.Employees * 2 < 160_000 people", "Meta.Employees * 2 is [150,000, 170,000] people, 160,000 people: undecidable, the ranges overlap")]
    [InlineData("Meta.Age <= 18 years", "Meta.Age is 20, [19, 20) years, 18 years: false, 1 years apart")]
    [InlineData("Meta.Age <= 228 months", "Meta.Age is 20, [19, 20) years, 19 years: undecidable, the ranges overlap")]
    [InlineData("Llama2.ReleaseDate < '2023-07'", "Llama2.ReleaseDate is 2023-07-18, [2023-07-01, 2023-07-31]: undecidable, the ranges overlap")]
    [InlineData("Llama2.ReleaseDate < Llama1.LeakDate", "Llama2.ReleaseDate is 2023-07-18, Llama1.LeakDate is [2023-03-01, 2023-03-10]: false, 130 days apart")]
    [InlineData("'2023-01-01T10:30' = '../2017'", "2023-01-01T10:30, 2017-12-31T23:59 or earlier: refuted, about 1,826.4382 days apart")]
    [InlineData("'2019/..' < '2018'", "2019-01-01 or later, [2018-01-01, 2018-12-31]: false, 1 days apart")]
    [InlineData("Llama2.ReleaseDate - Llama1.ReleaseDate < 5 months", "Llama2.ReleaseDate - Llama1.ReleaseDate is 4.8 months, 5 months: true")]
    [InlineData("Llama2.ReleaseDate - Llama1.ReleaseDate = Meta.ListingDate - Meta.FoundedDate", "Llama2.ReleaseDate - Llama1.ReleaseDate is 144 days, Meta.ListingDate - Meta.FoundedDate is [3,001, 3,029] days: refuted, 2,857 days apart")]
    [InlineData("Meta.LaidOff = 12 percent", "Meta.LaidOff is 13, [12.5, 13.5] percent, 12 percent: refuted, 0.5 percent apart")]
    [InlineData("Meta.Share = 1 / 7", "Meta.Share is 1/3 fraction, 1 / 7 is 1/7 fraction: refuted, 4/21 fraction apart")]
    [InlineData("1 USD / Meta.Employees = 1 USD / 1 people", "1 USD / Meta.Employees is [about 0.00001176, about 0.00001333] USD / people, 1 USD / 1 people is 1 USD / people: refuted, about 1 USD / people apart")]
    [InlineData("12345/98765 = 1", "about 0.125, 1: refuted, about 0.875 apart")]
    [InlineData("1/12345 = 1/99999", "about 0.000081, about 0.00001: refuted, about 0.000071 apart")]
    [InlineData("Llama2.LeakDate < Llama2.ReleaseDate", "Llama2.LeakDate is not known, Llama2.ReleaseDate is 2023-07-18: undecidable, Llama2.LeakDate is stated to be unknown")]
    [InlineData("count(Meta.Founders) != 2 people", "count(Meta.Founders) is 2 people, 2 people: false, they are the same")]
    public void Both_sides_and_the_verdict_are_shown(string check, string explanation) => Assert.Equal(explanation, World.Evaluate(check).Explanation);

    [Fact]
    public void A_long_side_is_cut_in_its_middle()
    {
        var side = string.Join(" + ", Enumerable.Repeat("1_000_000", 40));

        Assert.Equal("1_000_000 + 1_000_000 + 1_000_000 + 1_000_000 + 1_ … 00 + 1_000_000 + 1_000_000 + 1_000_000 + 1_000_000 is 40,000,000, 40,000,000: exact", World.Evaluate(side + " = 40_000_000").Explanation);
    }

    [Fact]
    public void The_sides_carry_text_interval_and_unit()
    {
        var outcome = World.Evaluate("Meta.Age < Meta.Loss[2021] / Meta.Loss[2021] * 21 years");

        Assert.Equal(("Meta.Age", World.Range("[19, 20)"), "years"), (outcome.Left!.Text, outcome.Left.Range!, outcome.Left.Unit));
        Assert.Equal(("Meta.Loss[2021] / Meta.Loss[2021] * 21 years", World.Range("[21, 21]"), "years"), (outcome.Right!.Text, outcome.Right.Range!, outcome.Right.Unit));
    }

    [Fact]
    public void The_facts_read_are_told_with_their_claims()
    {
        var readings = World.Evaluate("max(Meta.Loss[2022, 2021]) < Meta.TotalLoss").Readings;

        Assert.Equal(
            ["Meta.Loss[2022] 13_717_000_000", "Meta.Loss[2021] 10_193_000_000", "Meta.TotalLoss 31_600_000_000"],
            readings.Select(static reading => $"{reading.Entity}.{reading.Property}{(reading.Period.IsNone ? "" : $"[{reading.Period}]")} {reading.Claim.Value.Written}"));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus", NumberGroupSeparator = "'" } };
        try
        {
            Assert.Equal("Meta.Growth[2022] is -1 percent, -0.5 percent: refuted, 0.5 percent apart", World.Evaluate("Meta.Growth[2022] = -0.5 percent").Explanation.Replace("-0.5 percent is ", "", StringComparison.Ordinal));
            Assert.Equal("Llama2.ReleaseDate is 2023-07-18, 2023-07-18: exact", World.Evaluate("Llama2.ReleaseDate = '2023-07-18'").Explanation);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
