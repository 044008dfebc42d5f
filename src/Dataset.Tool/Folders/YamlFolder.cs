using Dataset.Schema.Messages;
using Dataset.Schema.Rules;
using Dataset.Schema.Yaml;

namespace Dataset.Tool.Folders;

/// <summary>The YAML files of a folder, found as the build finds them (Dataset.Generator.targets).</summary>
internal static class YamlFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>
    /// All YAML files in the folder of a dataset and below. Hidden files and folders such as <c>.schema</c> or <c>.git</c>, bin and obj are passed over.
    /// </summary>
    public static FoundFiles FilesIn(string folder, ToolConsole console) => Find(folder, FileRules.MaxDepth, console);

    /// <summary>All YAML files in a folder of source cards; what is below it is not looked at.</summary>
    public static FoundFiles CardsIn(string folder, ToolConsole console) => Find(folder, 0, console);

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

    private static FoundFiles Find(string folder, int levels, ToolConsole console)
    {
        var files = new List<string>();
        var refused = new List<Problem>();
        Add(new DirectoryInfo(folder), levels);
        files.Sort(StringComparer.Ordinal);
        return new FoundFiles(files, refused);

        void Add(DirectoryInfo parent, int left)
        {
            foreach (var entry in parent.EnumerateFileSystemInfos("*", Everything))
            {
                if (IsPassedOver(entry) || (entry is DirectoryInfo && levels == 0))
                {
                    continue;
                }

                if (entry.LinkTarget is not null)
                {
                    refused.Add(FileRules.Link(console.Shown(entry.FullName)));
                }
                else if (entry is not DirectoryInfo below)
                {
                    files.Add(entry.FullName);
                }
                else if (left == 0)
                {
                    refused.Add(FileRules.TooDeep(console.Shown(entry.FullName)));
                }
                else
                {
                    Add(below, left - 1);
                }
            }
        }
    }

    // Other spellings of the ending are taken too, and told: a file left out in silence would be facts that are missing.
    private static bool IsPassedOver(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || (entry is DirectoryInfo
            ? entry.Name.Equals("bin", StringComparison.OrdinalIgnoreCase) || entry.Name.Equals("obj", StringComparison.OrdinalIgnoreCase)
            : !entry.Extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) && !entry.Extension.Equals(".yml", StringComparison.OrdinalIgnoreCase));
}
