using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Plain text: what a pipe or a file gets. Nothing is wrapped, so that a row is a line.</summary>
internal sealed class PlainRenderer : Renderer
{
    private const int BarWidth = 40;

    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            output.WriteLine(report.Title);
            output.WriteLine(new string('=', DisplayWidth.Of(report.Title)));
            foreach (var block in report.Blocks)
            {
                output.WriteLine();
                WriteBlock(block, output);
            }

            output.WriteLine();
            for (var i = 0; i < report.Footnotes.Count; i++)
            {
                output.WriteLine($"[{i + 1}] {report.Footnotes[i].Text}");
            }

            output.WriteLine();
        }
    }

    private static void WriteBlock(Block block, TextWriter output)
    {
        switch (block)
        {
            case Paragraph paragraph:
                output.WriteLine(FootnoteMark.Plain(paragraph.Text));
                break;
            case Table table:
                WriteTable(table, output);
                break;
            case Bars bars:
                WriteBars(bars, output);
                break;
        }
    }

    private static void WriteTable(Table table, TextWriter output)
    {
        var rows = table.Rows.Select(static row => row.Select(FootnoteMark.Plain).ToList()).ToList();
        var widths = table.Columns
            .Select((column, index) => rows.Select(row => DisplayWidth.Of(row[index])).Append(DisplayWidth.Of(column.Heading)).Max())
            .ToArray();
        output.WriteLine(Line(table.Columns.Select(static column => column.Heading)));
        output.WriteLine(string.Join("  ", widths.Select(static width => new string('-', width))));
        foreach (var row in rows)
        {
            output.WriteLine(Line(row));
        }

        string Line(IEnumerable<string> cells) =>
            string.Join("  ", cells.Select((cell, index) => DisplayWidth.Pad(cell, widths[index], table.Columns[index].IsFigure))).TrimEnd();
    }

    private static void WriteBars(Bars bars, TextWriter output)
    {
        var label = bars.Items.Max(static bar => DisplayWidth.Of(bar.Label));
        foreach (var (bar, length) in bars.Scaled(BarWidth))
        {
            output.WriteLine($"{DisplayWidth.Pad(bar.Label, label, right: false)}  {new string('#', length)} {FootnoteMark.Plain(bar.Text)}");
        }
    }
}
