using Dataset.Schema.Surface;

namespace Dataset.Generator.Tests.Emit;

public sealed class PeriodNameTests
{
    private static readonly string[] Keys =
    [
        "2022", "~2022", "2023-Q1", "2023-H1", "2023-07", "2023-07-19", "2007-05-24T15:00", "198X", "~198X", "198X-early", "198X-late", "2019-spring", "2019-winter", "1980", "2013-late", "2013-mid", "2013-early",
        "2023-04-late", "2021-11/2022-01", "2021/2022", "../2017", "2019/..", "2019", "2017", "~2021/2022", "P18M", "P1Y", "P2Y", "P1D", "P3W", "unknown", "2023-11", "2023-01-12", "2023-01/2023-12",
    ];

    [Theory]
    [InlineData("2022", "In2022", "AsOf2022")]
    [InlineData("~2022", "InAbout2022", "AsOfAbout2022")]
    [InlineData("2023-Q1", "In2023Q1", "AsOf2023Q1")]
    [InlineData("2023-H1", "In2023H1", "AsOf2023H1")]
    [InlineData("2023-07", "In2023_07", "AsOf2023_07")]
    [InlineData("2023-07-19", "In2023_07_19", "AsOf2023_07_19")]
    [InlineData("2007-05-24T15:00", "In2007_05_24T15_00", "AsOf2007_05_24T15_00")]
    [InlineData("198X", "In1980s", "AsOf1980s")]
    [InlineData("2013-late", "In2013Late", "AsOf2013Late")]
    [InlineData("198X-late", "In1980sLate", "AsOf1980sLate")]
    [InlineData("198X/199X-mid", "In1980sTo1990sMid", "AsOf1980sTo1990sMid")]
    [InlineData("2019-summer", "In2019Summer", "AsOf2019Summer")]
    [InlineData("2023-04-late", "In2023_04Late", "AsOf2023_04Late")]
    [InlineData("2021-11/2022-01", "In2021_11To2022_01", "AsOf2021_11To2022_01")]
    [InlineData("../2017", "InTo2017", "AsOfTo2017")]
    [InlineData("2019/..", "In2019On", "AsOf2019On")]
    [InlineData("P18M", "Over18Months", "Over18Months")]
    [InlineData("P1Y", "Over1Year", "Over1Year")]
    [InlineData("unknown", "InUnknownPeriod", "AsOfUnknownDate")]
    public void A_key_has_a_name_that_reads(string key, string period, string instant) =>
        Assert.Equal((period, instant), (PeriodName.Of(Key(key), Timeline.Period), PeriodName.Of(Key(key), Timeline.Instant)));

    [Fact]
    public void Different_keys_have_different_names_none_of_them_taken()
    {
        var names = Keys.Select(static key => PeriodName.Of(Key(key), Timeline.Period)).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain("Timeline", names);
        Assert.All(names, static name => Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name)));
    }

    private static PeriodKey Key(string text) => PeriodKey.TryParse(text, out var key) ? key : throw new ArgumentException(text);
}
