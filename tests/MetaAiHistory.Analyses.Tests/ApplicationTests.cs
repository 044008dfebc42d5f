using System.Globalization;
using System.Text.Json;

namespace MetaAiHistory.Analyses.Tests;

public sealed class ApplicationTests
{
    [Theory]
    [InlineData("there is no analysis 'nonsense'", "--analysis", "nonsense")]
    [InlineData("'yaml'", "--format", "yaml")]
    [InlineData("'bogus'", "bogus")]
    [InlineData("--facts", "--facts")]
    [InlineData("--list, --analysis and --facts exclude one another", "--list", "--analysis", "timeline")]
    [InlineData("cannot write", "--facts", "/no/such/folder/FACTS.md")]
    public void A_wrong_call_exits_with_2_and_says_why(string message, params string[] args)
    {
        var (code, output, errors) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void List_names_every_analysis_once_a_line()
    {
        var (code, output, _) = Run("--list");
        Assert.Equal(0, code);
        Assert.Equal(Analysis.All.Select(static analysis => analysis.Name), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0]));
        Assert.Equal(Analysis.All.Count, Analysis.All.Select(static analysis => analysis.Name).Distinct().Count());
    }

    [Fact]
    public void One_analysis_may_be_chosen_in_any_case()
    {
        var (code, output, _) = Run("--analysis", "TIMELINE", "--format", "json");
        Assert.Equal(0, code);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("timeline", Assert.Single(document.RootElement.EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public void No_analysis_lacks_its_facts() => Assert.All(Analysis.All, static analysis => Assert.DoesNotContain("no longer hold", Run("--analysis", analysis.Name).Output, StringComparison.Ordinal));

    [Fact]
    public void Every_table_has_a_cell_a_column() =>
        Assert.All(Analysis.All.SelectMany(static analysis => analysis.Run().Blocks.OfType<Table>()), static table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Run("--format", "markdown").Output;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Run("--format", "markdown").Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        return (AnalysesApplication.Run(args, output, errors, isTerminal: false), output.ToString(), errors.ToString());
    }
}
