using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests.Readme;

/// <summary>Does literally what the README says, and compares what it shows.</summary>
/// <param name="folder">Where the reader begins.</param>
/// <param name="variables">The reader's environment.</param>
internal sealed class ReadmeFollower(string folder, IReadOnlyDictionary<string, string> variables)
{
    private string current = folder;

    public void Follow(ReadmeStep step)
    {
        switch (step)
        {
            case ReadmeStep.Write(var path, var content):
                File.WriteAllText(Path.Combine(current, path), content);
                break;
            case ReadmeStep.Type(var command, _) when command.StartsWith("cd ", StringComparison.Ordinal):
                current = Path.Combine(current, command[3..]);
                break;
            case ReadmeStep.Type(var command, var shown):
                Compare(new Command(current, variables).Run("bash", "-c", command), shown);
                break;
        }
    }

    private static void Compare(CommandResult result, IReadOnlyList<string> shown)
    {
        var isWrong = shown.Any(static line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.True(result.ExitCode == 0 != isWrong, $"{result.Line} ended with {result.ExitCode}:\n{result.Output}");
        var printed = result.Output.TrimEnd('\n').Split('\n');
        var next = 0;
        var mayskip = shown.Count == 0;
        foreach (var line in shown)
        {
            if (line == "...")
            {
                mayskip = true;
                continue;
            }

            // The build tells full paths and names the project; the README shows the part that is the same everywhere.
            var found = mayskip ? Array.FindIndex(printed, next, text => text.Contains(line, StringComparison.Ordinal)) : next < printed.Length && printed[next] == line ? next : -1;
            Assert.True(found >= 0, $"{result.Line} does not print\n{line}\nwhere the README shows it, but\n{result.Output}");
            next = found + 1;
            mayskip = false;
        }

        Assert.True(mayskip || next == printed.Length, $"{result.Line} prints more than the README shows:\n{result.Output}");
    }
}
