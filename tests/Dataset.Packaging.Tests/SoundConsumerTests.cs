using System.Text.Json;
using Dataset.Packaging.Tests.Feed;

namespace Dataset.Packaging.Tests;

/// <summary>Users of the packages, from packed files only: restored into an empty NuGet folder, built, run.</summary>
[Collection(SharedWorkspace.Name)]
public sealed class SoundConsumerTests(Workspace workspace, SoundConsumers consumers) : IClassFixture<SoundConsumers>
{
    private const string OwnOutput = """
        Jupiter
        270000000
        Deimos, Phobos
        Mars.Moons: 2 moons. Pocket Almanac, "Mars and its company", 2024-03-12, line 4 (It has 2 moons); The Harbour Post, "A lantern for Mars", 2024-05-02, line 6 (Mars has 2 moons).

        """;

    [Fact]
    public void A_program_switches_on_a_fact_and_queries_records_also_through_a_library() =>
        Assert.Equal("at the limit\nelsewhere\nLlama65B\nThe Paper\n64\n13.717\n", consumers.Run("CSharpApp", "CSharpApp").Output);

    [Fact]
    public void Visual_Basic_uses_a_fact_as_constant_and_queries_records() =>
        Assert.Equal("at the limit\nLlama2\n13717000000\n", consumers.Run("VisualBasicApp", "VisualBasicApp").Output);

    [Fact]
    public void FSharp_matches_a_fact_as_constant_and_queries_records() =>
        Assert.Equal("at the limit\nLlama2\n13717000000\n", consumers.Run("FSharpApp", "FSharpApp").Output);

    [Theory]
    [InlineData("Plain")]
    [InlineData("NullableOff")]
    [InlineData(SoundConsumers.OddFolder)]
    public void A_project_compiles_YAML_of_its_own(string folder) => Assert.Equal(OwnOutput, consumers.Run(folder, "OwnFacts").Output);

    [Fact]
    public void Package_versions_may_be_central() => Assert.Equal(OwnOutput, consumers.Run("CentralVersions", "CentralVersions").Output);

    [Fact]
    public void A_project_may_compile_two_datasets() => Assert.Equal("97\nNearWorlds, FarWorlds\nFalse\n", consumers.Run("TwoDatasets", "TwoDatasets").Output);

    [Fact]
    public void A_library_hands_its_dataset_on() => Assert.Equal(OwnOutput, consumers.Run("FactsLibraryUser", "FactsLibraryUser").Output);

    [Theory]
    [InlineData("11.2.1", "first")]
    [InlineData("11.2.1", "last")]
    [InlineData("13.7.1", "first")]
    [InlineData("13.7.1", "last")]
    public void Another_analyzer_may_bring_a_YamlDotNet_of_its_own(string version, string place) =>
        Assert.Equal($"95\nwell with {version.Split('.')[0]}\n", consumers.Run($"Beside-{version}-{place}", "BesideNeighbour").Output);

    [Fact]
    public void A_program_takes_the_library_of_facts_made_ahead_for_its_system()
    {
        consumers.Run("CSharpApp", "CSharpApp");
        var program = Path.Combine(workspace.Root, "CSharpApp", "bin", "Debug", "net10.0", "CSharpApp.dll");
        var (run, loaded) = HostTrace.Run(workspace, Path.GetDirectoryName(program)!, "Dataset.Facts.dll", "dotnet", program);
        Assert.Contains("The Paper", run.Output, StringComparison.Ordinal);
        Assert.Equal(HostTrace.IsMadeAheadHere, loaded.EndsWith("/runtimes/linux-x64/lib/net10.0/Dataset.Facts.dll", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MetaAiHistory")]
    [InlineData("Dataset.Facts")]
    [InlineData("Dataset.Generator")]
    public void The_packages_used_are_those_under_test(string id)
    {
        consumers.Run("CSharpApp", "CSharpApp");
        var unpacked = Path.Combine(workspace.NuGetFolder, id.ToLowerInvariant(), PackageFolder.Version, ".nupkg.metadata");
        using var metadata = JsonDocument.Parse(File.ReadAllText(unpacked));
        Assert.Equal(PackageFolder.Path, metadata.RootElement.GetProperty("source").GetString());
    }
}
