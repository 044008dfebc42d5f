using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>One JSON document with all reports.</summary>
internal sealed class JsonRenderer : Renderer
{
    public override void Write(IReadOnlyList<Report> reports, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var report in reports)
            {
                WriteReport(json, report);
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("name", report.Name);
        json.WriteString("title", report.Title);
        json.WriteStartArray("blocks");
        foreach (var block in report.Blocks)
        {
            json.WriteStartObject();
            WriteBlock(json, block);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("footnotes");
        foreach (var note in report.Footnotes)
        {
            WriteFootnote(json, note);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFootnote(Utf8JsonWriter json, Footnote note)
    {
        json.WriteStartObject();
        json.WriteString("fact", note.Subject);
        json.WriteString("value", note.Value);
        json.WriteStartArray("evidence");
        foreach (var evidence in note.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("source", evidence.Source.Name);
            json.WriteNumber("line", evidence.Line);
            json.WriteString("text", evidence.Text);
            json.WriteString("hedge", evidence.Hedge.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("paragraph", FootnoteMark.Plain(paragraph.Text));
                break;
            case Table table:
                json.WriteStartArray("columns");
                foreach (var column in table.Columns)
                {
                    json.WriteStringValue(column.Heading);
                }

                json.WriteEndArray();
                json.WriteStartArray("rows");
                foreach (var row in table.Rows)
                {
                    json.WriteStartArray();
                    foreach (var cell in row)
                    {
                        json.WriteStringValue(FootnoteMark.Plain(cell));
                    }

                    json.WriteEndArray();
                }

                json.WriteEndArray();
                break;
            case Bars bars:
                json.WriteStartArray("bars");
                foreach (var bar in bars.Items)
                {
                    json.WriteStartObject();
                    json.WriteString("label", bar.Label);
                    json.WriteString("value", Text.Of(bar.Value).Replace(",", "", StringComparison.Ordinal));
                    json.WriteString("text", FootnoteMark.Plain(bar.Text));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
        }
    }
}
