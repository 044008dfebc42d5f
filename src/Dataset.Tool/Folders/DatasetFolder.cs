using Dataset.Schema.Compiled;
using Dataset.Schema.Yaml;

namespace Dataset.Tool.Folders;

/// <summary>A dataset's files on disk.</summary>
/// <param name="Root">The full path of the folder that holds dataset.yaml.</param>
/// <param name="Files">All its YAML files, cards included; paths are relative to the working directory where they lie below it.</param>
internal sealed record DatasetFolder(string Root, IReadOnlyList<DatasetFile> Files)
{
    /// <summary>The path that problems of the dataset as a whole carry.</summary>
    public required string DatasetPath { get; init; }

    /// <summary>The full path of the folder of source cards.</summary>
    public required string SourcesFolder { get; init; }

    /// <summary>Reads the folder given, or the nearest <c>data</c> folder or folder with a dataset.yaml at or above the working directory.</summary>
    public static DatasetFolder Load(string? data, ToolConsole console)
    {
        var root = data is null ? Find(console.Directory) : Given(console.Resolve(data));
        var datasetPath = Path.Combine(root, "dataset.yaml");
        var files = new List<DatasetFile>();
        foreach (var path in YamlFilesIn(root))
        {
            var role = DatasetFileRoles.OfData(Path.GetRelativePath(root, path));
            files.Add(new DatasetFile(role, YamlFile.Read(Shown(path, console), File.ReadAllBytes(path))));
        }

        var sources = SourcesOf(root, files);
        if (Directory.Exists(sources))
        {
            files.AddRange(YamlFilesIn(sources).Select(path => new DatasetFile(DatasetFileRole.Source, YamlFile.Read(Shown(path, console), File.ReadAllBytes(path)))));
        }

        return new DatasetFolder(root, files) { DatasetPath = Shown(datasetPath, console), SourcesFolder = sources };
    }

    /// <summary>Judges the dataset.</summary>
    public CompiledDataset Compile() => DatasetCompiler.Compile(DatasetPath, Files);

    private static string Given(string path)
    {
        var root = File.Exists(path) && Path.GetFileName(path) == "dataset.yaml" ? Path.GetDirectoryName(path)! : path;
        return Directory.Exists(root) ? root : throw new WrongCallException($"there is no folder {path}");
    }

    private static string Find(string from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var candidate in new[] { folder, Path.Combine(folder, "data") })
            {
                if (File.Exists(Path.Combine(candidate, "dataset.yaml")))
                {
                    return candidate;
                }
            }
        }

        throw new WrongCallException("no dataset.yaml is in this folder, in its folder data, or above; name the dataset's folder");
    }

    private static string SourcesOf(string root, List<DatasetFile> files)
    {
        var dataset = files.Find(static file => file.Role == DatasetFileRole.Dataset)?.Yaml.Tree;
        var sources = dataset?.Root.Find("sources")?.Text;
        return Path.GetFullPath(string.IsNullOrEmpty(sources) ? "../seeds" : sources, root);
    }

    // Links are not followed: what they point at may lie outside the dataset, or be the dataset itself.
    private static IEnumerable<string> YamlFilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Order(StringComparer.Ordinal);

    private static string Shown(string path, ToolConsole console)
    {
        var relative = Path.GetRelativePath(console.Directory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
