using static MetaAiHistory.Analyses.Tests.ReportReading;

namespace MetaAiHistory.Analyses.Tests;

public sealed class ScaleAiTests
{
    [Fact]
    public void Rounds_stand_in_order_and_add_up()
    {
        var table = Run("scale-ai").TableAt(0);
        Assert.Equal(["founding", "A", "B", "C", "D", "E", "F"], table.Rows.Select(static row => row[0]));
        Assert.Equal(1597.62m, 0.12m + 4.5m + 18 + 100 + 150 + 325 + 1000);
        Assert.Equal("1,597.62", table.Cell("raised so far", "F"));
        Assert.Equal(("7,300", "13,800", "not stated"), (table.Cell("valuation, million USD", "E"), table.Cell("valuation, million USD", "F"), table.Cell("valuation, million USD", "D")));
    }

    [Fact]
    public void The_price_of_49_percent_is_about_twice_the_last_valuation()
    {
        // Nearly 15 billion: from 14, one step of a billion below; 49 percent and 13.8 billion as exact as printed.
        Assert.Equal((28.2m, 31.0m), (Math.Floor(10 * 14 / 0.495m) / 10, Math.Ceiling(10 * 15 / 0.485m) / 10));
        Assert.Equal((2.04m, 2.25m), (Math.Floor(100 * 14 / 0.495m / 13.85m) / 100, Math.Ceiling(100 * 15 / 0.485m / 13.75m) / 100));
        Assert.Equal(2.22m, Math.Round(15 / 0.49m / 13.8m, 2));
        var sentence = Run("scale-ai").Sentence("Meta pays");
        Assert.Contains("is worth 28.2 to 31 billion USD, 2.22 times round F as written, by the words 2.04 to 2.25.", sentence, StringComparison.Ordinal);
        Assert.EndsWith("which can be 1.5 to 2.5: consistent.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_valuation_nearly_doubled_from_round_E_to_F()
    {
        Assert.Equal(1.89m, Math.Round(13.8m / 7.3m, 2));
        Assert.Contains("grew 1.89 times, by the words 1.87 to 1.92.", Run("scale-ai").Sentence("From round E"), StringComparison.Ordinal);
    }

    [Fact]
    public void Googles_share_is_what_the_article_says()
    {
        Assert.Equal(17.24m, Math.Round(150m / 870m * 100, 2));
        Assert.Equal((16.57m, 17.92m), (Math.Floor(10000 * 145m / 875m) / 100, Math.Ceiling(10000 * 155m / 865m) / 100));
        Assert.EndsWith(
            "17.24 percent as written, by the words 16.57 to 17.92. The article states 17 percent, which can be 16.5 to 17.5: consistent.",
            Run("google-share").Sentence("In 2024 Google paid"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_for_the_year_in_which_Google_left_was_a_third_more()
    {
        Assert.Equal(33m, Math.Round((200m / 150m * 100) - 100, 0));
        Assert.StartsWith("For 2025 200 million were planned, 33 percent more.", Run("google-share").Sentence("were planned"), StringComparison.Ordinal);
        Assert.StartsWith("Ended", Run("google-share").TableAt(0).Cell("outcome", "GoogleCompany"), StringComparison.Ordinal);
    }
}
