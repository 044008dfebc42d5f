namespace Dataset.Tool;

/// <summary>Where a command reads and writes, so that tests run commands in process.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages that are no result.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
internal sealed record ToolConsole(TextReader In, TextWriter Out, TextWriter Error, string Directory)
{
    /// <summary>Asks a command that watches to end: Ctrl+C.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether somebody looks at <see cref="Error"/> as it is written; only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether somebody looks at <see cref="Out"/> as it is written, so that progress would stand between results.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>The clock that decides when progress is shown.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The value of an environment variable; <c>null</c> or empty where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The full path of one given on the command line.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Directory);

    /// <summary>A path as messages show it: relative to the working directory where it lies below it.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory, path);
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || relative.StartsWith("..\\", StringComparison.Ordinal) ? path : relative;
    }
}
