namespace Dataset.Packaging.Tests.Feed;

/// <summary>Users whose projects are in order, built in one run. One that fails holds up no other.</summary>
public sealed class SoundConsumers
{
    public const string OddFolder = "Übungen mit 数据 & Co";

    /// <summary>The versions that other analyzers are known to carry, and the place of such an analyzer among the compiler's.</summary>
    public static readonly (string Version, string Place)[] Neighbours = [("11.2.1", "first"), ("11.2.1", "last"), ("13.7.1", "first"), ("13.7.1", "last")];

    private readonly Workspace workspace;
    private readonly Lazy<CommandResult> build;

    public SoundConsumers(Workspace workspace)
    {
        this.workspace = workspace;
        build = new Lazy<CommandResult>(BuildAll);
    }

    /// <summary>Runs a project that the common build made.</summary>
    internal CommandResult Run(string folder, string assembly)
    {
        var program = Path.Combine(workspace.Root, folder, "bin", "Debug", "net10.0", assembly + ".dll");
        var log = build.Value.About(folder);
        Assert.True(File.Exists(program), $"{folder} was not built:\n{log}");
        return workspace.Dotnet(folder, program).Succeeded();
    }

    private CommandResult BuildAll()
    {
        workspace.Copy("StandardLibrary");
        workspace.Copy("CSharpApp");
        workspace.Copy("VisualBasicApp");
        workspace.Copy("FSharpApp");
        Own("Plain", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><Nullable>enable</Nullable>");
        Own("NullableOff", "<Nullable>disable</Nullable><LangVersion>8.0</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Own(OddFolder, "");
        workspace.Copy("CentralVersions", null, ("SmallWorlds", "CentralWorlds"));
        workspace.AddDataset("CentralVersions", "CentralWorlds");
        workspace.Copy("TwoDatasets");
        workspace.AddDataset("TwoDatasets/near", "NearWorlds");
        workspace.AddDataset("TwoDatasets/far", "FarWorlds");
        workspace.Copy("FactsLibrary", null, ("LANGUAGE", "8.0"));
        workspace.AddDataset("FactsLibrary", "SmallWorlds");
        workspace.Copy("FactsLibraryUser");
        var projects = new List<string>
        {
            "StandardLibrary/StandardLibrary.csproj", "CSharpApp/CSharpApp.csproj", "VisualBasicApp/VisualBasicApp.vbproj", "FSharpApp/FSharpApp.fsproj",
            "Plain/OwnFacts.csproj", "NullableOff/OwnFacts.csproj", OddFolder + "/OwnFacts.csproj",
            "CentralVersions/CentralVersions.csproj", "TwoDatasets/TwoDatasets.csproj", "FactsLibrary/FactsLibrary.csproj", "FactsLibraryUser/FactsLibraryUser.csproj",
        };
        foreach (var version in Neighbours.Select(static neighbour => neighbour.Version).Distinct())
        {
            workspace.Copy("NeighbourAnalyzer", "Neighbour-" + version, ("YAMLDOTNET", version));
            projects.Add($"Neighbour-{version}/NeighbourAnalyzer.csproj");
        }

        foreach (var (version, place) in Neighbours)
        {
            var folder = $"Beside-{version}-{place}";
            workspace.Copy("BesideNeighbour", folder, ("YAMLDOTNET", version), ("NEIGHBOURPLACE", place));
            workspace.AddDataset(folder, "SmallWorlds");
            projects.Add(folder + "/BesideNeighbour.csproj");
        }

        return workspace.Build("Sound", [.. projects]);
    }

    private void Own(string folder, string properties)
    {
        workspace.Copy("OwnFacts", folder, ("<!--more-->", properties));
        workspace.AddDataset(folder, "SmallWorlds");
    }
}
