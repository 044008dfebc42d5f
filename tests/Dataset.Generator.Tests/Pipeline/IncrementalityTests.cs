namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit: no more than what depends on it.</summary>
public sealed class IncrementalityTests
{
    private const string Oak = "/woods/data/entities/Tree/Oak.yaml";
    private readonly GeneratorRun run = new(YamlFiles.Woods);

    [Fact]
    public void A_keystroke_in_CSharp_runs_no_step()
    {
        run.Keystroke();

        Assert.Equal(0, run.StepsRun);
    }

    [Fact]
    public void A_comment_changes_no_source()
    {
        run.Update(YamlFiles.Woods.Edit(Oak, "summary:", "# broad\nsummary:"));

        Assert.Equal(["Files Modified 1", "Inputs Modified 1"], run.Work);
    }

    [Fact]
    public void An_edited_value_runs_its_file_its_entity_and_the_checks_that_read_it()
    {
        run.Update(YamlFiles.Woods.Edit(Oak, "1_200_000", "1_300_000").Edit(Oak, "1,200,000", "1,300,000"));

        Assert.Equal(
            ["CheckInputs Modified 1", "Entities Modified 1", "EntitySources Modified 1", "Files Modified 1", "Inputs Modified 1", "Trees Modified 1", "Written Modified 1"],
            run.Work);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public void A_new_entity_runs_the_list_of_its_kind()
    {
        run.Update(YamlFiles.Woods.Add("/woods/data/entities/Tree/Ash.yaml", "entity: Ash\nkind: Tree\nsummary: A grey tree.\nnames: { en: [Ash] }\n"));

        Assert.Contains("Kinds Modified 1", run.Work);
        Assert.Contains("EntitySources New 1", run.Work);
        Assert.DoesNotContain(run.Work, static work => work.StartsWith("EntitySources Modified", StringComparison.Ordinal));
        Assert.Empty(run.Messages);
    }

    [Fact]
    public void A_deleted_entity_is_gone()
    {
        var files = YamlFiles.Woods.Remove("/woods/data/entities/Forest/Sherwood.yaml");
        run.Update(files);

        Assert.Empty(run.Messages);
        Assert.DoesNotContain("Sherwood.Woods.g.cs", run.Sources.Keys);
        Assert.Equal(new GeneratorRun(files).Sources, run.Sources);
    }

    [Fact]
    public void Another_publisher_on_a_card_runs_the_texts_that_name_it_and_no_rule()
    {
        run.Update(YamlFiles.Woods.Edit("/woods/seeds/Gazette.yaml", "The Gazette", "Gazette"));

        Assert.DoesNotContain(run.Work, static work => work.StartsWith("Written", StringComparison.Ordinal));
        Assert.Contains("EntitySources Modified 3", run.Work);
    }

    [Fact]
    public void A_run_after_edits_gives_what_a_fresh_one_gives()
    {
        run.Update(YamlFiles.Woods.Edit(Oak, "value: 30", "value: 31"));
        var edited = run.Messages;
        run.Update(YamlFiles.Woods);

        Assert.Single(edited);
        Assert.Equal(new GeneratorRun(YamlFiles.Woods).Sources, run.Sources);
        Assert.Empty(run.Messages);
    }
}
