using Dataset.Schema.Messages;

namespace Dataset.Tool.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("DSET3001")]
    [InlineData("dset3001")]
    [InlineData("3001")]
    public void A_rule_s_page_is_printed(string name)
    {
        using var sample = TemporarySample.Empty();
        var page = sample.Run("explain", name).Fine().Out;
        Assert.StartsWith("# DSET3001: A value is what its evidence says\n\n", page, StringComparison.Ordinal);
        Assert.EndsWith("```\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DSET301", "dataset: unknown rule 'DSET301'; did you mean 'DSET3001'?; 'dataset explain' lists all rules\n")]
    [InlineData("dset9003", "dataset: unknown rule 'dset9003'; did you mean 'DSET1003'?; 'dataset explain' lists all rules\n")]
    [InlineData("CS0103", "dataset: unknown rule 'CS0103'; 'dataset explain' lists all rules\n")]
    [InlineData("", "dataset: unknown rule ''; 'dataset explain' lists all rules\n")]
    public void An_unknown_rule_is_a_wrong_call(string name, string expected)
    {
        using var sample = TemporarySample.Empty();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run("explain", name));
    }

    [Fact]
    public void Without_a_rule_all_are_listed_by_family()
    {
        using var sample = TemporarySample.Empty();
        var lines = sample.Run("explain").Fine().Lines;
        Assert.Equal(["YAML", "  DSET1001  Files are valid YAML"], lines.Take(2));
        Assert.Equal(RuleCatalogue.All.Count, lines.Count(static line => line.StartsWith("  DSET", StringComparison.Ordinal)));
        Assert.Equal(["YAML", "Schema and names", "Evidence", "Agreement", "Checks", "Sources and coverage", "Use of facts", "Public surface", "Internal"], lines.Where(static line => line[0] != ' '));
    }
}
