namespace Dataset.Packaging.Tests.Feed;

/// <summary>Users whose projects are broken on purpose, each in one place, built in one run.</summary>
public sealed class BrokenConsumers
{
    private readonly Workspace workspace;
    private readonly Lazy<CommandResult> build;

    public BrokenConsumers(Workspace workspace)
    {
        this.workspace = workspace;
        build = new Lazy<CommandResult>(BuildAll);
    }

    /// <summary>Asserts that the build failed with that error and no other of that folder.</summary>
    /// <param name="folder">The consumer's folder.</param>
    /// <param name="error">The line from the file's path below the folder to the end of the message.</param>
    internal void Fails(string folder, string error)
    {
        Assert.NotEqual(0, build.Value.ExitCode);
        var prefix = Path.Combine(workspace.Root, folder) + Path.DirectorySeparatorChar;
        var errors = build.Value.Output.Split('\n').Select(static line => line.Trim())
            .Where(line => line.StartsWith(prefix, StringComparison.Ordinal) && line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line[prefix.Length..]).Select(static line => line.LastIndexOf(" [", StringComparison.Ordinal) is >= 0 and var project ? line[..project] : line).Distinct();
        var told = string.Join('\n', errors);
        Assert.True(told == error, $"{folder} should fail with\n{error}\nbut fails with\n{told}");
    }

    private CommandResult BuildAll()
    {
        Copy("CSharpApp", "CSharpBroken");
        workspace.Copy("StandardLibrary");
        workspace.Edit("CSharpBroken/Program.cs", "case Llama2.MonthlyActiveUserLimit:", "case Llama2.MonthlyActiveUsersLimit:");
        Copy("StandardLibrary", "LibraryBroken");
        workspace.Edit("LibraryBroken/Losses.cs", "RealityLabs.OperatingLoss.Timeline[year].Value", "RealityLabs.OperatingLoss");
        Copy("VisualBasicApp", "VisualBasicBroken");
        workspace.Edit("VisualBasicBroken/Program.vb", "= Llama2.MonthlyActiveUserLimit", "= Llama2.MonthlyActiveUsersLimit");
        Copy("FSharpApp", "FSharpBroken");
        workspace.Edit("FSharpBroken/Program.fs", "RealityLabs.OperatingLoss.In2022", "RealityLabs.OperatingLoss.In1822");

        Own("WrongType", "");
        workspace.Edit("WrongType/Program.cs", "Console.WriteLine(Mars.Facts.Moons.Cite());", "string moons = Mars.Moons;");
        Own("PlanForOutcome", "");
        workspace.Edit("PlanForOutcome/Program.cs", "Console.WriteLine(Mars.Facts.Moons.Cite());", "Console.WriteLine(RedLantern.LaunchDate);");
        Own("Removed", "");
        workspace.Edit("Removed/data/dataset.yaml", "reservedNames:", "retired:\n  - { name: Mars.Width, reason: The almanac took it back. }\nreservedNames:");
        workspace.Edit("Removed/Program.cs", "Console.WriteLine(Mars.Facts.Moons.Cite());", "Console.WriteLine(Mars.Width);");
        Own("Renamed", "");
        workspace.Edit("Renamed/data/dataset.yaml", "reservedNames:", "retired:\n  - { name: Mars.Satellites, replacement: Mars.Moons, reason: One word for one thing. }\nreservedNames:");
        workspace.Edit("Renamed/Program.cs", "Console.WriteLine(Mars.Facts.Moons.Cite());", "Console.WriteLine(Mars.Satellites);");

        Own("WrongFigure", "");
        WrongMoons("WrongFigure");
        Own("NullableOffWrongFigure", "<Nullable>disable</Nullable><LangVersion>8.0</LangVersion><NoWarn>DSET3001</NoWarn>");
        WrongMoons("NullableOffWrongFigure");
        Own("Falsche Zahl 数据", "");
        WrongMoons("Falsche Zahl 数据");
        Copy("CentralVersions", "CentralWrongFigure");
        workspace.AddDataset("CentralWrongFigure", "SmallWorlds");
        WrongMoons("CentralWrongFigure");
        Copy("TwoDatasets", "SecondWrongFigure");
        workspace.AddDataset("SecondWrongFigure/near", "NearWorlds");
        workspace.AddDataset("SecondWrongFigure/far", "FarWorlds");
        WrongMoons("SecondWrongFigure/far");
        workspace.Copy("FactsLibrary", "LibraryWrongFigure", ("LANGUAGE", "latest"));
        workspace.AddDataset("LibraryWrongFigure", "SmallWorlds");
        WrongMoons("LibraryWrongFigure");
        workspace.Copy("NeighbourAnalyzer", "Neighbour-13.7.1", ("YAMLDOTNET", "13.7.1"));
        workspace.Copy("BesideNeighbour", "BesideWrongFigure", ("YAMLDOTNET", "13.7.1"), ("NEIGHBOURPLACE", "first"));
        workspace.AddDataset("BesideWrongFigure", "SmallWorlds");
        WrongMoons("BesideWrongFigure");

        workspace.Copy("FactsLibrary", "OldLanguage", ("LANGUAGE", "7.3"));
        workspace.AddDataset("OldLanguage", "SmallWorlds");
        workspace.Copy("FactsLibrary", "NoDataset", ("LANGUAGE", "latest"), ("<Dataset Include=\"data/dataset.yaml\" />", ""));

        return workspace.Build(
            "Broken",
            "CSharpBroken/CSharpApp.csproj", "LibraryBroken/StandardLibrary.csproj", "VisualBasicBroken/VisualBasicApp.vbproj", "FSharpBroken/FSharpApp.fsproj",
            "WrongType/OwnFacts.csproj", "PlanForOutcome/OwnFacts.csproj", "Removed/OwnFacts.csproj", "Renamed/OwnFacts.csproj",
            "WrongFigure/OwnFacts.csproj", "NullableOffWrongFigure/OwnFacts.csproj", "Falsche Zahl 数据/OwnFacts.csproj", "CentralWrongFigure/CentralVersions.csproj",
            "SecondWrongFigure/TwoDatasets.csproj", "LibraryWrongFigure/FactsLibrary.csproj", "Neighbour-13.7.1/NeighbourAnalyzer.csproj", "BesideWrongFigure/BesideNeighbour.csproj",
            "OldLanguage/FactsLibrary.csproj", "NoDataset/FactsLibrary.csproj");
    }

    private void Copy(string consumer, string folder) => workspace.Copy(consumer, folder);

    private void Own(string folder, string properties)
    {
        workspace.Copy("OwnFacts", folder, ("<!--more-->", properties));
        workspace.AddDataset(folder, "SmallWorlds");
    }

    private void WrongMoons(string folder) => workspace.Edit(folder + "/data/entities/Planet/Jupiter.yaml", "value: 95", "value: 950");
}
