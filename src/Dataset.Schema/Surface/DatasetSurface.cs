using Dataset.Schema.Compiled;

namespace Dataset.Schema.Surface;

/// <summary>The whole public surface of a dataset, as a surface file records it.</summary>
public static class DatasetSurface
{
    /// <summary>Every name, in ordinal order.</summary>
    /// <param name="dataset">A dataset that broke no rule but those on its surface.</param>
    public static IReadOnlyList<SurfaceMember> Of(CompiledDataset dataset) =>
        [.. SchemaSurface.Of(dataset.Dataset!)
            .Concat(SchemaSurface.OfRetired(dataset.Dataset!))
            .Concat(dataset.Schema.Kinds.SelectMany(SchemaSurface.Of))
            .Concat(dataset.Entities.SelectMany(entity => EntitySurface.Of(entity, dataset.Schema.FindKind(entity.Kind)!)))
            .Distinct()
            .OrderBy(static member => member.Name, StringComparer.Ordinal)];

    /// <summary>How a surface differs from the recorded one, in ordinal order of names.</summary>
    public static IReadOnlyList<SurfaceChange> Compare(IEnumerable<SurfaceMember> now, IEnumerable<SurfaceMember> recorded)
    {
        var was = recorded.ToDictionary(static member => member.Name, StringComparer.Ordinal);
        var changes = new List<SurfaceChange>();
        foreach (var member in now)
        {
            was.TryGetValue(member.Name, out var before);
            was.Remove(member.Name);
            if (member != before)
            {
                changes.Add(new SurfaceChange(member, before));
            }
        }

        return [.. changes.Concat(was.Values.Select(static gone => new SurfaceChange(null, gone))).OrderBy(static change => change.Name, StringComparer.Ordinal)];
    }
}
