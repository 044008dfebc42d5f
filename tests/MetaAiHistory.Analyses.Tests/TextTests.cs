namespace MetaAiHistory.Analyses.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData(1, 2, 0, "0")]
    [InlineData(3, 2, 0, "2")]
    [InlineData(5, 2, 0, "2")]
    [InlineData(1000, 7, 1, "142.9")]
    [InlineData(-1, 3, 2, "-0.33")]
    [InlineData(123456789, 1, 1, "123,456,789.0")]
    public void Half_is_rounded_to_even(int numerator, int denominator, int decimals, string written) => Assert.Equal(written, Text.Rounded(new Rational(numerator, denominator), decimals));

    [Fact]
    public void Bounds_are_rounded_outwards() => Assert.Equal("0.33 to 0.67", Text.Outwards(Interval.Closed(new Rational(1, 3), new Rational(2, 3)), 2));

    [Fact]
    public void Open_bounds_stay_open_where_nothing_is_rounded() =>
        Assert.Equal("over 0.5 to under 1.5", Text.Outwards(new Interval<Rational>(new Rational(1, 2), false, new Rational(3, 2), false), 1));

    [Theory]
    [InlineData("ReleaseDate", "release date")]
    [InlineData("H100sReceived", "h100s received")]
    [InlineData("Date", "date")]
    public void Identifiers_are_read_as_words(string identifier, string words) => Assert.Equal(words, Text.Words(identifier));

    [Fact]
    public void A_limit_is_not_vague_whatever_its_words() => Assert.Equal("700,000,000 users", Text.ValueOf(Llama2.Facts.MonthlyActiveUserLimit.Lead!));

    [Fact]
    public void A_figure_keeps_its_hedge() => Assert.Equal("about 31,600,000,000 USD", Text.ValueOf(Meta.Facts.MetaverseLossSinceRename.Lead!));
}
