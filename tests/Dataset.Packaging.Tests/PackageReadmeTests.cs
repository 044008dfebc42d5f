using System.Text.RegularExpressions;
using Dataset.Packaging.Tests.Feed;
using Dataset.Packaging.Tests.Readme;

namespace Dataset.Packaging.Tests;

/// <summary>The readme inside each package: its commands run, its code and its project compile.</summary>
[Collection(SharedWorkspace.Name)]
public sealed partial class PackageReadmeTests(Workspace workspace)
{
    [Fact]
    public void The_commands_of_templates_and_tool_run()
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "Readmes")).FullName;
        var follower = new ReadmeFollower(folder, workspace.VariablesOfANewUser());
        var commands = CommandsOf("Dataset.Templates").Concat(CommandsOf("Dataset.Tool")).ToList();
        Assert.True(commands.Count >= 9, "the readmes have lost their commands");
        foreach (var command in commands)
        {
            follower.Follow(new ReadmeStep.Type(command, []));
        }
    }

    [Fact]
    public void The_project_of_the_generator_builds()
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "ReadmeProject")).FullName;
        workspace.AddDataset("ReadmeProject", "SmallWorlds");
        var parts = Fences("Dataset.Generator", "xml").ToList();
        Assert.Equal(2, parts.Count);
        var (items, features) = (parts[0], parts[1]);
        Assert.All(Version().Matches(items), static match => Assert.Equal(PackageFolder.Version, match.Groups["version"].Value));
        File.WriteAllText(Path.Combine(folder, "ReadmeProject.csproj"), $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework>{features}</PropertyGroup>{items}</Project>""");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), string.Concat(Fences("Dataset.Generator", "ini")));
        workspace.Dotnet("ReadmeProject", "build", "-m:1", "--nologo").Succeeded();
    }

    [Fact]
    public void The_code_of_MetaAiHistory_and_Dataset_Facts_compiles()
    {
        var folder = workspace.Copy("StandardLibrary", "ReadmeCode");
        foreach (var id in new[] { "MetaAiHistory", "Dataset.Facts" })
        {
            var code = string.Concat(Fences(id, "csharp").Select(static block => block.Replace("using MetaAiHistory;", "", StringComparison.Ordinal)));
            Assert.NotEqual("", code);
            File.WriteAllText(
                Path.Combine(folder, id + ".cs"),
                $$"""using System; using MetaAiHistory; public static class Readme{{id.Replace(".", "", StringComparison.Ordinal)}} { public static void Run(long users) { {{code}} } }""");
        }

        workspace.Edit("ReadmeCode/StandardLibrary.csproj", "</TargetFramework>", "</TargetFramework><LangVersion>latest</LangVersion>");
        workspace.Dotnet("ReadmeCode", "build", "-m:1", "--nologo").Succeeded();
    }

    private static IEnumerable<string> CommandsOf(string id) =>
        Fences(id, "").SelectMany(static block => block.Split('\n')).Where(static line => line.StartsWith("dotnet ", StringComparison.Ordinal) || line.StartsWith("cd ", StringComparison.Ordinal))
            .Select(static line => line.Split("   ")[0].TrimEnd());

    private static IEnumerable<string> Fences(string id, string language)
    {
        using var package = PackageFolder.Open(id);
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        return [.. Fence().Matches(readme.ReadToEnd().ReplaceLineEndings("\n")).Where(match => match.Groups["language"].Value == language).Select(static match => match.Groups["body"].Value)];
    }

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("Version=\"(?<version>[^\"]+)\"")]
    private static partial Regex Version();
}
