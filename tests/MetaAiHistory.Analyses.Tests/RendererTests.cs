using System.Text.Json;
using System.Text.RegularExpressions;
using MetaAiHistory.Analyses.Rendering;

namespace MetaAiHistory.Analyses.Tests;

public sealed class RendererTests
{
    private static readonly Report Sample = SampleReport();

    [Fact]
    public void The_same_fact_has_one_footnote()
    {
        var builder = new ReportBuilder("n", "t");
        var first = builder.Cite(Llama2.Facts.MonthlyActiveUserLimit);
        var second = builder.Cite(Llama7B.Facts.Parameters);
        Assert.Equal(FootnoteMark.Of(1), first);
        Assert.Equal(FootnoteMark.Of(2), second);
        Assert.Equal(first, builder.Cite(Llama2.Facts.MonthlyActiveUserLimit));
        Assert.Equal(2, builder.Build().Footnotes.Count);
    }

    [Fact]
    public void Plain_text_aligns_figures_and_wide_characters()
    {
        Assert.Equal(
            """
            A *title*
            =========

            Text with [1] of its own and a mark[1].

            名字  figure
            ----  ------
            甲         1
            b     22 [1]

            甲   ####################
            bcd  ######################################## 40

            """.Replace("####################\n", "#################### 20\n", StringComparison.Ordinal),
            Body(Write(new PlainRenderer())),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Markdown_escapes_text_and_keeps_marks()
    {
        var text = Write(new MarkdownRenderer());
        Assert.Contains("## A \\*title\\*\n", text, StringComparison.Ordinal);
        Assert.Contains("Text with \\[1\\] of its own and a mark[^sample-1].", text, StringComparison.Ordinal);
        Assert.Contains("| 名字 | figure |\n| --- | ---: |\n| 甲 | 1 |\n| b | 22 [^sample-1] |\n", text, StringComparison.Ordinal);
        Assert.Contains("\n[^sample-1]: Llama2.MonthlyActiveUserLimit: 700,000,000 users. The Paper", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("`x` *y* _z_", "\\`x\\` \\*y\\* \\_z\\_")]
    [InlineData("<b> [l](u) #1 ~s~ &amp; \\", "\\<b\\> \\[l\\](u) \\#1 \\~s\\~ \\&amp; \\\\")]
    public void Markdown_means_itself(string text, string written) => Assert.Equal(written, MarkdownText.Escape(text));

    [Fact]
    public void Json_parses_and_holds_evidence()
    {
        using var document = JsonDocument.Parse(Write(new JsonRenderer()));
        var report = Assert.Single(document.RootElement.EnumerateArray());
        Assert.Equal("sample", report.GetProperty("name").GetString());
        Assert.Equal("Text with [1] of its own and a mark[1].", report.GetProperty("blocks")[0].GetProperty("paragraph").GetString());
        Assert.Equal("20", report.GetProperty("blocks")[2].GetProperty("bars")[0].GetProperty("value").GetString());
        var evidence = report.GetProperty("footnotes")[0].GetProperty("evidence")[0];
        Assert.Equal(("ThePaper2023", 87), (evidence.GetProperty("source").GetString(), evidence.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void On_a_terminal_no_line_is_wider_than_it(int width)
    {
        var wide = Drawn(width, Analysis.All).Split('\n').Where(line => DisplayWidth.Of(line) > width);
        Assert.Empty(wide);
    }

    [Fact]
    public void On_a_narrow_terminal_a_row_is_written_cell_below_cell()
    {
        var drawn = Drawn(60, [Analysis.Find("above-the-llama-limit")!]);
        Assert.Matches("(?m)^company +YouTube *$", drawn);
        Assert.DoesNotContain("│", drawn.Split("Users whose month")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_wide_terminal_rows_stand_in_a_table() => Assert.Matches("(?m)^│ YouTube +│ +2,500,000,000 │", Drawn(160, [Analysis.Find("above-the-llama-limit")!]));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("羊駝", 4)]
    [InlineData("(mén)", 5)]
    [InlineData("e\u0301", 1)]
    [InlineData("，", 2)]
    public void Characters_take_their_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    // Without colours, whatever the machine's terminal has.
    private static string Drawn(int width, IEnumerable<Analysis> analyses)
    {
        using var output = new StringWriter();
        new TerminalRenderer(width).Write([.. analyses.Select(static analysis => analysis.Run())], output);
        return Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n");
    }

    private static Report SampleReport()
    {
        var builder = new ReportBuilder("sample", "A *title*");
        var mark = builder.Cite(Llama2.Facts.MonthlyActiveUserLimit);
        return builder.Say($"Text with [1] of its own and a mark{mark}.")
            .Table(["名字", "#figure"], [["甲", "1"], ["b", $"22 {mark}"]])
            .Bars([new Bar("甲", 20, "20"), new Bar("bcd", 40, "40")])
            .Build();
    }

    private static string Write(Renderer renderer)
    {
        using var output = new StringWriter { NewLine = "\n" };
        renderer.Write([Sample], output);
        return output.ToString();
    }

    private static string Body(string text) => text[..(text.IndexOf("\n[1] Llama2", StringComparison.Ordinal) + 1)].TrimEnd('\n') + "\n";
}
