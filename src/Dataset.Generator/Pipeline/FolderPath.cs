namespace Dataset.Generator.Pipeline;

/// <summary>Paths as text: a generator must not look at the disk.</summary>
internal static class FolderPath
{
    /// <summary>With forward slashes, without <c>.</c>, <c>..</c> and a slash at the end: builds and editors name one file in several ways.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>A folder relative to another, normalized.</summary>
    public static string Combine(string folder, string relative)
    {
        var path = relative.Replace('\\', '/');
        return Normalize(path.StartsWith("/", StringComparison.Ordinal) || path.Contains(':') ? path : folder + "/" + path);
    }
}
