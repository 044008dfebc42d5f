using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Markdown with footnotes.</summary>
internal sealed class MarkdownRenderer : Renderer
{
    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            output.WriteLine($"## {MarkdownText.Escape(report.Title)}");
            foreach (var block in report.Blocks)
            {
                output.WriteLine();
                WriteBlock(report, block, output);
            }

            output.WriteLine();
            for (var i = 0; i < report.Footnotes.Count; i++)
            {
                output.WriteLine($"[^{report.Name}-{i + 1}]: {MarkdownText.Escape(report.Footnotes[i].Text)}");
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
                output.WriteLine(MarkdownText.Row(table.Columns.Select(static column => MarkdownText.Escape(column.Heading))));
                output.WriteLine(MarkdownText.Row(table.Columns.Select(static column => column.IsFigure ? "---:" : "---")));
                foreach (var row in table.Rows)
                {
                    output.WriteLine(MarkdownText.Row(row.Select(cell => Marked(report, cell))));
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

    private static string Marked(Report report, string text) => FootnoteMark.Write(text, MarkdownText.Escape, number => $"[^{report.Name}-{number}]");
}
