namespace Dataset.Schema.Language;

/// <summary>What the path of a file tells of its content: the names of entities and sources, whose files are called like them.</summary>
public static class FileNames
{
    /// <summary>The name that the file's content should have: that of the file without folder and ending.</summary>
    public static string NameIn(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return file.EndsWith(".yaml", StringComparison.Ordinal) ? file.Substring(0, file.Length - ".yaml".Length) : file;
    }

    /// <summary>The names that files have and their content does not, in ordinal order, because it could not be read or is called otherwise: what refers to them is not to be blamed.</summary>
    /// <param name="paths">The paths of all files of one role.</param>
    /// <param name="read">The paths of those that were read and are called like their content.</param>
    public static IReadOnlyList<string> Unread(IEnumerable<string> paths, IEnumerable<string> read) =>
        [.. paths.Except(read, StringComparer.Ordinal).Select(NameIn).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];
}
