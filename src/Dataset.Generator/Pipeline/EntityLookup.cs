using Dataset.Schema.Language;

namespace Dataset.Generator.Pipeline;

/// <summary>All entities by dataset and name, broken ones too.</summary>
internal sealed class EntityLookup
{
    private readonly Dictionary<string, EntityRead> entities = new(StringComparer.Ordinal);

    public EntityLookup(All<Parsed<JudgedEntity>> judged, All<HeaderFile> read, All<FileEntry> files)
    {
        var judgedByPath = judged.Items.Where(static entity => entity.Value is not null).ToDictionary(static entity => entity.Path, static entity => entity.Value, StringComparer.Ordinal);
        var readByPath = read.Items.ToDictionary(static file => file.File.Path, StringComparer.Ordinal);
        var copies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Ordered(files))
        {
            readByPath.TryGetValue(entry.Path, out var file);

            // A file that is no good has at least its name, which is to be the entity's: whoever refers to it made no mistake.
            var name = file?.Header.Value?.Name ?? Path.GetFileNameWithoutExtension(entry.Path);
            var isOwn = FileNames.NameIn(entry.Path) == name;
            if (!entities.ContainsKey(Key(entry.Root, name)) || (isOwn && copies.Remove(Key(entry.Root, name))))
            {
                if (!isOwn)
                {
                    copies.Add(Key(entry.Root, name));
                }

                entities[Key(entry.Root, name)] = new EntityRead(name, file?.File.Tree, judgedByPath.TryGetValue(entry.Path, out var entity) ? entity : null);
            }
        }
    }

    // The compiler is given files in order, mostly, and this runs after each edit.
    private static IEnumerable<FileEntry> Ordered(All<FileEntry> files)
    {
        var entities = files.Items.Where(static file => file.Role == DatasetFileRole.Entity);
        for (var i = 1; i < files.Items.Length; i++)
        {
            if (string.CompareOrdinal(files.Items[i - 1].Path, files.Items[i].Path) > 0)
            {
                return entities.OrderBy(static file => file.Path, StringComparer.Ordinal);
            }
        }

        return entities;
    }

    public EntityRead? Find(string root, string name) => entities.TryGetValue(Key(root, name), out var entity) ? entity : null;

    public EquatableArray<string> Names(string root) =>
        entities.Where(entry => entry.Key == Key(root, entry.Value.Name)).Select(static entry => entry.Value.Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();

    // No path has a NUL.
    private static string Key(string root, string name) => root + "\0" + name;
}
