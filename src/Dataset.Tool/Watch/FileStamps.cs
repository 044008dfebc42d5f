using Dataset.Tool.Folders;

namespace Dataset.Tool.Watch;

/// <summary>Names, lengths and times of a dataset's files: tells that something changed without reading it.</summary>
internal static class FileStamps
{
    /// <summary>The stamps of the folders' YAML files; folders that are missing count as empty, and what disappears meanwhile is left out.</summary>
    /// <param name="folders">The dataset's folder, then that of its cards.</param>
    /// <param name="console">Where paths are shown.</param>
    public static IReadOnlyList<(string Path, long Length, long Ticks)> Of(IReadOnlyList<string> folders, ToolConsole console)
    {
        var stamps = new List<(string, long, long)>();
        foreach (var folder in folders)
        {
            try
            {
                var found = folder == folders[0] ? YamlFolder.FilesIn(folder, console) : YamlFolder.CardsIn(folder, console);
                stamps.AddRange(found.Refused.Select(static refused => (refused.Place.File, -1L, 0L)));
                foreach (var path in found.Paths)
                {
                    var file = new FileInfo(path);
                    stamps.Add(file.Exists ? (path, file.Length, file.LastWriteTimeUtc.Ticks) : (path, -1, 0));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A folder that is gone, or no good, is a state of its own; judging it tells why.
                stamps.Add((folder, -1, exception.Message.Length));
            }
        }

        return stamps;
    }
}
