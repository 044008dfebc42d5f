using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>What the tool is made of where it runs, once installed from its package.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class ToolStartTests(Workspace workspace)
{
    [Theory]
    [InlineData("Dataset.Schema.dll")]
    [InlineData("Dataset.YamlDotNet.dll")]
    [InlineData("System.CommandLine.dll")]
    public void The_host_takes_the_libraries_made_ahead_for_its_system(string library)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "ToolStart")).FullName;
        if (!Directory.Exists(Path.Combine(folder, "tools")))
        {
            workspace.Dotnet("ToolStart", "tool", "install", "Dataset.Tool", "--version", PackageFolder.Version, "--tool-path", "tools").Succeeded();
        }

        var (read, loaded) = HostTrace.Run(workspace, folder, library, Path.Combine(folder, "tools", "dataset"), "read", "--lang", "en", "3 billion users");
        Assert.Contains("3,000,000,000", read.Output, StringComparison.Ordinal);
        Assert.Equal(HostTrace.IsMadeAheadHere, loaded.EndsWith("/any/ready/linux-x64/" + library, StringComparison.Ordinal));
    }
}
