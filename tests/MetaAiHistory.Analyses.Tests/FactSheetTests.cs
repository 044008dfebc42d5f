namespace MetaAiHistory.Analyses.Tests;

public sealed class FactSheetTests
{
    private static readonly string Page = Write();

    [Fact]
    public void The_page_of_the_repository_is_fresh() =>
        Assert.True(
            File.ReadAllText(RepositoryFiles.Path("data", "FACTS.md")).ReplaceLineEndings("\n") == Page,
            $"data/FACTS.md does not show the data as they are; write it anew: {FactSheet.Command}");

    [Fact]
    public void It_holds_a_row_a_claim()
    {
        var claims = MetaAiHistoryDataset.Entities.Sum(static entity => entity.AllFacts.Sum(static fact => fact.Claims.Count));
        var headings = 2 * (1 + MetaAiHistoryDataset.Entities.Count(static entity => entity.AllFacts.Count > 0));
        Assert.Equal(claims + headings + MetaAiHistoryDataset.Sources.Count, Page.Split('\n').Count(static line => line.StartsWith("| ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_tells_value_bounds_standing_and_words() =>
        Assert.Contains("\n| DepartedAuthorShare | about 0.5 fraction | 0.4 to 0.6 | said by JoellePineau; By what LinkedIn shows. | TmtWatch2023 30: about (其中大約有一半的人) |\n", Page, StringComparison.Ordinal);

    [Fact]
    public void A_plan_is_marked_as_one() =>
        Assert.Contains("| H100sPurchased | over 350,000 gpus | over 350,000 | plan; said by MarkZuckerberg; said 2024-01-18 |", Page, StringComparison.Ordinal);

    [Fact]
    public void A_rejected_claim_tells_its_reason() =>
        Assert.Contains("| FirstWeekDownloadRequests | over 15 items | over 15 | rejected: Fifteen requests", Page, StringComparison.Ordinal);

    [Fact]
    public void No_words_of_an_article_are_longer_than_40_characters() =>
        Assert.All(MetaAiHistoryDataset.Facts.SelectMany(static fact => fact.Claims).SelectMany(static claim => claim.Evidence), static evidence => Assert.True(evidence.Text.Length <= 40, evidence.ToString()));

    private static string Write()
    {
        using var output = new StringWriter { NewLine = "\n" };
        FactSheet.Write(output);
        return output.ToString();
    }
}
