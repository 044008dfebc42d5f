using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Surface;

/// <summary>
/// The public surface against the recorded one. Judged only where the data broke no other rule: a fact left out for an error of its own would be told twice.
/// </summary>
public static class SurfaceRules
{
    /// <summary>Compares an entity.</summary>
    /// <param name="spec">The entity as written, for places.</param>
    /// <param name="entity">The entity with all its facts.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="recorded">The surface file.</param>
    public static EquatableArray<Problem> CheckEntity(EntitySpec spec, CompiledEntity entity, KindSpec kind, RecordedSurface recorded)
    {
        var known = recorded.Find(entity.Name);
        var itself = new SurfaceMember(entity.Name, entity.Kind);
        var head = known.FirstOrDefault(member => member.Member.Name == entity.Name);
        if (head is null || head.Member != itself)
        {
            // Its members go with it.
            var node = head is null || !head.Member.IsUsable ? spec.Header.NameNode : spec.Header.KindNode;
            return new([SurfaceMessages.Changed(recorded.Spec, new NodePlace(spec.Header.File, node), [new SurfaceChange(itself, head?.Member)], head)]);
        }

        var problems = new List<Problem>();
        var rest = known.Where(member => member != head).ToDictionary(static member => member.Member.Name, StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in entity.Facts)
        {
            var property = kind.Find(fact.Property)!;
            var now = EntitySurface.Of(entity, fact, property, kind).Where(member => met.Add(member.Name)).ToList();
            var lost = BareClaim.Statuses.Select(status => EntitySurface.NameOf(entity.Name, fact.Period, property, kind, status)).Where(met.Add);
            var changes = Compare(now, rest).Concat(lost.Where(rest.ContainsKey).Select(name => new Comparison(new SurfaceChange(null, rest[name].Member), rest[name]))).ToList();
            if (changes.Count > 0)
            {
                problems.Add(SurfaceMessages.Changed(
                    recorded.Spec, new NodePlace(spec.Header.File, FactPlace.Of(spec, fact, changes.ConvertAll(static pair => pair.Change))), changes.Select(static pair => pair.Change), changes.Select(static pair => pair.Was).FirstOrDefault(static was => was is not null) ?? head));
            }
        }

        // A tombstone stands in dataset.yaml for many; the line that it changes is this one.
        var retired = entity.Retired.Select(member => new SurfaceMember(entity.Name + "." + member.Member, SurfaceMember.Obsolete)).Where(member => met.Add(member.Name));
        problems.AddRange(Compare(retired, rest).Select(pair => SurfaceMessages.Changed(recorded.Spec, SurfaceMessages.PlaceOf(recorded.Spec, pair.Was ?? head), [pair.Change], null)));
        problems.AddRange(known.Where(member => member != head && !met.Contains(member.Member.Name)).GroupBy(PropertyOf).Select(group => SurfaceMessages.Lost(recorded.Spec, [.. group])));
        return problems.ToEquatableArray();
    }

    /// <summary>Compares what no entity's file tells: dataset.yaml, schema.yaml, and types that are gone.</summary>
    public static EquatableArray<Problem> CheckWhole(DatasetSpec dataset, SchemaSpec schema, IEnumerable<string> entities, RecordedSurface recorded)
    {
        var problems = new List<Problem>();
        if (recorded.Spec.Version != dataset.Version)
        {
            problems.Add(SurfaceMessages.OtherVersion(recorded.Spec, dataset));
        }

        var types = new HashSet<string>(entities, StringComparer.Ordinal);
        CompareType(SchemaSurface.Of(dataset), name => new NodePlace(dataset.File, name.EndsWith("Licence", StringComparison.Ordinal) ? dataset.Nodes.Licence : dataset.Nodes.Namespace));
        foreach (var kind in schema.Kinds)
        {
            var nodes = kind.Properties.ToDictionary(property => SchemaSurface.Of(kind, property).Name, static property => property.Node, StringComparer.Ordinal);
            CompareType(SchemaSurface.Of(kind), name => new NodePlace(schema.File, nodes.TryGetValue(name, out var node) ? node : kind.Node));
        }

        foreach (var retired in SchemaSurface.OfRetired(dataset))
        {
            types.Add(retired.Name);
            var was = recorded.Find(retired.Name).FirstOrDefault(member => member.Member.Name == retired.Name);
            if (was?.Member != retired)
            {
                problems.Add(SurfaceMessages.Changed(
                    recorded.Spec, was is null ? new NodePlace(dataset.File, dataset.Retired.First(row => row.Name == retired.Name).Node) : SurfaceMessages.PlaceOf(recorded.Spec, was), [new SurfaceChange(retired, was?.Member)], null));
            }
        }

        problems.AddRange(recorded.Types.Where(type => !types.Contains(type)).Select(type => SurfaceMessages.Lost(recorded.Spec, recorded.Find(type))));
        return problems.ToEquatableArray();

        void CompareType(IEnumerable<SurfaceMember> members, Func<string, NodePlace> placeOf)
        {
            var now = members.ToList();
            var known = recorded.Find(now[0].Name);
            types.Add(now[0].Name);
            var rest = known.ToDictionary(static member => member.Member.Name, StringComparer.Ordinal);
            var changes = Compare(rest.ContainsKey(now[0].Name) ? now : now.Take(1), rest);
            problems.AddRange(changes.Select(pair => SurfaceMessages.Changed(recorded.Spec, placeOf(pair.Change.Name), [pair.Change], pair.Was)));
            var names = new HashSet<string>(now.Select(static member => member.Name), StringComparer.Ordinal);
            problems.AddRange(known.Where(member => !names.Contains(member.Member.Name)).Select(member => SurfaceMessages.Lost(recorded.Spec, [member])));
        }
    }

    private static IEnumerable<Comparison> Compare(IEnumerable<SurfaceMember> now, Dictionary<string, RecordedMember> recorded)
    {
        foreach (var member in now)
        {
            var was = recorded.TryGetValue(member.Name, out var known) ? known : null;
            if (member != was?.Member)
            {
                yield return new Comparison(new SurfaceChange(member, was?.Member), was);
            }
        }
    }

    // Entity.Planned.Property.In2023: one property that is gone takes each of its periods with it.
    private static string PropertyOf(RecordedMember member)
    {
        var parts = member.Member.Name.Split('.');
        var isOfStatus = parts.Length > 2 && BareClaim.Statuses.Any(status => MemberNames.StatusClass(status) == parts[1]);
        return parts[isOfStatus ? 2 : Math.Min(1, parts.Length - 1)];
    }

    private sealed record Comparison(SurfaceChange Change, RecordedMember? Was);
}
