using System.IO.Compression;
using Dataset.Schema.Yaml;

namespace Dataset.Tool.Diff;

/// <summary>The dataset that a NuGet package carries, in a temporary folder: <c>dataset/NAME/data</c> and <c>dataset/NAME/sources</c> of the package, written there by Dataset.Generator's targets.</summary>
internal sealed class PackageDataset : IDisposable
{
    private const string Extension = ".nupkg";

    private readonly string folder = Directory.CreateTempSubdirectory("dataset-diff-").FullName;

    private PackageDataset()
    {
    }

    /// <summary>The folder with dataset.yaml.</summary>
    public string Data => Path.Combine(folder, "data");

    /// <summary>The folder with the source cards.</summary>
    public string Sources => Path.Combine(folder, "sources");

    /// <summary>Whether the argument names a package: <c>FILE.nupkg</c>, or <c>FILE.nupkg:NAME</c> for one of several datasets.</summary>
    public static bool IsNamedBy(string argument) =>
        argument.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || argument.Contains(Extension + ":", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the dataset out of a package.</summary>
    /// <exception cref="WrongCallException">The file is no package, or has no such dataset.</exception>
    public static PackageDataset TakeOut(string argument, ToolConsole console)
    {
        var end = argument.IndexOf(Extension + ":", StringComparison.OrdinalIgnoreCase);
        var file = end < 0 ? argument : argument[..(end + Extension.Length)];
        var name = end < 0 ? null : argument[(end + Extension.Length + 1)..];
        var taken = new PackageDataset();
        try
        {
            using var package = ZipFile.OpenRead(console.Resolve(file));
            taken.TakeOut(package, file, name);
            return taken;
        }
        catch (Exception exception)
        {
            taken.Dispose();
            if (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                throw new WrongCallException($"cannot read the package {file}: {exception.Message}");
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void TakeOut(ZipArchive package, string file, string? name)
    {
        // NuGet writes what is no ASCII as escapes, as in addresses.
        var entries = package.Entries.Select(static entry => (Entry: entry, Parts: Uri.UnescapeDataString(entry.FullName).Split('/'))).Where(static entry => entry.Parts is ["dataset", _, "data" or "sources", .., _]).ToList();
        var names = entries.Select(static entry => entry.Parts[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            throw new WrongCallException($"{file} carries no dataset: no YAML is in its folder 'dataset'");
        }

        if (name is null ? names.Count > 1 : !names.Contains(name))
        {
            throw new WrongCallException($"{file} carries {(name is null ? "several datasets" : $"no dataset '{name}'")}; name one: {string.Join(", ", names.Select(one => $"{file}:{one}"))}");
        }

        foreach (var (entry, parts) in entries.Where(entry => entry.Parts[1] == (name ?? names[0])))
        {
            // A package is input like any other: no path may leave the folder, and no file may fill the disk.
            var path = Path.GetFullPath(Path.Combine([folder, .. parts[2..]]));
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || entry.Length > YamlLimits.FileLength)
            {
                throw new WrongCallException($"{file} is no package of facts: {entry.FullName} {(entry.Length > YamlLimits.FileLength ? "is too large" : "leaves its folder")}");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: true);
        }
    }
}
