using System.Text;

namespace Dataset.Tool.Folders;

/// <summary>Replaces stretches of a file and leaves every other character as it was.</summary>
internal static class TextEdits
{
    /// <summary>The text of a file as its places count: without a byte order mark.</summary>
    public static string Read(string path) => Decode(File.ReadAllBytes(path)).Text;

    /// <summary>Writes a text in place of a file's, with the byte order mark it had.</summary>
    public static void Write(string path, string text)
    {
        var marked = File.Exists(path) && Decode(File.ReadAllBytes(path)).Marked;
        NewFile.Write(path, [.. marked ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text)]);
    }

    /// <summary>A text with edits that do not overlap; offsets are those of the text before. The same edit twice counts once.</summary>
    public static string Edit(string text, IEnumerable<(int Start, int Length, string Text)> edits)
    {
        var edited = new StringBuilder(text);
        foreach (var (start, length, replacement) in edits.Distinct().OrderByDescending(static edit => edit.Start))
        {
            edited.Remove(start, length).Insert(start, replacement);
        }

        return edited.ToString();
    }

    /// <summary>Applies edits that do not overlap; offsets are those of the text before, without a byte order mark.</summary>
    public static void Apply(string path, IReadOnlyCollection<(int Start, int Length, string Text)> edits)
    {
        if (edits.Count > 0)
        {
            Write(path, Edit(Read(path), edits));
        }
    }

    private static (string Text, bool Marked) Decode(byte[] bytes)
    {
        var marked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return (Encoding.UTF8.GetString(marked ? bytes.AsSpan(3) : bytes), marked);
    }
}
