using System.Text.RegularExpressions;
using static MetaAiHistory.Analyses.Tests.ReportReading;

namespace MetaAiHistory.Analyses.Tests;

/// <summary>Contradictions, disagreements, plans and witnesses, against the YAML as written.</summary>
public sealed class AgreementTests
{
    /// <summary>Words of each relation that data/checks.yaml declares as failing, and of the claim under which an analysis shows it.</summary>
    private static readonly (string Check, string Claim)[] Declared =
    [
        ("RealityLabs.OperatingLoss[2023-Q1] < RealityLabs.OperatingLoss[2023-Q2]", "The losses of Reality Labs still widen"),
        ("(Llama33B.TrainingTokens", "told without a size: Llama33B"),
        ("(Llama7B.TrainingTokens", "told without a size: Llama7B"),
        ("HoffmannLaw.TokensPerParameter = Llama.TokensPerParameter", "follows the law"),
        ("Llama.TrainingStartDate <= '2022'", "took part in LLaMA left in 2022"),
        ("Llama7BAgainstGpt3.SubjectParameters = Llama13BAgainstGpt3.SubjectParameters", "beats GPT-3"),
        ("Meta.LossYears = 0 years", "made losses for years"),
        ("Meta.Planned.H100sPurchased / 1 gpus < Meta.Planned.GpuCapacity", "a part of its planned capacity"),
        ("Meta.OculusInvestment[2021] < Meta.OculusInvestment[2022]", "investment in Oculus rose"),
        ("Meta.Planned.MetaverseResearchSpending[2023] != Meta.Forecast.CapitalExpenditure[2023]", "are two sums"),
        ("Meta.AllInOnVirtualRealityDate = Meta.MetaverseBetDate", "all in on virtual reality"),
        ("PyTorch.DevelopedDate <= PyTorch.ReleaseDate", "developed before it came out"),
    ];

    [Fact]
    public void Each_check_that_is_declared_as_failing_is_shown()
    {
        var checks = File.ReadAllText(RepositoryFiles.Path("data", "checks.yaml")).ReplaceLineEndings("\n");
        var failing = Regex.Matches(checks, @"^- check: (.*)\n(?:  because:.*\n)?  fails:", RegexOptions.Multiline).Select(static match => match.Groups[1].Value).ToList();
        Assert.True(failing.Count == Declared.Length, $"data/checks.yaml declares {failing.Count} checks as failing; Relations and this test know {Declared.Length}: {string.Join("; ", failing)}");
        var shown = Relations.Refuted().Concat(Relations.Open()).Select(static relation => relation.Claim).ToList();
        foreach (var (check, claim) in Declared)
        {
            Assert.Single(failing, text => text.StartsWith(check, StringComparison.Ordinal));
            Assert.Single(shown, text => text.Contains(claim, StringComparison.Ordinal));
        }

        Assert.Equal(Declared.Length, shown.Count);
    }

    [Fact]
    public void A_relation_that_vague_words_leave_open_is_not_refuted() =>
        Assert.Equal(
            ["over 350,000 against 500,000 to under 600,000.", "over 10 billion, then 15.875 to 15.885."],
            Relations.Open().Select(static relation => relation.Reckoning));

    [Fact]
    public void A_relation_that_the_figures_bear_out_is_not_shown() =>
        Assert.DoesNotContain(Relations.Refuted(), static relation => relation.Claim.Contains("Llama65B", StringComparison.Ordinal));

    [Fact]
    public void A_relation_of_one_article_is_a_contradiction_and_of_two_a_disagreement()
    {
        Assert.True(Relations.Refuted().Single(static relation => relation.Claim.Contains("still widen", StringComparison.Ordinal)).IsWithinOneSource);
        Assert.False(Relations.Refuted().Single(static relation => relation.Claim.Contains("GPT-3", StringComparison.Ordinal)).IsWithinOneSource);
    }

