using static Dataset.Facts.Tests.Rows;

namespace Dataset.Facts.Tests;

public sealed class TimelineTests
{
    private readonly Timeline<decimal> losses = Losses(
        ("unknown", Claim(9)), ("2023-Q1", Claim(3)), ("2022", Claim(2)), ("2023-Q2", Claim(4)), ("2025", Claim(8, Status.Plan)), ("P18M", Claim(7)), ("2022-Q1", Claim(1)));

    [Fact]
    public void Facts_come_in_order_of_time() =>
        Assert.Equal(["2022-Q1", "2022", "2023-Q1", "2023-Q2", "2025", "P18M", "unknown"], losses.Select(static fact => fact.Period.ToString()));

    [Fact]
    public void The_latest_is_the_last_outcome_not_a_plan() => Assert.Equal(4m, losses.Latest!.Value);

    [Fact]
    public void A_year_is_its_own_period_and_no_index() => Assert.Equal(2m, losses[2022].Value);

    [Theory]
    [InlineData("2022-02", "2022-Q1")]
    [InlineData("2022-05-09", "2022")]
    [InlineData("2023-Q2", "2023-Q2")]
    [InlineData("2023", null)]
    public void At_a_date_holds_the_shortest_period_around_it(string date, string? period) => Assert.Equal(period, losses.At(date)?.Period.ToString());

    [Fact]
    public void In_a_period_are_those_wholly_within() => Assert.Equal(["2023-Q1", "2023-Q2"], losses.In("2023").Select(static fact => fact.Period.ToString()));

    [Fact]
    public void Named_periods_sum() => Assert.Equal("9 USD", Amount.Sum(losses["2022", "2023-Q1", "2023-Q2"]).ToString());

    [Fact]
    public void A_period_that_is_not_there_names_those_that_are() =>
        Assert.Equal(
            "Someone.Loss has no fact for '2021'; it has: 2022-Q1, 2022, 2023-Q1, 2023-Q2, 2025, P18M, unknown.",
            Assert.Throws<KeyNotFoundException>(() => losses[2021]).Message);

    [Fact]
    public void An_empty_timeline_has_no_latest() => Assert.Null(Losses().Latest);
}
