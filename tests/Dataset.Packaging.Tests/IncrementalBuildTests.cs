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

    [Fact]
    public void After_each_of_many_edits_the_outcome_is_a_clean_builds()
    {
        const string Deimos = "data/entities/Moon/Deimos.yaml";
        const string Phobos = "data/entities/Moon/Phobos.yaml";
        const string Jupiter = "data/entities/Planet/Jupiter.yaml";
        const string Strayed = "data/entities/Planet/Deimos.yaml";
        const string Card = "sources/PocketAlmanac.yaml";
        var pair = new BuildPair(workspace);
        var first = pair.Build("nothing edited").Assembly;

        pair.Move(Deimos, Strayed);
        pair.Build("moved to another kind's folder").Says("data/entities/Planet/Deimos.yaml(2,7): error DSET2011: ");
        pair.Move(Strayed, Deimos);
        pair.Write("data/entities/Planet/Ceres.yaml", pair.Read(Jupiter).Replace("Jupiter", "Ceres", StringComparison.Ordinal));
        Assert.NotEqual(first, pair.Build("moved back and an entity added").Assembly);

        pair.Edit(Jupiter, "value: 95", "value: 950");
        pair.Edit(Card, "title: Mars and its company", "title: Mars and company");
        pair.Build("a value broken and a card edited").Says("data/entities/Planet/Jupiter.yaml(10,12): error DSET3001: value 950 is not what the evidence says");
        pair.Edit(Jupiter, "value: 950", "value: 95");
        Assert.NotNull(pair.Build("the value mended").Assembly);

        pair.Edit("data/schema.yaml", "unit: kilometres, min: 1", "unit: kilometres, min: 20");
        pair.Build("the schema edited").Says(Deimos + "(10,12): error DSET");
        pair.Edit("data/schema.yaml", "min: 20", "min: 2");
        pair.Edit("data/checks.yaml", "RedLantern.DonationsInAll < RedLantern.Forecast.Cost", "RedLantern.Forecast.Cost < RedLantern.DonationsInAll");
        pair.Build("the schema mended and a check turned round").Says("data/checks.yaml(3,");
        pair.Edit("data/checks.yaml", "RedLantern.Forecast.Cost < RedLantern.DonationsInAll", "0 EUR < RedLantern.DonationsInAll");
        Assert.NotNull(pair.Build("the check mended").Assembly);

        pair.Move(Phobos, "data/entities/Moon/Fear.yaml");
        pair.Edit("data/entities/Moon/Fear.yaml", "entity: Phobos", "entity: Fear");
        pair.Delete(Deimos);
        Assert.NotEqual(first, pair.Build("an entity renamed and another deleted").Assembly);
    }
}