    [Fact]
    public void Every_rejected_claim_of_the_data_is_listed_with_its_reason()
    {
        var written = CountInEntities("rank: rejected");
        var table = Run("contradictions").Blocks.OfType<Table>().Single(static table => table.Columns.Any(static column => column.Heading == "because"));
        Assert.Equal(written, table.Rows.Count);
        Assert.All(table.Rows, static row => Assert.NotEmpty(row[3]));
        Assert.Equal("over 15 items", table.Cell("says", "Llama2.FirstWeekDownloadRequests"));
        Assert.Equal("150,000 items", table.Cell("instead", "Llama2.FirstWeekDownloadRequests"));
    }

    [Fact]
    public void An_article_that_says_2013_and_2014_contradicts_itself()
    {
        var pair = Contradictions.Twice().Single(static pair => pair.Fact.Entity.Name == "OculusAcquisition" && pair.Source.Publisher == "TMT Watch");
        Assert.Equal(("2014", "2013", "refuted"), (pair.First.ValueText, pair.Second.ValueText, ClaimAgreement.Of(pair.First, pair.Second)));
    }

    [Fact]
    public void What_one_article_develops_after_the_other_has_it_out_is_a_disagreement()
    {
        var relation = Relations.Refuted().Single(static relation => relation.Claim.StartsWith("PyTorch", StringComparison.Ordinal));
        Assert.Equal("Developed in 2017 in one article, out in 2016 in the other.", relation.Reckoning);
        Assert.False(relation.IsWithinOneSource);
    }

    [Fact]
    public void A_coarser_figure_is_no_disagreement()
    {
        // 10.193 to the million lies in 10.19 to ten million.
        var pair = Disagreements.Pairs().Single(static pair => Text.Subject(pair.Fact) == "RealityLabs.OperatingLoss[2021]");
        Assert.Equal(("10193000000", "10190000000", "consistent"), (pair.First.ValueText, pair.Second.ValueText, ClaimAgreement.Of(pair.First, pair.Second)));
    }

    [Fact]
    public void Every_plan_forecast_and_estimate_of_the_data_is_set_against_what_came()
    {
        var written = CountInEntities(@"status: (plan|forecast|estimate)\b");
        Assert.Equal(written, PlannedAgainstCame.Intentions().Count());
    }

    [Fact]
    public void A_plan_meets_its_outcome_where_both_are_told() => Assert.Equal("exact", Run("planned-against-came").TableAt(0).Cell("verdict", "Meta.StrategicFieldCount"));

    [Fact]
    public void A_plan_meets_an_outcome_told_elsewhere()
    {
        var table = Run("planned-against-came").TableAt(1);
        Assert.Equal(("1,000,000,000 people", "about 300,000 users"), (table.Cell("said", "MarkZuckerberg.VirtualRealityUserTarget"), table.Cell("came", "MarkZuckerberg.VirtualRealityUserTarget")));
    }

    [Fact]
    public void An_article_that_copies_another_is_no_witness_beside_it()
    {
        var both = 0;
        foreach (var fact in MetaAiHistoryDataset.Facts)
        {
            var names = fact.Evidence.Select(static evidence => evidence.Source.Name).ToHashSet(StringComparer.Ordinal);
            if (names.Contains("TmtWatch2023") && names.Contains("Amz123_2023"))
            {
                both++;
                names.Remove("TmtWatch2023");
            }

            Assert.Equal(names, WitnessCount.Independent(fact.Evidence).Select(static source => source.Name).ToHashSet(StringComparer.Ordinal));
        }

        Assert.True(both > 0, "no fact is told by both");
    }

    [Fact]
    public void A_coarser_figure_of_another_article_bears_witness()
    {
        var entry = WitnessCount.Leading().Single(static entry => Text.Subject(entry.Fact) == "RealityLabs.OperatingLoss[2022]" && entry.Claim == entry.Fact.Claims[0]);
        Assert.Equal(["ChinaBusinessNetwork2024", "ThePaper2023"], entry.Sources.Select(static source => source.Name).Order(StringComparer.Ordinal));
    }

    private static int CountInEntities(string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.Path("data", "entities"), "*.yaml", SearchOption.AllDirectories).Sum(file => Regex.Count(File.ReadAllText(file), pattern));
}
