using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>Two versions of a library of facts, packed by its author, and compared by the tool from its package.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class PackageDiffTests(Workspace workspace)
{
    [Fact]
    public void Two_packed_versions_are_compared_by_value()
    {
        const string Library = "ComparedLibrary";
        workspace.Copy("FactsLibrary", Library, ("LANGUAGE", "latest"));
        workspace.AddDataset(Library, "SmallWorlds");
        Pack("1.0.0");
        workspace.Edit(Library + "/data/entities/Planet/Jupiter.yaml", "    value: 95\n", "    value: 95\n    note: As of the almanac.\n");
        Pack("1.0.1");
        File.Delete(Path.Combine(workspace.Root, Library, "data/entities/Moon/Deimos.yaml"));
        Pack("1.1.0");

        workspace.Dotnet(Library, "tool", "install", "Dataset.Tool", "--version", PackageFolder.Version, "--tool-path", "tools").Succeeded();
        Assert.Equal(
            "evidence only: Jupiter.Moons: 95 moons (patch)\nversion 1.0.0 -> 1.0.1; enough, for the differences are patch\n",
            Diff("1.0.0", "1.0.1").Succeeded().Output);
        var major = Diff("1.0.1", "1.1.0");
        Assert.Equal("removed: Deimos: Moon (major)\nversion 1.0.1 -> 1.1.0; not enough, for the differences are major: at least 2.0.0\n", major.Output);
        Assert.Equal(1, major.ExitCode);

        void Pack(string version)
        {
            var header = Path.Combine(workspace.Root, Library, "data", "dataset.yaml");
            File.WriteAllText(header, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(header), "(?m)^version: .*$", "version: " + version));
            workspace.Dotnet(Library, "pack", "-o", "packed", "-p:Version=" + version, "-m:1", "--nologo").Succeeded();
        }

        CommandResult Diff(string old, string @new) =>
            workspace.CommandIn(Library).Run(Path.Combine(workspace.Root, Library, "tools", "dataset"), "diff", $"packed/FactsLibrary.{old}.nupkg", $"packed/FactsLibrary.{@new}.nupkg");
    }
}
