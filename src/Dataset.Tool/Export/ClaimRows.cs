using Dataset.Facts;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;

namespace Dataset.Tool.Export;

/// <summary>All claims of a dataset as rows: entities in order of name, facts in order of the schema and of time.</summary>
internal static class ClaimRows
{
    /// <summary>The rows, in an order that depends on the data alone.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="report">Told, as rows are taken, how many were and how many there are.</param>
    public static IEnumerable<ClaimRow> Of(CompiledDataset dataset, Action<int, int> report)
    {
        var (done, total) = (0, dataset.Entities.Sum(static entity => entity.Facts.Sum(static fact => fact.Claims.Count)));
        var keys = dataset.Sources.ToDictionary(static source => source.Name, static source => source.Key, StringComparer.Ordinal);
        foreach (var entity in dataset.Entities)
        {
            var kind = dataset.Schema.FindKind(entity.Kind)!;
            foreach (var fact in entity.Facts)
            {
                var number = 0;
                foreach (var claim in fact.Claims)
                {
                    report(done++, total);
                    yield return Row(entity, kind.Find(fact.Property)!, fact, claim, ++number, keys);
                }
            }
        }
    }

    private static ClaimRow Row(CompiledEntity entity, PropertySpec property, CompiledFact fact, CompiledClaim claim, int number, Dictionary<string, string> keys) => new(
        $"{entity.Name}.{property.Name}{(fact.Period.IsNone ? "" : $"[{fact.Period}]")}#{number}",
        entity.Name,
        entity.Kind,
        property.Name,
        fact.Period.Text,
        Words.For(property.Type),
        claim.Value.Kind == ClaimValueKind.Number ? claim.Value.Number.ToString() : claim.Value.Written,
        claim.Value.NumberMax?.ToString(),
        Text(claim.Unit),
        Words.For(claim.Status),
        Words.For(claim.Rank),
        Text(claim.Reason),
        claim.IsLead,
        Text(claim.AsOf.ToString()),
        Text(claim.SaidBy),
        Text(claim.SaidOn.ToString()),
        Text(claim.Note),
        claim.Evidence.SelectMany((evidence, index) => Phrases(evidence, index + 1, keys[evidence.Source])).ToArray());

    private static IEnumerable<EvidenceRow> Phrases(CompiledEvidence evidence, int witness, string source) =>
        evidence.Further
            .Select(further => new EvidenceRow(witness, further.IsBase ? "base" : "context", source, further.Line, further.Text, null, null))
            .Prepend(new EvidenceRow(witness, "value", source, evidence.Line, evidence.Text, evidence.Hedge == Hedge.None ? null : Words.For(evidence.Hedge), Text(evidence.Repair)));

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
