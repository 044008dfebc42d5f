using System.Runtime.InteropServices;
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

        var trace = Path.Combine(folder, library + ".trace");
        var read = new Command(folder, new Dictionary<string, string>(workspace.Variables) { ["COREHOST_TRACE"] = "1", ["COREHOST_TRACEFILE"] = trace }).Run(Path.Combine(folder, "tools", "dataset"), "read", "--lang", "en", "3 billion users").Succeeded();
        Assert.Contains("3,000,000,000", read.Output, StringComparison.Ordinal);

        var loaded = File.ReadLines(trace).SkipWhile(static line => !line.Contains("TRUSTED_PLATFORM_ASSEMBLIES", StringComparison.Ordinal)).First().Split(Path.PathSeparator).Single(path => path.EndsWith("/" + library, StringComparison.Ordinal) || path.EndsWith("\\" + library, StringComparison.Ordinal));
        var isMadeAhead = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;
        Assert.Equal(isMadeAhead, loaded.Replace('\\', '/').EndsWith("/any/ready/linux-x64/" + library, StringComparison.Ordinal));
    }
}
