using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;
using Dataset.Tool.Output;

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

    /// <summary>What was not read and must not be there: symbolic links, folders too deep.</summary>
    public required IReadOnlyList<Problem> Refused { get; init; }

    /// <summary>Reads the folder given, or the nearest <c>data</c> folder or folder with a dataset.yaml at or above the working directory.</summary>
    public static DatasetFolder Load(string? data, ToolConsole console)
    {
        using var progress = ProgressLine.Start(console, "reading");
        return Read(RootOf(data, console), console, progress);
    }

    /// <summary>Itself, for a command that writes files.</summary>
    /// <exception cref="WrongDataException">Something in it was not read: what is written could contradict it.</exception>
    public DatasetFolder EnsureWhole() => Refused.Count == 0 ? this : throw new WrongDataException($"{Refused[0].Place.File}: {Refused[0].Message}");

    /// <summary>Reads the folder and judges the dataset.</summary>
    /// <param name="data">The folder, see <see cref="RootOf"/>.</param>
    /// <param name="console">Where progress is shown.</param>
    /// <param name="sources">The folder of source cards, where it is not the one that dataset.yaml names.</param>
    public static (DatasetFolder Folder, CompiledDataset Dataset) Open(string? data, ToolConsole console, string? sources = null)
    {
        using var progress = ProgressLine.Start(console, "reading");
        var folder = Read(RootOf(data, console), console, progress, sources);
        progress.Report("judging");
        return (folder, folder.Compile());
    }

    /// <summary>The full path of the dataset's folder.</summary>
    public static string RootOf(string? data, ToolConsole console) => data is null ? Find(console.Directory) : Given(data, console);

    /// <summary>Judges the dataset. Where something was not read, nothing else is told, as in a build: much of it would only be missing.</summary>
    public CompiledDataset Compile()
    {
        var compiled = DatasetCompiler.Compile(DatasetPath, Files);
        return Refused.Count == 0 ? compiled : compiled with { Problems = ProblemLocator.Locate(Refused, []) };
    }

    private static DatasetFolder Read(string root, ToolConsole console, ProgressLine progress, string? cardFolder = null)
    {
        var (paths, refused) = YamlFolder.FilesIn(root, console);
        var datasetPath = Path.Combine(root, "dataset.yaml");
        var dataset = paths.Contains(datasetPath) ? YamlFolder.Read(datasetPath, console) : null;
        var sources = cardFolder ?? SourcesOf(root, dataset);

        // Cards may lie below the data; they are cards all the same.
        var (cards, refusedCards) = Directory.Exists(sources) ? YamlFolder.CardsIn(sources, console) : new FoundFiles([], []);
        var all = paths.Except(cards).Select(path => new DatasetFilePath(DatasetFileRoles.OfData(Path.GetRelativePath(root, path)), path)).Concat(cards.Select(static path => new DatasetFilePath(DatasetFileRole.Source, path))).ToList();
        var files = new DatasetFile[all.Count];
        InParallel.For(all.Count, i => files[i] = new DatasetFile(all[i].Role, all[i].Path == datasetPath ? dataset! : YamlFolder.Read(all[i].Path, console)), begun => progress.Report("files read:", begun, all.Count));

        return new DatasetFolder(root, files) { DatasetPath = console.Shown(datasetPath), SourcesFolder = sources, Refused = [.. refused.Union(refusedCards)] };
    }

    private static string Given(string data, ToolConsole console)
    {
        var path = console.Resolve(data);
        if (Directory.Exists(path))
        {
            return Path.TrimEndingDirectorySeparator(path);
        }

        return !File.Exists(path) ? throw new WrongCallException($"there is no folder {path}")
            : Path.GetFileName(path) == "dataset.yaml" ? Path.GetDirectoryName(path)!
            : throw new WrongCallException($"{path} is a file; name the folder that holds dataset.yaml");
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

    private static string SourcesOf(string root, YamlFile? dataset)
    {
        var sources = dataset?.Tree?.Root.Find("sources")?.Text;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(string.IsNullOrEmpty(sources) ? "../seeds" : sources, root));
    }
}
