using System.Text;

namespace Dataset.Tool.Folders;

/// <summary>Replaces stretches of a file and leaves every other character as it was.</summary>
internal static class TextEdits
{
    /// <summary>Applies edits that do not overlap; offsets are those of the text before, without a byte order mark.</summary>
    public static void Apply(string path, IReadOnlyCollection<(int Start, int Length, string Text)> edits)
    {
        if (edits.Count == 0)
        {
            return;
        }

        var bytes = File.ReadAllBytes(path);
        var marked = bytes is [0xEF, 0xBB, 0xBF, ..];
        var text = new StringBuilder(Encoding.UTF8.GetString(marked ? bytes.AsSpan(3) : bytes));
        foreach (var (start, length, replacement) in edits.Distinct().OrderByDescending(static edit => edit.Start))
        {
            text.Remove(start, length).Insert(start, replacement);
        }

        File.WriteAllText(path, text.ToString(), new UTF8Encoding(marked));
    }
}
