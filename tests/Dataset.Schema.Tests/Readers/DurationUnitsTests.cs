using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers;

public sealed class DurationUnitsTests
{
    [Theory]
    [InlineData("years", true)]
    [InlineData("Years", true)]
    [InlineData("year", false)]
    [InlineData("1", false)]
    [InlineData("-1", false)]
    [InlineData("+1", false)]
    [InlineData("years, days", false)]
    [InlineData(" years", false)]
    [InlineData("", false)]
    public void A_unit_of_time_has_one_of_their_names(string name, bool expected) => Assert.Equal(expected, DurationUnits.TryFind(name, out _));
}
