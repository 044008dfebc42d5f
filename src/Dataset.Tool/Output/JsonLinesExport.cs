using System.Text.Json;
using Dataset.Facts;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Tool.Output;

/// <summary>One claim a line, entities in order of name, facts in order of the schema.</summary>
internal static class JsonLinesExport
{
    public static void Write(CompiledDataset dataset, TextWriter output)
    {
        var keys = dataset.Sources.ToDictionary(static source => source.Name, static source => source.Key, StringComparer.Ordinal);
        foreach (var entity in dataset.Entities)
        {
            var kind = dataset.Schema.FindKind(entity.Kind)!;
            foreach (var fact in entity.Facts)
            {
                foreach (var claim in fact.Claims)
                {
                    JsonOutput.Write(output, JsonOutput.Line, json => WriteClaim(json, entity, kind.Find(fact.Property)!, fact, claim, keys));
                }
            }
        }
    }

    private static void WriteClaim(Utf8JsonWriter json, CompiledEntity entity, PropertySpec property, CompiledFact fact, CompiledClaim claim, Dictionary<string, string> keys)
    {
        json.WriteStartObject();
        json.WriteString("entity", entity.Name);
        json.WriteString("kind", entity.Kind);
        json.WriteString("property", property.Name);
        json.WriteString("period", fact.Period.Text);
        json.WriteString("type", Words.For(property.Type));
        json.WriteString("value", claim.Value.Kind == ClaimValueKind.Number ? claim.Value.Number.ToString() : claim.Value.Written);
        json.WriteString("valueMax", claim.Value.NumberMax?.ToString());
        json.WriteString("unit", claim.Unit.Length > 0 ? claim.Unit : null);
        json.WriteString("status", Words.For(claim.Status));
        json.WriteString("rank", Words.For(claim.Rank));
        json.WriteString("asOf", Text(claim.AsOf));
        json.WriteStartObject("said");
        json.WriteString("by", claim.SaidBy.Length > 0 ? claim.SaidBy : null);
        json.WriteString("on", Text(claim.SaidOn));
        json.WriteEndObject();
        json.WriteString("reason", claim.Reason.Length > 0 ? claim.Reason : null);
        json.WriteString("note", claim.Note.Length > 0 ? claim.Note : null);
        json.WriteStartArray("evidence");
        foreach (var evidence in claim.Evidence)
        {
            WritePhrase(json, keys[evidence.Source], evidence.Line, evidence.Text, evidence.Hedge, "value");
            foreach (var further in evidence.Further)
            {
                WritePhrase(json, keys[evidence.Source], further.Line, further.Text, Hedge.None, further.IsBase ? "base" : "context");
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePhrase(Utf8JsonWriter json, string source, int line, string text, Hedge hedge, string role)
    {
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteNumber("line", line);
        json.WriteString("text", text);
        json.WriteString("hedge", hedge == Hedge.None ? null : Words.For(hedge));
        json.WriteString("role", role);
        json.WriteEndObject();
    }

    private static string? Text(PartialDate date) => date.IsDefault ? null : date.ToString();
}
