using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>Symbolic links in a dataset stop the build, as they stop the tool (Dataset.Tool.Tests.LinkTests). The dataset lies beside the project: the SDK's own globs follow links below it.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class LinkTests(Workspace workspace)
{
    private const string Project = "LinkUser";
    private const string Home = "LinkedHome";

    [Fact]
    public void A_link_in_a_dataset_is_refused_where_it_stands_and_a_dataset_below_a_link_is_built()
    {
        workspace.Copy("OwnFacts", Project, ("<!--more-->", ""), ("data/dataset.yaml", "../LinkedWorlds/data/dataset.yaml"));
        workspace.AddDataset(Home, "SmallWorlds");
        File.WriteAllText(Path.Combine(workspace.Root, Project, "Program.cs"), "System.Console.WriteLine(SmallWorlds.Mars.Moons);\n");

        // The folder that the project names, and the folder of cards.
        Directory.CreateSymbolicLink(At("LinkedWorlds"), At(Home));
        Directory.Move(At(Home + "/sources"), At("LinkedCards"));
        Directory.CreateSymbolicLink(At(Home + "/sources"), At("LinkedCards"));
        workspace.Dotnet(Project, "build", "-m:1", "--nologo", "-clp:NoSummary").Succeeded();

        Refused("data/entities/Moon/Deimos.yaml", File.CreateSymbolicLink);
        Refused("data/entities/Moon", Directory.CreateSymbolicLink);
        Refused("data/dataset.yaml", File.CreateSymbolicLink);
        Refused("sources/PocketAlmanac.yaml", File.CreateSymbolicLink);

        // A glob would go from one to the other for ever.
        Directory.CreateSymbolicLink(At(Home + "/data/entities/Moon/Planets"), At(Home + "/data/entities/Planet"));
        Refused("data/entities/Planet/Moons", (link, _) => Directory.CreateSymbolicLink(link, At(Home + "/data/entities/Moon")), "data/entities/Moon/Planets");
    }

    private void Refused(string link, Func<string, string, FileSystemInfo> create, string? told = null)
    {
        var path = At($"{Home}/{link}");
        var aside = At("aside");
        if (Path.Exists(path))
        {
            Directory.Move(path, aside);
        }

        create(path, aside);
        var build = workspace.Dotnet(Project, "build", "--no-restore", "-m:1", "--nologo", "-clp:NoSummary");
        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Distinct());
        const string Told = " : error DSET2018: this is a symbolic link, and links are not followed, for they may lead out of the dataset; put a copy in its place [";
        Assert.Contains(error.Split(Told)[0], new[] { link, told }.Select(name => Path.Combine(At("LinkedWorlds"), name ?? "")));
        Assert.Contains(Told, error, StringComparison.Ordinal);
        File.Delete(path);
        if (Path.Exists(aside))
        {
            Directory.Move(aside, path);
        }
    }

    private string At(string path) => Path.Combine(workspace.Root, path);
}
