namespace Dataset.Tool.Tests;

/// <summary>Calls that are wrong: exit code 2 and one line, never a stack trace.</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("dataset: unknown option '--wacth'; did you mean '--watch'?; 'dataset check --help' lists the options\n", "check", "--wacth")]
    [InlineData("dataset: there is no folder ROOT/nowhere\n", "check", "nowhere")]
    [InlineData("dataset: ROOT/data/schema.yaml is a file; name the folder that holds dataset.yaml\n", "check", "data/schema.yaml")]
    [InlineData("dataset: unknown command 'chekc'; did you mean 'check'?; 'dataset --help' lists the commands\n", "chekc")]
    [InlineData("dataset: unexpected argument 'data'; 'dataset check --help' tells what is expected\n", "check", "data", "data")]
    [InlineData("dataset: Argument 'yaml' not recognized. Must be one of: 'text' 'json' 'github' 'sarif'; 'dataset check --help' tells what is expected\n", "check", "--output-format", "yaml")]
    [InlineData("dataset: Required command was not provided; 'dataset --help' tells what is expected\n")]
    [InlineData("dataset: Required argument missing for command: 'read'; 'dataset read --help' tells what is expected\n", "read")]
    [InlineData("dataset: the articles are not part of a dataset: name their folder with --articles DIR or the variable DATASET_ARTICLES\n", "verify")]
    [InlineData("dataset: there is no folder ROOT/texts of articles\n", "cover", "--articles", "texts")]
    [InlineData("dataset: ROOT/articles/harbour.txt is a file; name the folder that holds the articles\n", "verify", "--articles", "articles/harbour.txt")]
    public void A_wrong_call_is_told_in_one_line(string expected, params string[] args)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run(args));
    }

    [Fact]
    public void Without_a_dataset_anywhere_the_call_is_wrong()
    {
        using var sample = TemporarySample.Empty();
        Assert.Equal(new ToolRun(2, "", "dataset: no dataset.yaml is in this folder, in its folder data, or above; name the dataset's folder\n"), sample.Run("check"));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/dataset.yaml")]
    [InlineData("data/")]
    public void The_dataset_is_named_by_its_folder_or_its_own_file(string name)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal("Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems\n", sample.Run("check", name).Fine().Out);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var sample = TemporarySample.Create();
        using var locked = new FileStream(sample.PathOf("data/schema.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = sample.Run("check");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("dataset: cannot read data/schema.yaml: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static c => c == '\n'));
    }

    [Fact]
    public void Cards_may_lie_below_the_data()
    {
        using var sample = TemporarySample.Create();
        Directory.Move(sample.PathOf("cards"), sample.PathOf("data/cards"));
        sample.Edit("data/dataset.yaml", "sources: ../cards", "sources: cards");
        Assert.Equal("Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems\n", sample.Run("check").Fine().Out);
    }

    [Theory]
    [InlineData("data/entities/Company/Second.yml")]
    [InlineData("data/entities/Company/Second.YAML")]
    public void A_file_with_another_ending_is_told_and_not_left_out(string path)
    {
        using var sample = TemporarySample.Create();
        sample.Write(path, "entity: Second\n");
        Assert.Equal(
            $"{path}(1,1): error DSET2018: this file has no place in a dataset, which has dataset.yaml, schema.yaml, checks.yaml, surface.yaml and entities/<Kind>/<Entity>.yaml; the ending is .yaml",
            sample.Run("check").Lines[0]);
    }

    [Fact]
    public void A_phrase_that_begins_with_a_hyphen_is_a_phrase()
    {
        using var sample = TemporarySample.Empty();
        sample.Run("read", "-5%").Fine();
        sample.Run("read", "@7 million").Fine();
    }

    [Fact]
    public void Help_is_no_error()
    {
        using var sample = TemporarySample.Empty();
        Assert.Contains("check", sample.Run("--help").Fine().Out, StringComparison.Ordinal);
    }
}
