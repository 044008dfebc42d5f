using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>The analyzers of code that uses facts, as the packages bring them: on facts of a package and of the project's own dataset, each told once, of a severity that the user configures.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class AnalyzerTests(Workspace workspace)
{
    private const string Loss = "Program.cs(5,19): warning DSET7001: RealityLabs.OperatingLoss.In2022 is in USD and Llama2.MonthlyActiveUserLimit in users: they cannot be compared";
    private const string Donations = "Program.cs(6,19): warning DSET7001: RedLantern.DonationsInAll is in EUR and Mars.Moons in moons: they cannot be compared";
    private const string Limit = "Program.cs(7,20): warning DSET7002: 700_000_000 is the fact Llama2.MonthlyActiveUserLimit: use its name, and the source comes along";
    private const string Users = "Program.cs(9,27): warning DSET7002: 270_000_000 is the fact RedLantern.DonationsInAll: use its name, and the source comes along";

    [Fact]
    public void Units_that_are_mixed_are_a_warning_and_a_figure_written_out_is_a_suggestion() => Assert.Equal([Loss, Donations], Build("Analyzed", ""));

    [Fact]
    public void An_editorconfig_configures_both() =>
        Assert.Equal([Limit, Users], Build("AnalyzedConfigured", "dotnet_diagnostic.DSET7001.severity = none\ndotnet_diagnostic.DSET7002.severity = warning\n"));

    // Each warning as often as the compiler tells it: with both copies of the analyzers loaded it would be twice. `dotnet build` would repeat them in its summary.
    private IEnumerable<string> Build(string folder, string configuration)
    {
        var root = workspace.Copy("Analyzed", folder);
        workspace.AddDataset(folder, "SmallWorlds");
        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n[*.cs]\n" + configuration);
        var result = workspace.Dotnet(folder, "msbuild", "-restore", "-m:1", "-nologo", "-clp:NoSummary").Succeeded();
        return result.Output.Split('\n').Where(static line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(root, StringComparison.Ordinal) + root.Length + 1)..]).Select(static line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)]);
    }
}
