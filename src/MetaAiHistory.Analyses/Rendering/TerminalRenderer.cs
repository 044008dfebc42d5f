using MetaAiHistory.Analyses.Reports;
using Spectre.Console;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Rules, tables and bars in colour, as wide as the terminal.</summary>
internal sealed class TerminalRenderer : Renderer
{
    // Narrower columns break words and dates in two; rows then stand one cell below the other.
    private const int NarrowestColumn = 16;
    private const int ShortestBar = 8;

    private static readonly Color[] Colours = [Color.SteelBlue1, Color.DarkSeaGreen, Color.LightGoldenrod2, Color.IndianRed, Color.MediumPurple];

    private readonly int? width;

    /// <summary>Creates a renderer; the width is the terminal's where none is given.</summary>
    public TerminalRenderer(int? width = null) => this.width = width;

    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width ?? console.Profile.Width;
        foreach (var report in reports)
        {
            console.Write(new Rule($"[bold]{Markup.Escape(report.Title)}[/]").LeftJustified());
            foreach (var block in report.Blocks)
            {
                WriteBlock(block, console);
                console.WriteLine();
            }

            for (var i = 0; i < report.Footnotes.Count; i++)
            {
                console.MarkupLine($"[grey][[{i + 1}]] {Markup.Escape(report.Footnotes[i].Text)}[/]");
            }

            console.WriteLine();
        }
    }

    private static void WriteBlock(Block block, IAnsiConsole console)
    {
        switch (block)
        {
            case Reports.Paragraph paragraph:
                console.WriteLine(FootnoteMark.Plain(paragraph.Text));
                break;
            case Reports.Table table when table.Columns.Count * NarrowestColumn > console.Profile.Width:
                WriteRecords(table, console);
                break;
            case Reports.Table table:
                WriteTable(table, console);
                break;
            case Bars bars:
                WriteBars(bars, console);
                break;
        }
    }

    private static void WriteTable(Reports.Table table, IAnsiConsole console)
    {
        var drawn = new Spectre.Console.Table().Border(TableBorder.Rounded);
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(new TableColumn(Markup.Escape(column.Heading)) { Alignment = column.IsFigure ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow([.. row.Select(static cell => Markup.Escape(FootnoteMark.Plain(cell)))]);
        }

        console.Write(drawn);
    }

    private static void WriteRecords(Reports.Table table, IAnsiConsole console)
    {
        foreach (var row in table.Rows)
        {
            var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (var (column, cell) in table.Columns.Zip(row).Where(static entry => entry.Second.Length > 0))
            {
                grid.AddRow($"[grey]{Markup.Escape(column.Heading)}[/]", Markup.Escape(FootnoteMark.Plain(cell)));
            }

            console.Write(grid);
            console.WriteLine();
        }
    }

    // Drawn here, not by Spectre's chart: that one reckons in binary floats, draws small values as nothing and mixes figures into labels.
    private static void WriteBars(Bars bars, IAnsiConsole console)
    {
        var label = bars.Items.Max(static bar => DisplayWidth.Of(bar.Label));
        var figure = bars.Items.Max(static bar => DisplayWidth.Of(FootnoteMark.Plain(bar.Text)));
        var longest = Math.Max(ShortestBar, console.Profile.Width - label - figure - 4);
        foreach (var ((bar, length), index) in bars.Scaled(longest).Select(static (bar, index) => (bar, index)))
        {
            var drawn = $"[{Colours[index % Colours.Length].ToMarkup()}]{new string('█', length)}[/]";
            console.MarkupLine($"{Markup.Escape(DisplayWidth.Pad(bar.Label, label, right: false))}  {drawn} {Markup.Escape(FootnoteMark.Plain(bar.Text))}");
        }
    }
}
