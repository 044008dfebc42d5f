using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>Files that come, go and change between two builds of one project, without a clean in between.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class IncrementalBuildTests(Workspace workspace)
{
    [Fact]
    public void A_deleted_or_renamed_file_takes_its_facts_with_it()
    {
        const string Folder = "Incremental";
        const string User = "Program.cs";
        workspace.Copy("OwnFacts", Folder, ("<!--more-->", ""));
        workspace.AddDataset(Folder, "SmallWorlds");
        File.WriteAllText(Path.Combine(workspace.Root, Folder, User), "System.Console.WriteLine(SmallWorlds.Deimos.Width + SmallWorlds.Phobos.Facts.Width.Claims.Count);\n");
        Build().Succeeded();

        // The compiler's inputs hold only files that are there: a deletion alone would leave everything up to date.
        File.Delete(At("data/entities/Moon/Deimos.yaml"));
        Build().Says("Program.cs(1,26): error CS0234: The type or namespace name 'Deimos' does not exist in the namespace 'SmallWorlds'");

        File.WriteAllText(At(User), "System.Console.WriteLine(SmallWorlds.Phobos.Facts.Width.Claims.Count);\n");
        Build().Succeeded();

        File.Move(At("data/entities/Moon/Phobos.yaml"), At("data/entities/Moon/Fear.yaml"));
        Build().Says("Fear.yaml(1,9): error DSET2");

        CommandResult Build() => workspace.Dotnet(Folder, "build", "-m:1", "--nologo", "-clp:NoSummary");

        string At(string file) => Path.Combine(workspace.Root, Folder, file);
    }
}
