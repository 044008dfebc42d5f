using System.Globalization;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Tests.Messages;

public class NearestNamesTests
{
    private static readonly string[] Known = ["Llama2", "Llama3", "LlamaGuard", "RealityLabs", "PyTorch", "because"];

    [Theory]
    [InlineData("Lama2", "Llama2")] // a letter missing
    [InlineData("Reality_Labs", "RealityLabs")] // one too many
    [InlineData("RealityLabz", "RealityLabs")] // another letter
    [InlineData("RaelityLabs", "RealityLabs")] // neighbours swapped
    [InlineData("pytorch", "PyTorch")] // case alone
    [InlineData("becasue", "because")]
    public void A_slip_finds_the_name_meant(string written, string meant) => Assert.Equal(meant, NearestNames.Find(written, Known));

    [Theory]
    [InlineData("Quest")]
    [InlineData("")]
    [InlineData("x")]
    public void A_name_unlike_all_finds_none(string written) => Assert.Null(NearestNames.Find(written, Known));

    [Theory]
    [InlineData("Llama3", "Llama2")]
    [InlineData("Llama2", "Llama3")]
    public void Of_two_equally_near_the_first_in_ordinal_order_is_found(string first, string second) =>
        Assert.Equal("Llama2", NearestNames.Find("Llama4", [first, second]));

    [Fact]
    public void A_swap_is_one_slip() => Assert.Equal("ab", NearestNames.Find("ba", ["xy", "ab"]));

    [Theory]
    [InlineData("PyTorhc", "; did you mean 'PyTorch'?")]
    [InlineData("Quest", "")]
    public void A_suggestion_ends_a_message(string written, string suggestion) => Assert.Equal(suggestion, NearestNames.Suggest(written, Known));

    [Fact]
    public void A_hostile_name_is_compared_by_its_head() => Assert.NotNull(NearestNames.Find(new string('a', 10_000_000), [new string('a', 9_999_999)]));

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.Equal("Instagram", NearestNames.Find("INSTAGRAM", ["Instagram"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
