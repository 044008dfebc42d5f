using System.IO.Compression;

namespace Dataset.Packaging.Tests.Feed;

/// <summary>The folder of packages under test: the one that DATASET_PACKAGES names, or one packed for this run.</summary>
internal static class PackageFolder
{
    public static readonly string[] Ids = ["Dataset.Facts", "Dataset.Generator", "Dataset.Templates", "Dataset.Tool", "MetaAiHistory"];

    private static readonly Lazy<string> Found = new(FindOrPack);

    /// <summary>The folder's full path.</summary>
    public static string Path => Found.Value;

    /// <summary>The version, the same for all.</summary>
    public static string Version
    {
        get
        {
            var versions = Ids.SelectMany(static id => Directory.GetFiles(Path, id + ".*.nupkg").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)[(id.Length + 1)..])).Distinct().ToList();
            Assert.True(versions.Count == 1, $"{Path} must hold each package once, in one version, not {string.Join(", ", versions)}");
            return versions[0];
        }
    }

    /// <summary>The file of a package.</summary>
    public static string FileOf(string id) => System.IO.Path.Combine(Path, $"{id}.{Version}.nupkg");

    /// <summary>Opens a package to look inside.</summary>
    public static ZipArchive Open(string id) => ZipFile.OpenRead(FileOf(id));

    /// <summary>The repository's folder.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run outside the repository");
    }

    private static string FindOrPack()
    {
        if (Environment.GetEnvironmentVariable("DATASET_PACKAGES") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? System.IO.Path.GetFullPath(named) : throw new DirectoryNotFoundException($"DATASET_PACKAGES names {named}, which is no folder");
        }

        var repository = Repository();
        var packages = Directory.CreateTempSubdirectory("dataset-packed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(packages, recursive: true);
        var command = new Command(repository, new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false", ["DOTNET_NOLOGO"] = "1" });
        foreach (var id in Ids)
        {
            command.Run("dotnet", "pack", $"src/{id}", "-c", "Release", "-o", packages, "-m:1").Succeeded();
        }

        return packages;
    }
}
