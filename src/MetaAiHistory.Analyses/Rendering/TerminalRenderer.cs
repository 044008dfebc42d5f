using MetaAiHistory.Analyses.Reports;
using Spectre.Console;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Rules, tables and bars in colour, as wide as the terminal.</summary>
internal sealed class TerminalRenderer : Renderer
{
    private static readonly Color[] Colours = [Color.SteelBlue1, Color.DarkSeaGreen, Color.LightGoldenrod2, Color.IndianRed, Color.MediumPurple];

    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
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

    private static void WriteBars(Bars bars, IAnsiConsole console)
    {
        // Spectre draws with binary floats; only the length of a bar is at stake, its figure stands in the label.
        var chart = new BarChart { ShowValues = false };
        foreach (var (bar, index) in bars.Items.Select(static (bar, index) => (bar, index)))
        {
            chart.AddItem(Markup.Escape($"{bar.Label}  {FootnoteMark.Plain(bar.Text)}"), (double)bar.Value, Colours[index % Colours.Length]);
        }

        console.Write(chart);
    }
}
