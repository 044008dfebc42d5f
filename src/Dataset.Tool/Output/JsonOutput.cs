using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Tool.Output;

/// <summary>How the tool writes JSON: articles' own characters, not escapes.</summary>
internal static class JsonOutput
{
    /// <summary>Options for documents that people read.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Options for one object a line.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the fields of a phrase into the object that is open.</summary>
    public static void WritePhrase(Utf8JsonWriter json, string source, int line, string text, string? hedge)
    {
        json.WriteString("source", source);
        json.WriteNumber("line", line);
        json.WriteString("text", text);
        json.WriteString("hedge", hedge);
    }

    /// <summary>Writes one document and a line end.</summary>
    public static void Write(TextWriter output, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }
}
