using System.Text.RegularExpressions;
using Dataset.Packaging.Tests.Feed;
using Dataset.Packaging.Tests.Readme;

namespace Dataset.Packaging.Tests;

/// <summary>The README's commands, typed as they stand there.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class ReadmeTests(Workspace workspace)
{
    private static readonly string Markdown = File.ReadAllText(Path.Combine(PackageFolder.Repository(), "README.md"));

    // Not the empty package folder of the users: the repository would be restored against it, and left without packages once it is deleted.
    private static IReadOnlyDictionary<string, string> RepositoryVariables { get; } = new Dictionary<string, string>();

    [Fact]
    public void The_tutorial_gives_what_it_shows()
    {
        var follower = new ReadmeFollower(workspace.Root, workspace.VariablesOfANewUser());
        var steps = ReadmeSection.StepsOf(Markdown, "Make a dataset of your own");
        Assert.True(steps.Count > 10, "the tutorial has lost its commands");
        foreach (var step in steps)
        {
            follower.Follow(step);
        }
    }

    [Fact]
    public void The_commands_for_the_repository_run()
    {
        // As a line of its own, what it does in a second column; or inside a sentence.
        var commands = Regex.Matches(Markdown, @"^(dotnet run --project \S+(?: \S+)*)(?:  |$)|`(dotnet run --project [^`]+)`", RegexOptions.Multiline)
            .Select(static match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value).Distinct().ToList();
        Assert.NotEmpty(commands);
        var repository = new Command(PackageFolder.Repository(), RepositoryVariables);
        foreach (var command in commands)
        {
            repository.Run("bash", "-c", command).Succeeded();
        }
    }

    [Fact]
    public void The_error_that_is_shown_is_the_error_that_is_told()
    {
        var shown = Regex.Match(Markdown, @"^data/entities/AiModel/Llama2\.yaml\(\d+,\d+\): error .*$", RegexOptions.Multiline).Value;
        workspace.CopyFromRepository("Shown", "data", "seeds");
        workspace.Edit("Shown/data/entities/AiModel/Llama2.yaml", "value: 700_000_000", "value: 7_000_000_000");
        var told = new Command(Path.Combine(workspace.Root, "Shown"), RepositoryVariables).Run("dotnet", "run", "--project", Path.Combine(PackageFolder.Repository(), "src", "Dataset.Tool"), "--", "check", "data");
        Assert.Equal(1, told.ExitCode);
        Assert.Equal(shown, told.Output.Split('\n').First(static line => line.Contains(": error ", StringComparison.Ordinal)));
    }
}
