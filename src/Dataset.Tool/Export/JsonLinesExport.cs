using System.Text.Json;
using Dataset.Tool.Output;

namespace Dataset.Tool.Export;

/// <summary>
/// One claim a line. <c>said</c> is <c>null</c> where the author speaks, otherwise an object with <c>by</c> (an entity's name) and <c>on</c> (a partial date), each of which may be
/// <c>null</c>. The reasons of ranks, which of the claims leads, and repairs are in the other formats only.
/// </summary>
internal static class JsonLinesExport
{
    public static void Write(IEnumerable<ClaimRow> claims, TextWriter output)
    {
        foreach (var claim in claims)
        {
            JsonOutput.Write(output, JsonOutput.Line, json => WriteClaim(json, claim));
        }
    }

    private static void WriteClaim(Utf8JsonWriter json, ClaimRow claim)
    {
        json.WriteStartObject();
        json.WriteString("entity", claim.Entity);
        json.WriteString("kind", claim.Kind);
        json.WriteString("property", claim.Property);
        json.WriteString("period", claim.Period);
        json.WriteString("type", claim.Type);
        json.WriteString("value", claim.Value);
        json.WriteString("valueMax", claim.ValueMax);
        json.WriteString("unit", claim.Unit);
        json.WriteString("status", claim.Status);
        json.WriteString("rank", claim.Rank);
        json.WriteString("asOf", claim.AsOf);
        WriteSaid(json, claim);
        json.WriteString("note", claim.Note);
        json.WriteStartArray("evidence");
        foreach (var evidence in claim.Evidence)
        {
            json.WriteStartObject();
            JsonOutput.WritePhrase(json, evidence.Source, evidence.Line, evidence.Text, evidence.Hedge);
            json.WriteString("role", evidence.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSaid(Utf8JsonWriter json, ClaimRow claim)
    {
        if (claim.SaidBy is null && claim.SaidOn is null)
        {
            json.WriteNull("said");
            return;
        }

        json.WriteStartObject("said");
        json.WriteString("by", claim.SaidBy);
        json.WriteString("on", claim.SaidOn);
        json.WriteEndObject();
    }
}
