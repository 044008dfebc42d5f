using System.Text.Json;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;

namespace Dataset.Tool.Output;

/// <summary>SARIF 2.1.0, the format that code scanning services take.</summary>
internal sealed class SarifProblemWriter : ProblemWriter
{
    public override void Write(CompiledDataset dataset, TextWriter output) => JsonOutput.Write(output, JsonOutput.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "2.1.0");
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, dataset);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in dataset.Problems)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", problem.Rule.Id);
            json.WriteString("level", Level(problem.Rule));
            WriteMessage(json, "message", problem.Message);
            json.WriteStartArray("locations");
            WriteLocation(json, problem.Location, null);
            json.WriteEndArray();
            json.WriteStartArray("relatedLocations");
            foreach (var related in problem.Related)
            {
                WriteLocation(json, related.Location, related.Message);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    private static void WriteTool(Utf8JsonWriter json, CompiledDataset dataset)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dataset");
        json.WriteStartArray("rules");
        foreach (var rule in dataset.Problems.Select(static problem => problem.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title);
            WriteMessage(json, "fullDescription", RulePages.DemandOf(rule));

            // Viewers show the page itself: there is no address to link to.
            var page = RulePages.TextOf(rule);
            json.WriteStartObject("help");
            json.WriteString("text", page);
            json.WriteString("markdown", page);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location at, string? message)
    {
        json.WriteStartObject();
        if (message is not null)
        {
            WriteMessage(json, "message", message);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(at.Path.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", at.EndLine);
        json.WriteNumber("endColumn", at.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
