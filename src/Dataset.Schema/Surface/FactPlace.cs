using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>Finds what in a fact's file made its members others: the status, the value, or the rank that took the value away.</summary>
internal static class FactPlace
{
    /// <summary>The node.</summary>
    public static int Of(EntitySpec entity, CompiledFact fact, IReadOnlyList<SurfaceChange> changes)
    {
        if (entity.Facts.FirstOrDefault(spec => spec.Property.Name == fact.Property && spec.Period == fact.Period) is not { } written)
        {
            return entity.Header.NameNode;
        }

        foreach (var lead in fact.Claims.Where(static claim => claim.IsLead))
        {
            var statusClass = MemberNames.StatusClass(lead.Status);
            if (!changes.Any(change => change.Now is { IsUsable: true } now && IsOf(now.Name, entity.Header.Name, statusClass)))
            {
                continue;
            }

            if (written.Claims.FirstOrDefault(claim => claim.Status == lead.Status && claim.Value.Equals(lead.Value)) is { } claim)
            {
                // A value under a status that none was recorded for is there by its status, not by what it is.
                var isNew = changes.Any(change => change is { Now: { IsUsable: true } now, Was: not { IsUsable: true } } && IsOf(now.Name, entity.Header.Name, statusClass));
                return isNew && claim.Nodes.Status >= 0 ? claim.Nodes.Status : claim.Nodes.Value;
            }
        }

        var guilty = written.Claims.FirstOrDefault(static claim => claim.Nodes.Rank >= 0 && claim.Rank == Rank.Rejected)
            ?? written.Claims.FirstOrDefault(static claim => claim.Nodes.Status >= 0);
        return guilty is null ? written.Claims.Count > 0 ? written.Claims[0].Nodes.Value : written.Node
            : guilty.Nodes.Rank >= 0 && guilty.Rank == Rank.Rejected ? guilty.Nodes.Rank
            : guilty.Nodes.Status;
    }

    private static bool IsOf(string name, string entity, string statusClass)
    {
        var rest = name.Substring(entity.Length + 1);
        return statusClass.Length > 0
            ? rest.StartsWith(statusClass + ".", StringComparison.Ordinal)
            : !BareClaim.Statuses.Any(status => status != Status.Actual && rest.StartsWith(MemberNames.StatusClass(status) + ".", StringComparison.Ordinal));
    }
}
