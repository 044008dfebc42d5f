using Dataset.Schema.Compiled;
using Dataset.Schema.Yaml;

namespace Dataset.Tests.Mutating;

/// <summary>A dataset's files as they stand on disk, paths relative to the folder that holds its data folder.</summary>
/// <param name="Root">The path of dataset.yaml.</param>
/// <param name="Files">All files, cards included, in ordinal order of path.</param>
/// <param name="Texts">Each file's text, by path.</param>
internal sealed record DataFolder(string Root, IReadOnlyList<DatasetFile> Files, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The folder of the repository, found from where the tests run.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no folder above the test's own holds Dataset.sln");
    }

    /// <summary>Reads a data folder, and the cards in the folder that its dataset.yaml names.</summary>
    public static DataFolder Load(string data)
    {
        var folder = Path.GetFullPath(data);
        var above = Path.GetDirectoryName(folder)!;
        var files = new List<DatasetFile>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in YamlFilesIn(folder))
        {
            Add(DatasetFileRoles.OfData(Path.GetRelativePath(folder, path)), path);
        }

        var sources = files.Find(static file => file.Role == DatasetFileRole.Dataset)?.Yaml.Tree?.Root.Find("sources")?.Text ?? "../seeds";
        foreach (var path in YamlFilesIn(Path.GetFullPath(sources, folder)))
        {
            Add(DatasetFileRole.Source, path);
        }

        return new DataFolder(Shown(above, Path.Combine(folder, "dataset.yaml")), [.. files.OrderBy(static file => file.Yaml.Path, StringComparer.Ordinal)], texts);

        void Add(DatasetFileRole role, string path)
        {
            var bytes = File.ReadAllBytes(path);
            var file = YamlFile.Read(Shown(above, path), bytes);
            files.Add(new DatasetFile(role, file));
            texts.Add(file.Path, System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'));
        }
    }

    private static IEnumerable<string> YamlFilesIn(string folder) => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Shown(string above, string path) => Path.GetRelativePath(above, path).Replace('\\', '/');
}
