using static MetaAiHistory.Analyses.Tests.ReportReading;

namespace MetaAiHistory.Analyses.Tests;

public sealed class RealityLabsLossesTests
{
    private static readonly Report Report = Run("reality-labs-losses");

    // In millions: what the article prints, and half of the last printed digit.
    private const long In2021 = 10_193;
    private const long In2022 = 13_717;
    private const long InFirstQuarter = 3_992;
    private const long InSecondQuarter = 3_730;

    [Fact]
    public void The_four_losses_add_up_to_what_the_article_rounds()
    {
        const long sum = In2021 + In2022 + InFirstQuarter + InSecondQuarter;
        Assert.Equal(31_632, sum);
        var sentence = Report.Sentence("total since the renaming");
        Assert.StartsWith("2021 to 2023-Q2: 10.193 + 13.717 + 3.992 + 3.73 = 31.632 billion USD", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sum_is_as_uncertain_as_its_parts()
    {
        // Three figures to the million, the fourth to ten millions: 3 x 0.5 + 5 millions each side.
        var low = (31_632 - 6.5m) / 1000;
        var high = (31_632 + 6.5m) / 1000;
        Assert.Contains($"by the precision of the figures {low} to {high}.", Report.Sentence("total since the renaming"), StringComparison.Ordinal);
    }

    [Fact]
    public void About_31_6_holds_the_sum() => Assert.EndsWith("can be 31.5 to 31.7: consistent.", Report.Sentence("total since the renaming"), StringComparison.Ordinal);

    [Fact]
    public void A_year_and_a_half_are_2022_and_two_quarters()
    {
        Assert.Equal(21_439, In2022 + InFirstQuarter + InSecondQuarter);
        var sentence = Report.Sentence("loss of a year and a half");
        Assert.Contains("= 21.439 billion USD", sentence, StringComparison.Ordinal);
        Assert.EndsWith("can be over 21 to under 22: consistent.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_loss_widened_by_year_and_narrowed_by_quarter()
    {
        Assert.Equal((3_524, -262), (In2022 - In2021, InSecondQuarter - InFirstQuarter));
        var sentence = Report.Sentence("By its own figures");
        Assert.Contains("from 2021 to 2022 it widened by 3.524 billion", sentence, StringComparison.Ordinal);
        Assert.Contains("from 2023-Q1 to 2023-Q2 it narrowed by 0.262 billion", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_year_of_2023_cost_more_than_half_of_2022()
    {
        Assert.True(InFirstQuarter + InSecondQuarter > In2022 / 2m);
        Assert.Contains("7.7165 to 7.7275 billion, more than half of 2022, 6.85825 to 6.85875", Report.Sentence("By its own figures"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_loss_names_its_source_line_and_phrase()
    {
        var note = Assert.Single(Report.Footnotes, static note => note.Subject == "RealityLabs.OperatingLoss[2022]");
        Assert.Equal("RealityLabs.OperatingLoss[2022]: 13,717,000,000 USD. The Paper, 2023-09-04, line 33 (2022年共計(jì)虧損137.17億美元).", note.Text);
    }
}
