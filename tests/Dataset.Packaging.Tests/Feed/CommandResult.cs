namespace Dataset.Packaging.Tests.Feed;

/// <summary>What a command did.</summary>
/// <param name="Line">The command as typed.</param>
/// <param name="ExitCode">0 where it went well.</param>
/// <param name="Output">What it printed, lines ending in <c>\n</c>.</param>
internal sealed record CommandResult(string Line, int ExitCode, string Output)
{
    /// <summary>Itself, if it went well; the failed assertion shows all it printed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Line} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>The lines that name a folder; all where none does.</summary>
    public string About(string folder)
    {
        var lines = Output.Split('\n').Where(line => line.Contains(folder, StringComparison.Ordinal)).Distinct().ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : Output;
    }

    /// <summary>Asserts that a line of the output contains the text.</summary>
    public void Says(string text) => Assert.True(Output.Contains(text, StringComparison.Ordinal), $"{Line} does not say\n  {text}\nbut\n{Output}");
}
