using System.Collections.Immutable;

namespace Dataset.Generator.Pipeline;

/// <summary>The judged entities by dataset and name.</summary>
internal sealed class EntityLookup
{
    private readonly Dictionary<(string Root, string Name), JudgedEntity> judged = [];
    private readonly HashSet<(string Root, string Name)> broken = [];

    public EntityLookup(ImmutableArray<Parsed<JudgedEntity>> entities, ImmutableArray<(string Root, string Path)> files)
    {
        foreach (var entity in entities.OrderBy(static entity => entity.Path, StringComparer.Ordinal))
        {
            if (entity.Value is { } value && !judged.ContainsKey((entity.Root, value.Compiled.Name)))
            {
                judged.Add((entity.Root, value.Compiled.Name), value);
            }
        }

        // A file that is no good has at least its name: whoever refers to it made no mistake.
        foreach (var (root, path) in files)
        {
            broken.Add((root, Path.GetFileNameWithoutExtension(path)));
        }
    }

    public JudgedEntity? Find(string root, string name) => judged.TryGetValue((root, name), out var entity) ? entity : null;

    public bool IsBroken(string root, string name) => !judged.ContainsKey((root, name)) && broken.Contains((root, name));

    public EquatableArray<string> Names(string root) =>
        judged.Keys.Concat(broken).Where(key => key.Root == root).Select(static key => key.Name).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
}
