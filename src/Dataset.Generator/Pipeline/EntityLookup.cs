using System.Collections.Immutable;

namespace Dataset.Generator.Pipeline;

/// <summary>All entities by dataset and name, broken ones too.</summary>
internal sealed class EntityLookup
{
    private readonly Dictionary<(string Root, string Name), EntityRead> entities = [];

    public EntityLookup(ImmutableArray<Parsed<JudgedEntity>> judged, ImmutableArray<HeaderFile> read, ImmutableArray<(string Root, string Path)> files)
    {
        var judgedByPath = judged.Where(static entity => entity.Value is not null).ToDictionary(static entity => entity.Path, static entity => entity.Value, StringComparer.Ordinal);
        var readByPath = read.ToDictionary(static file => file.File.Path, StringComparer.Ordinal);
        foreach (var (root, path) in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            readByPath.TryGetValue(path, out var file);

            // A file that is no good has at least its name, which is to be the entity's: whoever refers to it made no mistake.
            var name = file?.Header.Value?.Name ?? Path.GetFileNameWithoutExtension(path);
            if (!entities.ContainsKey((root, name)))
            {
                entities.Add((root, name), new EntityRead(name, file?.File.Tree, judgedByPath.TryGetValue(path, out var entity) ? entity : null));
            }
        }
    }

    public EntityRead? Find(string root, string name) => entities.TryGetValue((root, name), out var entity) ? entity : null;

    public EquatableArray<string> Names(string root) =>
        entities.Keys.Where(key => key.Root == root).Select(static key => key.Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
}
