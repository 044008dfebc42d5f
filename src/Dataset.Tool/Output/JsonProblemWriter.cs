using System.Text.Json;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Output;

/// <summary>One JSON document: a list of problems with places and related places.</summary>
internal sealed class JsonProblemWriter : ProblemWriter
{
    /// <summary>Whether the declared conflicts follow the problems.</summary>
    public bool ListsConflicts { get; init; }

    public override void Write(CompiledDataset dataset, TextWriter output) => JsonOutput.Write(output, JsonOutput.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("dataset", dataset.Dataset?.Name);
        json.WriteStartArray("problems");
        foreach (var problem in dataset.Problems)
        {
            json.WriteStartObject();
            json.WriteString("rule", problem.Rule.Id);
            json.WriteString("severity", problem.Rule.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("message", problem.Message);
            WriteLocation(json, problem.Location);
            json.WriteStartArray("related");
            foreach (var related in problem.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                WriteLocation(json, related.Location);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (ListsConflicts)
        {
            ConflictListing.WriteJson(dataset, json);
        }

        json.WriteEndObject();
    });

    private static void WriteLocation(Utf8JsonWriter json, Location at)
    {
        json.WriteString("file", at.Path);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("endLine", at.EndLine);
        json.WriteNumber("endColumn", at.EndColumn);
    }
}
