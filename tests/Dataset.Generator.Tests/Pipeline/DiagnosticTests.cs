using Dataset.Generator.Pipeline;
using Dataset.Schema.Messages;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What is wrong is told at its characters, in the words of the tool, and cannot be configured away.</summary>
public sealed class DiagnosticTests
{
    private const string Oak = "/woods/data/entities/Tree/Oak.yaml";

    [Fact]
    public void A_wrong_value_is_told_at_its_characters()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Edit(Oak, "value: 30", "value: 31"));

        var message = Assert.Single(run.Messages);
        Assert.StartsWith("Oak.yaml(10,20): error DSET3001: value 31 is not what the evidence says, 30", message, StringComparison.Ordinal);
        var span = run.Result.Diagnostics[0].Location.GetLineSpan();
        Assert.Equal((9, 19, 9, 21), (span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character));
    }

    [Fact]
    public void The_facts_that_are_right_compile_nevertheless()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Edit(Oak, "value: 30", "value: 31"));

        Assert.Contains("public const long Leaves = 1_200_000;", run.Sources["Oak.Woods.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("In2022", run.Sources["Oak.Woods.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_fails_names_the_facts_it_reads()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Edit("/woods/data/checks.yaml", "2_000_000 leaves", "2_000_001 leaves"));

        Assert.StartsWith("checks.yaml(3,10): error DSET5010: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal("Elm.yaml", Path.GetFileName(Assert.Single(run.Result.Diagnostics[0].AdditionalLocations).GetLineSpan().Path));
    }

    [Fact]
    public void A_broken_file_is_one_error_and_the_others_compile()
    {
        var run = new GeneratorRun(YamlFiles.Woods.SetItem("/woods/data/entities/Forest/Sherwood.yaml", "entity: [\n"));

        Assert.All(run.Messages, static message => Assert.StartsWith("Sherwood.yaml(", message, StringComparison.Ordinal));
        Assert.Contains("Oak.Woods.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Sherwood.Woods.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void An_entity_whose_name_is_taken_emits_no_second_type()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Add("/woods/data/entities/Tree/Forest.yaml", "entity: Forest\nkind: Tree\nnames: { en: [Forest] }\nsummary: A name that is a kind.\n"));

        Assert.StartsWith("Forest.yaml(1,9): error DSET2008: 'Forest' cannot name an entity: it is the name of a kind", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Empty(Emit.GeneratedCode.Errors(run.Sources.Values));
    }

    [Fact]
    public void Cards_elsewhere_than_the_dataset_says_are_told()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Edit("/woods/data/dataset.yaml", "../seeds", "../cards"));

        Assert.Equal(
            "dataset.yaml(1,1): error DSET2004: the cards are in '../cards', but the project takes them from '/woods/seeds': give the item <Dataset> the metadata Sources=\"../cards\"",
            Assert.Single(run.Messages));
    }

    [Fact]
    public void Without_metadata_additional_files_are_nobodys_business()
    {
        var run = new GeneratorRun(YamlFiles.Woods, static _ => new Dictionary<string, string>());

        Assert.Empty(run.Messages);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Two_datasets_in_one_project_do_not_meet()
    {
        var files = YamlFiles.Woods;
        foreach (var (path, text) in YamlFiles.Woods)
        {
            files = files.Add(path.Replace("/woods/", "/parks/", StringComparison.Ordinal), text.Replace("Woods", "Parks", StringComparison.Ordinal));
        }

        var run = new GeneratorRun(files);

        Assert.Empty(run.Messages);
        Assert.Equal(16, run.Sources.Count);
        Assert.Equal("Parks Woods", Emit.GeneratedCode.Run(run.Sources.Values, "return global::Parks.Data.ParksDataset.Name + \" \" + WoodsDataset.Name;"));
    }

    [Fact]
    public void Two_datasets_of_one_name_are_an_error_at_the_second()
    {
        var files = YamlFiles.Woods;
        foreach (var (path, text) in YamlFiles.Woods)
        {
            files = files.Add(path.Replace("/woods/", "/woods2/", StringComparison.Ordinal), text);
        }

        var run = new GeneratorRun(files);

        Assert.Equal("dataset.yaml(1,1): error DSET2009: dataset 'Woods' is declared twice in this project: see /woods/data/dataset.yaml", Assert.Single(run.Messages));
        Assert.Equal(8, run.Sources.Count);
    }

    [Fact]
    public void Every_rule_has_a_descriptor_that_cannot_be_configured_away() =>
        Assert.All(RuleCatalogue.All.Where(static rule => rule.Severity == Severity.Error), static rule =>
        {
            var descriptor = DiagnosticReporter.DescriptorOf(rule);
            Assert.Equal(DiagnosticSeverity.Error, descriptor.DefaultSeverity);
            Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
            Assert.StartsWith("Dataset.", descriptor.Category, StringComparison.Ordinal);
        });

    [Fact]
    public void A_failure_of_our_own_is_an_error_and_no_crash()
    {
        var problem = Assert.Single(Guarded.Judge<object>("Oak.yaml", new object(), static _ => throw new InvalidOperationException("a bug")));

        Assert.Equal("DSET9001", problem.Rule.Id);
        Assert.StartsWith("Dataset itself failed, please report it with the file: InvalidOperationException: a bug", problem.Message, StringComparison.Ordinal);
    }
}
