using Dataset.Schema.Yaml;

namespace Dataset.Tool.Folders;

/// <summary>The YAML files of a folder.</summary>
internal static class YamlFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The full paths of all YAML files in a folder and below, in ordinal order; hidden folders such as <c>.schema</c> or <c>.git</c> are left out.</summary>
    /// <exception cref="WrongCallException">A symbolic link stands there: what it points at may lie outside the dataset, or be the dataset itself.</exception>
    public static IReadOnlyList<string> FilesIn(string folder, ToolConsole console)
    {
        var files = new List<string>();
        Add(new DirectoryInfo(folder), files, console);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="WrongCallException">The file cannot be read.</exception>
    public static YamlFile Read(string path, ToolConsole console)
    {
        try
        {
            return YamlFile.Read(console.Shown(path), File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"cannot read {console.Shown(path)}: {exception.Message}");
        }
    }

    private static void Add(DirectoryInfo folder, List<string> files, ToolConsole console)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            // Other spellings of the ending are taken too, and told: a file left out in silence would be facts that are missing.
            var isYaml = entry.Extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || entry.Extension.Equals(".yml", StringComparison.OrdinalIgnoreCase);
            if (entry.Name.StartsWith('.') || (entry is FileInfo && !isYaml))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                throw new WrongCallException($"{console.Shown(entry.FullName)} is a symbolic link, and links are not followed; put a copy in its place");
            }

            if (entry is DirectoryInfo below)
            {
                Add(below, files, console);
            }
            else
            {
                files.Add(entry.FullName);
            }
        }
    }
}
