using Dataset.Schema.Checks;

namespace Dataset.Schema.Tests.Checks;

/// <summary>What comes of each comparison.</summary>
public class CheckVerdictTests
{
    [Theory]
    [InlineData("Meta.Loss[2021] = 10_193_000_000 USD", CheckVerdict.Exact)]
    [InlineData("Meta.Loss[2021] = 10_193_000_001 USD", CheckVerdict.Refuted)]
    [InlineData("sum(Meta.Loss[2021, 2022, 2023-Q1, 2023-Q2]) = Meta.TotalLoss", CheckVerdict.Consistent)]
    [InlineData("sum(Meta.Loss[2020, 2021, 2022]) = Meta.TotalLoss", CheckVerdict.Refuted)]
    [InlineData("Meta.Users[2023-06] = Meta.Users[2024]", CheckVerdict.Weak)] // 3.03 billion and over 3 billion
    [InlineData("Meta.Users[2024] = 3_000_000_001 users", CheckVerdict.Weak)]
    [InlineData("Meta.Users[2024] = 3_000_000_000 users", CheckVerdict.Refuted)] // over excludes it
    [InlineData("Meta.Users[2024] = Meta.Users[2025]", CheckVerdict.Consistent)] // 3 billion itself is in reach
    [InlineData("Meta.Employees = 75_000 people", CheckVerdict.Consistent)] // an included bound
    [InlineData("Meta.Age = 20 years", CheckVerdict.Refuted)] // an excluded one
    public void Equality_is_exact_consistent_weak_or_refuted(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Meta.Loss[2021] < Meta.Loss[2022]", CheckVerdict.True)]
    [InlineData("Meta.Loss[2022] < Meta.Loss[2021]", CheckVerdict.False)]
    [InlineData("Meta.Loss[2021] < Meta.Loss[2021]", CheckVerdict.False)]
    [InlineData("Meta.Loss[2021] <= Meta.Loss[2021]", CheckVerdict.True)]
    [InlineData("Meta.Employees < 80_000 people", CheckVerdict.Undecidable)]
    [InlineData("Meta.Employees < 85_000 people", CheckVerdict.Undecidable)] // 85,000 is possible
    [InlineData("Meta.Employees <= 85_000 people", CheckVerdict.True)]
    [InlineData("Meta.Employees < 75_000 people", CheckVerdict.False)]
    [InlineData("Meta.Employees <= 75_000 people", CheckVerdict.Undecidable)]
    [InlineData("Meta.Age < 20 years", CheckVerdict.True)] // [19, 20)
    [InlineData("20 years <= Meta.Age", CheckVerdict.False)]
    [InlineData("3_000_000_000 users < Meta.Users[2024]", CheckVerdict.True)]
    [InlineData("3_000_000_001 users < Meta.Users[2024]", CheckVerdict.Undecidable)]
    [InlineData("Meta.Users[2024] <= 3_000_000_000 users", CheckVerdict.False)]
    public void Order_is_true_false_or_undecidable(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Meta.Loss[2021] != Meta.Loss[2022]", CheckVerdict.True)]
    [InlineData("Meta.Loss[2021] != 10_193_000_000 USD", CheckVerdict.False)]
    [InlineData("Meta.Employees != 80_000 people", CheckVerdict.Undecidable)]
    [InlineData("Meta.Employees != 90_000 people", CheckVerdict.True)]
    public void Inequality_is_true_false_or_undecidable(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("1 + 2 * 3 = 7")]
    [InlineData("(1 + 2) * 3 = 9")]
    [InlineData("10 - 4 - 3 = 3")]
    [InlineData("24 / 4 / 3 = 2")]
    [InlineData("-2 * -3 = 6")]
    [InlineData("--2 = 2")]
    [InlineData("2 - -3 = 5")]
    [InlineData("-(1 + 2) = -3")]
    [InlineData("1/3 + 1/6 = 0.5")]
    [InlineData("12 / (1/3) = 36")]
    [InlineData("1/3 years = 4 months")]
    [InlineData("1_000_000 = 1000000")]
    [InlineData("2.50 = 2.5")]
    [InlineData("abs(3 - 5) = 2")]
    [InlineData("min(3, 1, 2) = 1")]
    [InlineData("max(3, 1, 2) + 1 = 4")]
    [InlineData("sum(1, 2, max(3, 4)) = 7")]
    [InlineData(" 1\n+\t1 = 2 ")]
    public void Arithmetic_is_exact_and_binds_as_in_school(string check) => Assert.Equal(CheckVerdict.Exact, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Llama1.ReleaseDate < Llama2.ReleaseDate", CheckVerdict.True)]
    [InlineData("Llama2.ReleaseDate < Llama1.ReleaseDate", CheckVerdict.False)]
    [InlineData("Llama2.ReleaseDate = '2023-07-18'", CheckVerdict.Exact)]
    [InlineData("Llama2.ReleaseDate = '2023-07'", CheckVerdict.Consistent)]
    [InlineData("Llama2.ReleaseDate = \"2023-07-19\"", CheckVerdict.Refuted)]
    [InlineData("Llama2.ReleaseDate = '2023-06'", CheckVerdict.Refuted)]
    [InlineData("Llama2.ReleaseDate < '2023-07'", CheckVerdict.Undecidable)]
    [InlineData("Llama2.ReleaseDate <= '2023-07'", CheckVerdict.Undecidable)]
    [InlineData("Llama2.ReleaseDate < '2023-07-18'", CheckVerdict.False)] // a day is not before itself
    [InlineData("Llama2.ReleaseDate <= '2023-07-18'", CheckVerdict.True)]
    [InlineData("Llama2.ReleaseDate < '2023-07-18T10:00'", CheckVerdict.Undecidable)]
    [InlineData("Llama1.ReleaseDate < Llama1.LeakDate", CheckVerdict.True)]
    [InlineData("Llama1.LeakDate != '2023-04'", CheckVerdict.True)]
    [InlineData("Llama1.LeakDate != '2023-03-05'", CheckVerdict.Undecidable)]
    [InlineData("Meta.FoundedDate = '200X'", CheckVerdict.Consistent)]
    [InlineData("'2023-Q2' < '2023-Q3'", CheckVerdict.True)]
    [InlineData("'../2017' < '2018'", CheckVerdict.True)]
    [InlineData("'2019/..' = '2030'", CheckVerdict.Weak)]
    [InlineData("'~2015' = '2016'", CheckVerdict.Consistent)] // about: a year to either side
    [InlineData("'~2015' = '2017'", CheckVerdict.Refuted)]
    [InlineData("'~5000/9000' = '9998-12-31'", CheckVerdict.Weak)] // beyond the calendar there is no limit
    [InlineData("'~0001' < '0003'", CheckVerdict.True)]
    [InlineData("min(Llama1.ReleaseDate, Llama2.ReleaseDate) = Llama1.ReleaseDate", CheckVerdict.Exact)]
    [InlineData("max('2023-07-01', '2023') = '2023-06'", CheckVerdict.Refuted)]
    public void Partial_dates_compare_three_valued(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Llama2.ReleaseDate - Llama1.ReleaseDate = 144 days", CheckVerdict.Exact)]
    [InlineData("Llama2.ReleaseDate - Llama1.ReleaseDate < 5 months", CheckVerdict.True)]
    [InlineData("months(Llama1.ReleaseDate, Llama2.ReleaseDate) = Meta.Delay", CheckVerdict.Exact)] // February to July
    [InlineData("'2023-03-15' - '2023-02-15' = 1 month", CheckVerdict.Exact)] // as the calendar has it
    [InlineData("'2023-03-15' - '2023-02-15' = 28 days", CheckVerdict.Exact)]
    [InlineData("'2023-02-15' - '2023-03-15' = -1 months", CheckVerdict.Exact)]
    [InlineData("'2023-07' - '2023-02' = 5 months", CheckVerdict.Consistent)]
    [InlineData("'2023-07' - '2023-02' = 7 months", CheckVerdict.Refuted)]
    [InlineData("'2023-01-02T06:00' - '2023-01-02T00:00' = Meta.Outage", CheckVerdict.Exact)]
    [InlineData("'2023-01-02T06:00' - '2023-01-01' = 6 hours", CheckVerdict.Refuted)]
    [InlineData("'2023-01-02T06:00' - '2023-01-01' = 12 hours", CheckVerdict.Consistent)]
    [InlineData("years('2004', '2023') = 19 years", CheckVerdict.Exact)]
    [InlineData("years('2004', '2023') = 228 months", CheckVerdict.Exact)]
    [InlineData("years('200X', '2023') = 19 years", CheckVerdict.Consistent)]
    [InlineData("months('2023', '2024-01') = 12 months", CheckVerdict.Consistent)]
    [InlineData("months('2023', '2024-01') = 13 months", CheckVerdict.Refuted)]
    [InlineData("days('2024-02-28', '2024-03-01') = 2 days", CheckVerdict.Exact)] // a leap year
    [InlineData("Meta.FoundedDate + 8 years = '2012-02'", CheckVerdict.Consistent)]
    [InlineData("Meta.FoundedDate + 8 years < Meta.ListingDate", CheckVerdict.True)]
    [InlineData("Meta.ListingDate - 8 years = '2004-05-18'", CheckVerdict.Exact)]
    [InlineData("1 week + '2023-01-01' = '2023-01-08'", CheckVerdict.Exact)]
    [InlineData("'2023-01-31' + 1 month = '2023-02-28'", CheckVerdict.Exact)] // the month has no 31st
    [InlineData("'2023-01-01' + 0.5 months = '2023-01-16'", CheckVerdict.Consistent)]
    [InlineData("'2000-01-01' + Meta.Age < '2020-01-01'", CheckVerdict.True)] // [19, 20) years
    [InlineData("'2000-01-01' + (Meta.Age + 1 month) / 24 < '2000-11-03'", CheckVerdict.Undecidable)] // into the third day
    [InlineData("'2023-01-01' + 5 hours = '2023-01-01T07:00'", CheckVerdict.Consistent)]
    [InlineData("'2023-01-01' + 5 hours = '2023-01-02T05:00'", CheckVerdict.Refuted)]
    [InlineData("'2023-01-11' + ('2023-01-05' - '2023-01-01') = '2023-01-15'", CheckVerdict.Exact)]
    [InlineData("('2023-01-05' - '2023-01-01') * 2 = 8 days", CheckVerdict.Exact)]
    [InlineData("('2023-01-05' - '2023-01-01') / ('2023-01-03' - '2023-01-01') = 2", CheckVerdict.Exact)]
    [InlineData("('2023-03-01' - '2023-01-01') / 1 month = 2", CheckVerdict.Exact)]
    [InlineData("abs('2023-01-01' - '2023-01-05') = 4 days", CheckVerdict.Exact)]
    [InlineData("sum('2023-01-02' - '2023-01-01', 3 days) = 4 days", CheckVerdict.Exact)]
    [InlineData("max('2023-02-01' - '2023-01-01', '2023-03-01' - '2023-02-01') = 1 month", CheckVerdict.Exact)]
    [InlineData("'2019/..' - '2018' < 0 days", CheckVerdict.False)]
    public void Dates_and_lengths_of_time_compute_as_the_calendar_does(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Meta.Loss[2021] * (100 percent + Meta.Growth[2021]) = 12_231_600_000 USD", CheckVerdict.Exact)]
    [InlineData("100 USD * 26 percent = 26 USD", CheckVerdict.Exact)]
    [InlineData("26 percent = 13/50 fraction", CheckVerdict.Exact)]
    [InlineData("25 percent * 50 percent = 0.125", CheckVerdict.Exact)]
    [InlineData("2 * 25 percent = 50 percent", CheckVerdict.Exact)]
    [InlineData("1 USD / 4 USD = 25 percent", CheckVerdict.Exact)]
    [InlineData("1 USD / 4 USD = 0.25", CheckVerdict.Exact)]
    [InlineData("Meta.Share * 9 = 3", CheckVerdict.Exact)]
    [InlineData("Meta.Employees * Meta.LaidOff = 11_000 people", CheckVerdict.Consistent)]
    [InlineData("Llama2.Tokens / Llama2.Parameters = Llama2.TokensEach * 1 tokens / 1 parameters", CheckVerdict.Consistent)]
    [InlineData("Llama2.Tokens = Llama2.Parameters * (Llama2.TokensEach * 1 tokens / 1 parameters)", CheckVerdict.Consistent)]
    [InlineData("Meta.Fine - Meta.Refund < Meta.Fine", CheckVerdict.True)] // unstated mixes with itself
    [InlineData("Meta.Rank = 2 place", CheckVerdict.Exact)]
    [InlineData("1 place < Meta.Rank", CheckVerdict.True)]
    [InlineData("6 quarters = 18 months", CheckVerdict.Exact)]
    [InlineData("1 day = 86_400 seconds", CheckVerdict.Exact)]
    [InlineData("90 minutes = 1.5 hours", CheckVerdict.Exact)]
    public void Units_multiply_divide_and_convert(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("count(Meta.Founders) = Meta.FounderCount", CheckVerdict.Exact)]
    [InlineData("count(Meta.Founders) = 2", CheckVerdict.Exact)]
    [InlineData("count(Meta.Founders) * 2 = 4 people", CheckVerdict.Exact)]
    [InlineData("count(Meta.Fields) = 3 items", CheckVerdict.Exact)]
    [InlineData("count(Meta.Loss[*]) = 6", CheckVerdict.Exact)] // the forecast is none
    [InlineData("count(Meta.Motto) = 1", CheckVerdict.Exact)]
    [InlineData("count(Llama2.LeakDate) = 0", CheckVerdict.Exact)] // stated to be unknown
    [InlineData("count(Llama1.Tokens) = 1", CheckVerdict.Undecidable)] // a conflict
    [InlineData("sum(Meta.Loss[2023-Q1..2023-Q2]) = 7_731_000_000 USD", CheckVerdict.Exact)]
    [InlineData("sum(Meta.Loss[2020..2021]) = 16_816_000_000 USD", CheckVerdict.Exact)]
    [InlineData("max(Meta.Loss[*]) = Meta.Loss[2022]", CheckVerdict.Exact)]
    [InlineData("min(Meta.Users[*]) <= 3_035_000_000 users", CheckVerdict.True)]
    [InlineData("max(Meta.Users[2023..2024]) < 3_030_000_000 users", CheckVerdict.Undecidable)]
    public void Aggregates_read_many_values(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("Meta.Hires < Meta.Planned.Hires", CheckVerdict.True)]
    [InlineData("Meta.Loss[2022] < Meta.Forecast.Loss[2024]", CheckVerdict.True)]
    [InlineData("count(Meta.Forecast.Loss[*]) = 1", CheckVerdict.Exact)]
    [InlineData("Llama1.Parameters@Watch < Llama1.Parameters", CheckVerdict.True)] // the rejected claim of that source
    [InlineData("Llama1.Tokens@Paper = 1_400_000_000_000 tokens", CheckVerdict.Exact)] // one side of a conflict
    [InlineData("Llama2.Limit@Paper = 700_000_000 users", CheckVerdict.Exact)] // a threshold is exact whatever its words
    [InlineData("Meta.Loss[2021]@Paper = Meta.Loss[2021]", CheckVerdict.Exact)]
    public void Status_and_source_choose_the_claim(string check, CheckVerdict verdict) => Assert.Equal(verdict, World.Evaluate(check).Verdict);

    [Theory]
    [InlineData("1 USD / (Meta.Employees - 80_000 people) = 1 USD / 1 people", "the divisor Meta.Employees - 80_000 people may be zero: it is [-5,000, 5,000] people")]
    [InlineData("Llama2.LeakDate < Llama2.ReleaseDate", "Llama2.LeakDate is stated to be unknown")]
    [InlineData("Llama1.Tokens < Llama2.Tokens", "the claims on Llama1.Tokens are a declared conflict; '@' and a source's name takes the claim of one")]
    [InlineData("Meta.Employees < 80_000 people", "the ranges overlap")]
    [InlineData("Meta.Employees != 80_000 people", "they may be the same")]
    [InlineData("'2023' + 9000 years < '2024'", "the date lies outside the years 1 to 9999")]
    [InlineData("'2023' - 3000 years < '2024'", "the date lies outside the years 1 to 9999")]
    [InlineData("'2023' + 999999999999 days < '2024'", "the date lies outside the years 1 to 9999")]
    [InlineData("'2023' + 999999999999 months < '2024'", "the date lies outside the years 1 to 9999")]
    public void What_cannot_be_decided_says_why(string check, string reason)
    {
        var outcome = World.Evaluate(check);

        Assert.Equal(CheckVerdict.Undecidable, outcome.Verdict);
        Assert.EndsWith(": undecidable, " + reason, outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_divisor_that_only_comes_near_zero_gives_an_open_ended_result() =>
        Assert.Equal(World.Range("(1/85000, 1/75000)") with { LowIncluded = true, HighIncluded = true }, World.Evaluate("1 USD / Meta.Employees = 1 USD / 80_000 people").Left!.Range);

    [Fact]
    public void A_fact_that_broke_a_rule_of_its_own_stops_no_check() => Assert.Equal(CheckVerdict.Skipped, World.Evaluate("Broken.Loss = 1 USD").Verdict);

    [Fact]
    public void Reads_are_the_facts_in_order_each_once()
    {
        Assert.True(CheckParser.TryParse("sum(Meta.Loss[2022, 2021]) + Meta.Loss[2021] = Meta.TotalLoss + sum(Meta.Growth[*]) + Meta.Loss[2021..2022]", out var expression, out _));

        Assert.Equal("Meta.Loss[2022], Meta.Loss[2021], Meta.TotalLoss, Meta.Growth[*], Meta.Loss[*]", string.Join(", ", expression!.Reads));
    }
}
