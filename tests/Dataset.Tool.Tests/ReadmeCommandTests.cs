using System.Text.RegularExpressions;
using Dataset.Tests;

namespace Dataset.Tool.Tests;

/// <summary>The commands under the README's "Add a fact", typed as they stand there, each on a fresh copy of the data.</summary>
public sealed class ReadmeCommandTests
{
    public static TheoryData<string> WithoutArticles => [.. Commands().Where(static command => !NeedsArticles(command))];

    [Fact]
    public void All_that_a_curator_types_is_shown() =>
        Assert.Equal(["cite", "add", "add", "check", "fmt", "verify", "cover"], Commands().Select(static command => command.Split(' ')[1]));

    [Theory]
    [MemberData(nameof(WithoutArticles))]
    public void A_command_runs_as_shown(string command) => Follow(command, articles: null);

    [ArticlesFact]
    public void The_commands_that_need_the_articles_run_as_shown()
    {
        foreach (var command in Commands().Where(NeedsArticles))
        {
            Follow(command, OutsideFolder.Articles.Path);
        }
    }

    private static void Follow(string command, string? articles)
    {
        using var sample = TemporarySample.Empty();
        foreach (var folder in new[] { "data", "seeds" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository(), folder), "*", SearchOption.AllDirectories))
            {
                sample.Write(Path.GetRelativePath(Repository(), file), File.ReadAllText(file));
            }
        }

        sample.Write("article.txt", "A title\n\nThe text.\n");
        if (articles is not null)
        {
            sample.Variables["DATASET_ARTICLES"] = articles;
        }

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var args = Regex.Matches(command, "'([^']*)'|\\S+").Skip(1).Select(static match => match.Value.Trim('\'')).ToArray();

        // A watch would go on for ever: Ctrl+C is pressed already.
        var code = ToolApplication.Run(args, sample.Console(TextReader.Null, output, error) with { Stop = new CancellationToken(canceled: true) });
        Assert.True(code == 0, $"{command}\n{output}{error}");
    }

    private static bool NeedsArticles(string command) => command.Split(' ')[1] is "verify" or "cover";

    private static List<string> Commands()
    {
        var section = Regex.Match(File.ReadAllText(Path.Combine(Repository(), "README.md")), "^## Add a fact$.*?^```$(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
        return [.. section.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => Regex.Match(line, "^.*?(?=  )").Value)];
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
