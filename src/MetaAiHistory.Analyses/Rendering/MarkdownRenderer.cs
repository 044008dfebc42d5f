using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Markdown with footnotes.</summary>
internal sealed class MarkdownRenderer : Renderer
{
    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            output.WriteLine($"## {Escape(report.Title)}");
            foreach (var block in report.Blocks)
            {
                output.WriteLine();
                WriteBlock(report, block, output);
            }

            output.WriteLine();
            for (var i = 0; i < report.Footnotes.Count; i++)
            {
                output.WriteLine($"[^{report.Name}-{i + 1}]: {Escape(report.Footnotes[i].Text)}");
            }

            output.WriteLine();
        }
    }

    private static void WriteBlock(Report report, Block block, TextWriter output)
    {
        switch (block)
        {
            case Paragraph paragraph:
                output.WriteLine(Marked(report, paragraph.Text));
                break;
            case Table table:
                output.WriteLine(Row(table.Columns.Select(static column => Escape(column.Heading))));
                output.WriteLine(Row(table.Columns.Select(static column => column.IsFigure ? "---:" : "---")));
                foreach (var row in table.Rows)
                {
                    output.WriteLine(Row(row.Select(cell => Marked(report, cell))));
                }

                break;
            case Bars bars:
                foreach (var bar in bars.Items)
                {
                    output.WriteLine($"- {Marked(report, bar.Label)}: {Marked(report, bar.Text)}");
                }

                break;
        }
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Marked(Report report, string text) => FootnoteMark.Write(text, Escape, number => $"[^{report.Name}-{number}]");

    // A character that means something to Markdown anywhere in a line; none of ours begins a line.
    private static string Escape(string text) => string.Concat(text.Select(static c => c is '\\' or '|' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '#' or '~' or '&' ? "\\" + c : c.ToString()));
}
