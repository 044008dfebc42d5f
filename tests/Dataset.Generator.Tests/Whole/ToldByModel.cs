namespace Dataset.Generator.Tests.Whole;

/// <summary>What the compiled assembly of a made-up dataset must say, a line for each source, unit, entity, fact, claim and piece of evidence.</summary>
internal static class ToldByModel
{
    public static IReadOnlyList<string> Of(MadeDataset dataset) =>
    [
        $"dataset {dataset.Name} 1.0.0|{dataset.Licence}",
        .. dataset.Sources.OrderBy(static source => source.Name, StringComparer.Ordinal).Select(static source =>
            $"source {source.Name} {source.Key} {source.File} {source.Sha256} {source.Language} {source.Published}|{source.Title}|{source.Publisher}|{string.Join(", ", source.Authors)}|{source.Url}|{source.Basis}|{string.Join(",", source.DependsOn)}"),
        .. dataset.Units.OrderBy(static unit => unit.Name, StringComparer.Ordinal).Select(static unit => $"unit {unit.Name} {unit.Type}|{unit.Summary}"),
        .. dataset.Entities.OrderBy(static entity => entity.Name, StringComparer.Ordinal).SelectMany(Entity),
    ];

    private static IEnumerable<string> Entity(MadeEntity entity) =>
        entity.Facts
            .Select(fact => (Name: $"{entity.Name}.{fact.Property.Name}[{fact.Period}]", Fact: fact))
            .OrderBy(static pair => pair.Name, StringComparer.Ordinal)
            .SelectMany(static pair => Fact(pair.Name, pair.Fact))
            .Prepend($"entity {entity.Kind}.{entity.Name}|{entity.Summary}|{string.Join(",", entity.Names.OrderBy(static name => name.Language, StringComparer.Ordinal).Select(static name => name.Language + ":" + name.Text))}");

    private static IEnumerable<string> Fact(string name, MadeFact fact)
    {
        yield return $"fact {name} {fact.Property.Type} conflict:{fact.IsConflict} bare:{Bare(fact)}|{fact.Property.Summary}";
        foreach (var claim in fact.Claims.OrderByDescending(static claim => claim.IsLead))
        {
            yield return $"claim {name} {claim.Plain}{(claim.PlainMax is null ? "" : ".." + claim.PlainMax)} {claim.Unit} lead:{claim.IsLead} {claim.Status} {claim.Rank}|{claim.Reason}|{claim.Note}|{claim.AsOf}|{claim.SaidBy}|{claim.SaidOn}";
            foreach (var evidence in claim.Evidence)
            {
                yield return $"evidence {name} {evidence.Source.Name} {evidence.Line} {evidence.Hedge} {evidence.Interval ?? "?"}|{evidence.Text}|{evidence.Repair}|"
                    + string.Concat(evidence.Context.Select(static context => $"Context {context.Line} {context.Text}|"))
                    + (evidence.Base is { } basis ? $"Base {basis.Line} {basis.Text}|" : "");
            }
        }
    }

    // The member that carries the value without further ado: a constant where the type has literals and the schema calls the property settled.
    private static string Bare(MadeFact fact)
    {
        var leads = fact.Claims.Where(static claim => claim is { IsLead: true, Status: Status.Actual }).ToList();
        if (fact.IsConflict || fact.Period.Length > 0 || leads.Count == 0 || leads.Exists(static claim => !claim.IsText && claim.Value is "unknown" or "none"))
        {
            return "none";
        }

        if (fact.Property.Many)
        {
            return leads.Exists(static claim => claim.PlainMax is not null) ? "none" : "property [" + string.Join("|", leads.Select(static claim => claim.Plain)) + "]";
        }

        var lead = leads[0];
        var isConstant = lead.PlainMax is null && !fact.Property.Revisable && fact.Property.Type switch
        {
            PropertyType.Date or PropertyType.Entity or PropertyType.Number => false,
            PropertyType.Ratio => !lead.Plain.Contains('/', StringComparison.Ordinal),
            _ => true,
        };
        return (isConstant ? "constant " : "property ") + (lead.PlainMax is null ? lead.Plain : $"[{lead.Plain}, {lead.PlainMax}]");
    }
}
