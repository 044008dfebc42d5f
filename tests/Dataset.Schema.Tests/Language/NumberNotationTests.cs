using Dataset.Schema.Numbers;

namespace Dataset.Schema.Tests.Language;

/// <summary>The one notation of numbers.</summary>
public sealed class NumberNotationTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("-5", "-5")]
    [InlineData("700_000_000", "700000000")]
    [InlineData("1_000", "1000")]
    [InlineData("2.98", "2.98")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-2.25", "-2.25")]
    [InlineData("1_000.000_1", null)]
    [InlineData("1_000.5", "1000.5")]
    [InlineData("2.50", "2.5")]
    [InlineData("1/3", "1/3")]
    [InlineData("-2/6", "-1/3")]
    [InlineData("4/2", "2")]
    [InlineData("1_000/3", "1000/3")]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("+5", null)]
    [InlineData("--5", null)]
    [InlineData("1,000", null)]
    [InlineData("1 000", null)]
    [InlineData("10_00", null)]
    [InlineData("1000_000", null)]
    [InlineData("1__000", null)]
    [InlineData("_100", null)]
    [InlineData("100_", null)]
    [InlineData("1_00", null)]
    [InlineData(".5", null)]
    [InlineData("5.", null)]
    [InlineData("1.2.3", null)]
    [InlineData("1e3", null)]
    [InlineData("0x10", null)]
    [InlineData("1/0", null)]
    [InlineData("1/-3", null)]
    [InlineData("1/", null)]
    [InlineData("/3", null)]
    [InlineData("1/3/5", null)]
    [InlineData("1.5/2", null)]
    [InlineData("1/2.5", null)]
    [InlineData("5%", null)]
    [InlineData("５", null)]
    [InlineData("五", null)]
    [InlineData("NaN", null)]
    public void A_number_is_read_exactly_or_not_at_all(string text, string? value) =>
        Assert.Equal(value, NumberNotation.TryParse(text, out var number) ? number.ToString() : null);

    [Fact]
    public void A_number_has_at_most_400_characters()
    {
        Assert.True(NumberNotation.TryParse(new string('9', NumberNotation.MaxLength), out _));
        Assert.False(NumberNotation.TryParse(new string('9', NumberNotation.MaxLength + 1), out _));
    }

    [Theory]
    [InlineData("1000", "1000", "1,000")]
    [InlineData("10000", "10_000", "10,000")]
    [InlineData("-1234567.25", "-1_234_567.25", "-1,234,567.25")]
    [InlineData("999", "999", "999")]
    [InlineData("1/3", "1/3", "1/3")]
    public void A_number_is_written_for_data_and_for_people(string text, string written, string shown)
    {
        Assert.True(NumberNotation.TryParse(text, out var number));
        Assert.Equal((written, shown), (NumberNotation.Format(number), NumberNotation.Display(number)));
    }
}
