namespace Dataset.Tool.Folders;

/// <summary>Writes a file whole or not at all: who reads it never sees half of it, and a failure leaves the old one.</summary>
internal static class NewFile
{
    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] content) => Write(path, temporary => File.WriteAllBytes(temporary, content));

    /// <summary>Lets something be written to a temporary file beside the target, which takes its place.</summary>
    public static void Write(string path, Action<string> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
