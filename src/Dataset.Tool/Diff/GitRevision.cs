using System.Diagnostics;
using System.Formats.Tar;

namespace Dataset.Tool.Diff;

/// <summary>The YAML files of a git revision, in a temporary folder.</summary>
internal sealed class GitRevision : IDisposable
{
    private GitRevision() => Folder = Directory.CreateTempSubdirectory("dataset-diff-").FullName;

    /// <summary>The folder that holds the revision's tree.</summary>
    public string Folder { get; }

    /// <summary>Takes a revision out of the repository that holds the working directory.</summary>
    public static GitRevision CheckOut(string revision, ToolConsole console)
    {
        // A leading hyphen would be an option to git.
        if (revision.StartsWith('-') || Run(console, out _, "rev-parse", "--verify", "--quiet", revision + "^{commit}") is not 0)
        {
            throw new WrongCallException($"'{revision}' is neither a folder nor a git revision here");
        }

        var taken = new GitRevision();
        try
        {
            using var process = Start(console, "archive", "--format=tar", revision + "^{tree}");
            _ = process.StandardError.ReadToEndAsync();
            using (var archive = new TarReader(process.StandardOutput.BaseStream))
            {
                while (archive.GetNextEntry() is { } entry)
                {
                    taken.Add(entry);
                }
            }

            process.WaitForExit();
            return process.ExitCode == 0 ? taken : throw new WrongCallException($"git cannot archive '{revision}'");
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>A path as git names it: relative to the repository, with strokes; <c>null</c> outside.</summary>
    public static string? InRepository(string path, ToolConsole console)
    {
        if (Run(console, out var top, "rev-parse", "--show-toplevel") != 0)
        {
            return null;
        }

        var relative = Path.GetRelativePath(Path.GetFullPath(top.Trim()), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? null : relative;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Add(TarEntry entry)
    {
        // Git writes no path that leaves the tree, but an archive is input like any other.
        var path = Path.GetFullPath(Path.Combine(Folder, entry.Name));
        if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.Name.EndsWith(".yaml", StringComparison.Ordinal) && path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: true);
        }
    }

    private static int Run(ToolConsole console, out string output, params string[] args)
    {
        using var process = Start(console, args);
        var errors = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.Result;
        return process.ExitCode;
    }

    private static Process Start(ToolConsole console, params string[] args)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", ["-C", console.Directory, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new WrongCallException("git is not on the path, and only folders can be compared without it");
        }
    }
}
