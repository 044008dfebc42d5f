using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;

namespace Dataset.Schema.Surface;

/// <summary>The members of an entity's class, but for those that every entity has.</summary>
public static class EntitySurface
{
    /// <summary>The members of one fact; the timeline's own is among those of each of its periods.</summary>
    public static IEnumerable<SurfaceMember> Of(CompiledEntity entity, CompiledFact fact, PropertySpec property, KindSpec kind)
    {
        var isActual = false;
        if (property.Timeline != Timeline.None)
        {
            yield return new SurfaceMember($"{entity.Name}.{MemberNames.OfEntity(kind, entity.Name, property.Name)}.Timeline", $"Timeline<{TypeNames.Of(property)}>");
        }

        foreach (var status in BareClaim.Statuses)
        {
            if (BareClaim.Of(fact, property, status) is { } claim)
            {
                isActual |= status == Status.Actual;
                yield return Member(NameOf(entity.Name, fact.Period, property, kind, status), claim, property);
            }
        }

        if (!isActual)
        {
            yield return new SurfaceMember(NameOf(entity.Name, fact.Period, property, kind, Status.Actual), SurfaceMember.Obsolete);
        }
    }

    /// <summary>The name of a fact's member for a status.</summary>
    public static string NameOf(string entity, PeriodKey period, PropertySpec property, KindSpec kind, Status status)
    {
        var statusClass = MemberNames.StatusClass(status);
        return entity + "." + (statusClass.Length == 0 ? "" : statusClass + ".") + MemberNames.OfEntity(kind, entity, property.Name)
            + (property.Timeline == Timeline.None ? "" : "." + PeriodName.Of(period, property.Timeline));
    }

    /// <summary>All members of an entity and the entity itself.</summary>
    public static IEnumerable<SurfaceMember> Of(CompiledEntity entity, KindSpec kind)
    {
        yield return new SurfaceMember(entity.Name, entity.Kind);
        foreach (var member in entity.Facts.SelectMany(fact => Of(entity, fact, kind.Find(fact.Property)!, kind)))
        {
            yield return member;
        }

        foreach (var retired in entity.Retired)
        {
            yield return new SurfaceMember(entity.Name + "." + retired.Member, SurfaceMember.Obsolete);
        }
    }

    private static SurfaceMember Member(string name, BareClaim claim, PropertySpec property)
    {
        var type = TypeNames.Of(property);
        return claim.Form switch
        {
            BareForm.List => new SurfaceMember(name, $"IReadOnlyList<{type}>"),
            BareForm.Range => new SurfaceMember(name, $"Interval<{type}>"),
            BareForm.Literal => new SurfaceMember(name, TypeNames.OfLiteral(property)),
            BareForm.Constant => SurfaceMember.Constant(name, TypeNames.OfLiteral(property), property.Type == PropertyType.Text ? $"\"{claim.Value.Text}\"" : NumberNotation.Format(claim.Value.Number)),
            _ => new SurfaceMember(name, type),
        };
    }
}
