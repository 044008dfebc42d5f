namespace Dataset.Facts.Tests;

public sealed class PeriodTests
{
    [Fact]
    public void Periods_sort_by_time_lengths_and_the_unknown_one_last()
    {
        string[] sorted = ["../2017", "2021", "2022-Q1", "2022", "2022-12-31", "2023-Q1", "P18M", "P2Y", "unknown"];

        Assert.Equal(sorted, sorted.Reverse().Select(Period.Parse).Order().Select(static period => period.ToString()));
    }

    [Theory]
    [InlineData("P18M", 18, 'M')]
    [InlineData("P1Y", 1, 'Y')]
    [InlineData("2022", 0, '\0')]
    public void A_length_tells_its_count_and_unit(string text, int length, char unit) =>
        Assert.Equal((length, unit), (Period.Parse(text).Length, Period.Parse(text).LengthUnit));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PM")]
    [InlineData("P18H")]
    [InlineData("2023-13")]
    [InlineData("Unknown")]
    public void What_is_no_period_is_refused(string text) =>
        Assert.Equal(
            $"'{text}' is no period: write a partial date such as 2022 or 2023-Q1, a length such as P18M, or unknown.",
            Assert.Throws<FormatException>(() => Period.Parse(text)).Message);
}
