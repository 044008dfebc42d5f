using static MetaAiHistory.Analyses.Tests.ReportReading;

namespace MetaAiHistory.Analyses.Tests;

public sealed class ModelAnalysesTests
{
    [Theory]
    [InlineData("YouTube", 2_500_000_000, "1,800,000,000", "3.57")]
    [InlineData("AppleCompany", 1_800_000_000, "1,100,000,000", "2.57")]
    [InlineData("MicrosoftCorporation", 1_400_000_000, "700,000,000", "2.00")]
    [InlineData("Samsung", 1_000_000_000, "300,000,000", "1.43")]
    [InlineData("LinkedIn", 900_000_000, "200,000,000", "1.29")]
    [InlineData("Snapchat", 750_000_000, "50,000,000", "1.07")]
    public void A_company_above_the_limit(string company, long users, string over, string times)
    {
        const long limit = 700_000_000;
        Assert.Equal(limit, Llama2.MonthlyActiveUserLimit);
        Assert.Equal(users - limit, long.Parse(over, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(Math.Abs((users / (decimal)limit) - decimal.Parse(times, System.Globalization.CultureInfo.InvariantCulture)) <= 0.005m);

        var table = Run("above-the-llama-limit").TableAt(0);
        Assert.Equal(over, table.Cell("over the limit", company));
        Assert.Equal(times, table.Cell("times", company));
        Assert.Equal("above", table.Cell("verdict", company));
    }

    [Fact]
    public void Companies_stand_by_falling_numbers_of_users()
    {
        var order = Run("above-the-llama-limit").TableAt(0).Rows.Select(static row => row[0]);
        Assert.Equal(["YouTube", "AppleCompany", "MicrosoftCorporation", "Samsung", "LinkedIn", "Snapchat"], order);
    }

    [Theory]
    [InlineData("Llama7B", 7, 1000, "142.9", "refuted", "refuted")]
    [InlineData("Llama33B", 33, 1400, "42.4", "refuted", "refuted")]
    [InlineData("Llama65B", 65, 1400, "21.5", "consistent", "refuted")]
    public void Tokens_for_each_parameter(string model, int parameters, int tokens, string ratio, string stated, string law)
    {
        Assert.True(Math.Abs((tokens / (decimal)parameters) - decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture)) <= 0.05m);

        var table = Run("tokens-per-parameter").TableAt(0);
        Assert.Equal(ratio, table.Cell("tokens / parameter", model));
        Assert.Equal(stated, table.Cell("the stated 22", model));
        Assert.Equal(law, table.Cell("the law's 20", model));
    }

    [Fact]
    public void A_ratio_can_be_what_both_roundings_leave_open()
    {
        // 1 trillion printed to the trillion, 7 billion to the hundred million.
        Assert.Equal((70.9m, 215.9m), (Math.Floor(10 * 500m / 7.05m) / 10, Math.Ceiling(10 * 1500m / 6.95m) / 10));
        Assert.Equal("70.9 to 215.9", Run("tokens-per-parameter").TableAt(0).Cell("can be", "Llama7B"));
    }

    [Fact]
    public void A_size_without_tokens_says_so() => Assert.Equal("not stated", Run("tokens-per-parameter").TableAt(0).Cell("tokens, billion", "Llama13B"));

    [Fact]
    public void Planned_computing_power_against_what_2023_brought()
    {
        // 600,000 nearly: one step of 100,000 below; 150,000 printed to ten thousand.
        Assert.Equal((4m, 250_000), (600_000 / 150_000m, 600_000 - 350_000));
        Assert.Equal((3.22m, 4.14m), (Math.Floor(100 * 500_000m / 155_000m) / 100, Math.Ceiling(100 * 600_000m / 145_000m) / 100));
        Assert.EndsWith("is 4.0 times what 2023 brought as written, 3.22 to 4.14 times by the words.", Run("compute").Sentence("The planned capacity"), StringComparison.Ordinal);
        Assert.StartsWith("250,000 H100 equivalents of it as written", Run("compute").Sentence("H100 equivalents"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LlamaPaper", "14", "0.5 to 1", "7 to 14")]
    [InlineData("OptPaper", "19", "0.4 to 0.6", "8 to 11")]
    public void Authors_that_left_are_whole_people(string paper, string authors, string share, string left)
    {
        Assert.Equal((8m, 11m), (Math.Ceiling(19 * 0.4m), Math.Floor(19 * 0.6m)));
        var table = Run("attrition").TableAt(0);
        Assert.Equal((authors, share, left), (table.Cell("authors", paper), table.Cell("share that left", paper), table.Cell("authors that left", paper)));
    }
}
