using Dataset.Generator.Tests.Emit;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>Files in, code and diagnostics out.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void A_sound_dataset_compiles_to_a_file_for_each_entity_kind_and_itself()
    {
        var run = new GeneratorRun(YamlFiles.Woods);

        Assert.Empty(run.Messages);
        Assert.Equal(
            ["Elm.Woods.g.cs", "Forest.Woods.g.cs", "ForestFacts.Woods.g.cs", "Oak.Woods.g.cs", "Sherwood.Woods.g.cs", "Tree.Woods.g.cs", "TreeFacts.Woods.g.cs", "WoodsDataset.Woods.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "1200000 Elm>Oak 30",
            GeneratedCode.Run(run.Sources.Values, "return Oak.Leaves + \" \" + Elm.Record + \">\" + Elm.Parent + \" \" + Oak.Price.In2022;"));
    }
}
