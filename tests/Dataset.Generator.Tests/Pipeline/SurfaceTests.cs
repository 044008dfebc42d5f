using System.Collections.Immutable;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>The build holds to the recorded public surface, and to nothing where none is recorded.</summary>
public sealed class SurfaceTests
{
    private const string Surface = "/woods/data/surface.yaml";
    private const string Oak = "/woods/data/entities/Tree/Oak.yaml";

    private static ImmutableSortedDictionary<string, string> Recorded { get; } = YamlFiles.Woods.Add(Surface, """
        version: 1.0.0
        surface:
          Elm: Tree
          Elm.Leaves: const long 2_000_000
          Elm.Parent: Tree
          Forest: kind
          Forest.Trees: IReadOnlyList<Tree>
          Oak: Tree
          Oak.Leaves: const long 1_200_000
          Oak.Price.In2022: const decimal 30
          Oak.Price.Timeline: Timeline<decimal>
          Sherwood: Forest
          Sherwood.Trees: IReadOnlyList<Tree>
          Tree: kind
          Tree.Leaves: long? in leaves
          Tree.Parent: Tree?
          Tree.Price: Timeline<decimal> in USD
          WoodsDataset: dataset in Woods.Data
          WoodsDataset.Licence: const string "CC0-1.0"
        """);

    [Fact]
    public void The_recorded_surface_is_no_problem() => Assert.Empty(new GeneratorRun(Recorded).Messages);

    [Fact]
    public void A_constant_that_changed_fails_at_its_value()
    {
        var run = new GeneratorRun(Recorded.Edit(Oak, "value: 30", "value: 31").Edit(Oak, "'30 dollars", "'31 dollars"));

        Assert.Equal(
            ["Oak.yaml(10,20): error DSET8001: 'Oak.Price.In2022' is const decimal 31, and surface.yaml records const decimal 30, which is baked into whoever uses it: a change for a major version; 'dataset surface --write' records it after review"],
            run.Messages);
    }

    [Fact]
    public void A_fact_told_as_a_plan_fails_at_its_status()
    {
        var run = new GeneratorRun(Recorded.Edit(Oak, "value: 1_200_000", "value: 1_200_000\n    status: plan").Edit("/woods/data/checks.yaml", "Oak.Leaves", "Oak.Planned.Leaves"));

        Assert.Equal(
            ["Oak.yaml(8,13): error DSET8001: 'Oak.Planned.Leaves' is const long 1_200_000, and surface.yaml does not record it; 'Oak.Leaves' is obsolete, and surface.yaml records const long 1_200_000, which is baked into whoever uses it: a change for a major version; 'dataset surface --write' records it after review"],
            run.Messages);
    }

    [Fact]
    public void A_fact_that_is_gone_fails_at_its_line_of_the_surface()
    {
        var run = new GeneratorRun(Recorded.Edit(Surface, "  Oak.Price.In2022:", "  Oak.Cost: PartialDate\n  Oak.Price.In2022:"));

        Assert.Equal(
            ["surface.yaml(10,3): error DSET8001: 'Oak.Cost' is gone, and surface.yaml records PartialDate: a change for a major version, and the name stays under 'retired' in dataset.yaml; 'dataset surface --write' records it after review"],
            run.Messages);
    }

    [Fact]
    public void Where_the_data_break_another_rule_that_is_told_alone()
    {
        var run = new GeneratorRun(Recorded.Edit(Oak, "value: 30", "value: 31"));

        Assert.StartsWith("Oak.yaml(10,20): error DSET3001", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_keystroke_in_CSharp_runs_no_step()
    {
        var run = new GeneratorRun(Recorded);
        run.Keystroke();

        Assert.Equal(0, run.StepsRun);
    }

    [Fact]
    public void An_edit_compares_its_entity_alone()
    {
        var run = new GeneratorRun(Recorded);
        run.Update(Recorded.Edit(Oak, "value: 30", "value: 31").Edit(Oak, "'30 dollars", "'31 dollars"));

        Assert.Contains("SurfaceResults New 1", run.Work);
        Assert.DoesNotContain(run.Work, static work => work.StartsWith("Surfaces", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_back_is_what_a_fresh_run_tells()
    {
        var run = new GeneratorRun(Recorded);
        run.Update(Recorded.Edit(Oak, "value: 30", "value: 31").Edit(Oak, "'30 dollars", "'31 dollars"));
        run.Update(Recorded);

        Assert.Empty(run.Messages);
        Assert.Equal(new GeneratorRun(YamlFiles.Woods).Sources, run.Sources);
    }
}
