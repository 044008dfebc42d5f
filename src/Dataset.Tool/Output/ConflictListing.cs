using System.Text.Json;
using Dataset.Facts;
using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;

namespace Dataset.Tool.Output;

/// <summary>The declared conflicts with every claim on the facts they name, so that somebody can settle them.</summary>
internal static class ConflictListing
{
    /// <summary>One block a conflict: why, then each fact, its claims, their phrases.</summary>
    public static void WriteText(CompiledDataset dataset, TextWriter output)
    {
        foreach (var conflict in dataset.Checks.Conflicts)
        {
            output.WriteLine($"conflict: {string.Join(", ", conflict.Facts)}: {conflict.Because}");
            foreach (var (read, fact) in FactsOf(dataset, conflict))
            {
                output.WriteLine(fact is null ? $"  {read}: no claim on it is good" : $"  {read}");
                foreach (var claim in fact?.Claims ?? default)
                {
                    output.WriteLine("    " + Describe(claim));
                    foreach (var evidence in claim.Evidence)
                    {
                        output.WriteLine($"      {evidence.Source}:{evidence.Line} '{evidence.Text}'{(evidence.Hedge == Hedge.None ? "" : " " + Words.For(evidence.Hedge))}");
                    }
                }
            }
        }

        output.WriteLine(dataset.Checks.Conflicts.Count switch { 0 => "no conflict is declared", 1 => "1 conflict is declared", var count => $"{count} conflicts are declared" });
    }

    /// <summary>The same as a list in the JSON document of a check.</summary>
    public static void WriteJson(CompiledDataset dataset, Utf8JsonWriter json)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in dataset.Checks.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("because", conflict.Because);
            json.WriteStartArray("facts");
            foreach (var (read, fact) in FactsOf(dataset, conflict))
            {
                json.WriteStartObject();
                json.WriteString("fact", read.ToString());
                json.WriteStartArray("claims");
                foreach (var claim in fact?.Claims ?? default)
                {
                    WriteClaim(json, claim);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaim(Utf8JsonWriter json, CompiledClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("value", claim.Value.Kind == ClaimValueKind.Number ? claim.Value.Number.ToString() : claim.Value.Written);
        json.WriteString("valueMax", claim.Value.NumberMax?.ToString());
        json.WriteString("unit", claim.Unit.Length > 0 ? claim.Unit : null);
        json.WriteString("status", Words.For(claim.Status));
        json.WriteString("rank", Words.For(claim.Rank));
        json.WriteStartArray("evidence");
        foreach (var evidence in claim.Evidence)
        {
            json.WriteStartObject();
            JsonOutput.WritePhrase(json, evidence.Source, evidence.Line, evidence.Text, evidence.Hedge == Hedge.None ? null : Words.For(evidence.Hedge));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(CheckRead Read, CompiledFact? Fact)> FactsOf(CompiledDataset dataset, ConflictSpec conflict) =>
        ConflictRules.DeclaredFacts([conflict]).Select(read => (read, dataset.Entities
            .FirstOrDefault(entity => entity.Name == read.Entity)?.Facts
            .FirstOrDefault(fact => fact.Property == read.Property && (read.Period is not { } period || period == fact.Period))));

    private static string Describe(CompiledClaim claim)
    {
        var value = claim.Value.Kind == ClaimValueKind.Number ? NumberNotation.Display(claim.Value.Number) : claim.Value.Written;
        var parts = new List<string> { value };
        if (claim.Value.NumberMax is { } max)
        {
            parts.Add("to " + NumberNotation.Display(max));
        }

        parts.Add(claim.Unit);
        parts.Add(claim.Range is { IsExact: false } range ? range.ToString() : "");
        parts.Add(claim.Status == Status.Actual ? "" : Words.For(claim.Status));
        parts.Add(claim.Rank == Rank.Normal ? "" : $"{Words.For(claim.Rank)} ({claim.Reason})");
        parts.Add(claim.SaidBy.Length == 0 ? "" : "said by " + claim.SaidBy);
        return string.Join(" ", parts.Where(static part => part.Length > 0));
    }
}
