using System.Text.Json;

namespace Dataset.Tool.Tests;

/// <summary>Symbolic links in a dataset are refused, as the build refuses them (Dataset.Packaging.Tests.LinkTests); a dataset below a link is a dataset.</summary>
public sealed class LinkTests
{
    private const string Company = "data/entities/Company/NorlandDredging.yaml";
    private const string Why = "this is a symbolic link, and links are not followed, for they may lead out of the dataset; put a copy in its place";

    [Theory]
    [InlineData(Company)]
    [InlineData("data/dataset.yaml")]
    [InlineData("data/schema.yaml")]
    [InlineData("cards/Gazette2021.yaml")]
    public void A_file_that_is_a_link_is_told_alone(string file)
    {
        using var sample = TemporarySample.Create();
        File.Move(sample.PathOf(file), sample.PathOf("outside.yaml"));
        File.CreateSymbolicLink(sample.PathOf(file), sample.PathOf("outside.yaml"));
        IsTold(sample, file);
    }

    [Theory]
    [InlineData("data/entities")]
    [InlineData("data/entities/Port")]
    public void A_folder_that_is_a_link_is_told_alone(string folder)
    {
        using var sample = TemporarySample.Create();
        Directory.Move(sample.PathOf(folder), sample.PathOf("outside"));
        Directory.CreateSymbolicLink(sample.PathOf(folder), sample.PathOf("outside"));
        IsTold(sample, folder);
    }

    [Fact]
    public void A_link_to_nothing_is_told()
    {
        using var sample = TemporarySample.Create();
        File.CreateSymbolicLink(sample.PathOf("data/entities/Port/Nowhere.yaml"), sample.PathOf("nowhere"));
        IsTold(sample, "data/entities/Port/Nowhere.yaml");
    }

    [Fact]
    public void Links_in_a_circle_do_not_hang()
    {
        using var sample = TemporarySample.Create();
        Directory.CreateSymbolicLink(sample.PathOf("data/entities/Again"), sample.PathOf("data"));
        Directory.CreateSymbolicLink(sample.PathOf("data/entities/Port/Other"), sample.PathOf("data/entities/Company"));
        Directory.CreateSymbolicLink(sample.PathOf("data/entities/Company/Other"), sample.PathOf("data/entities/Port"));
        Assert.Equal(
            $"data/entities/Again(1,1): error DSET2018: {Why}\ndata/entities/Company/Other(1,1): error DSET2018: {Why}\ndata/entities/Port/Other(1,1): error DSET2018: {Why}\n",
            sample.Run("check").Out.Split("Harbours:")[0]);
    }

    [Fact]
    public void A_link_is_told_in_every_form_of_output()
    {
        using var sample = TemporarySample.Create();
        Directory.CreateSymbolicLink(sample.PathOf("data/entities/Again"), sample.PathOf("data"));
        var problem = Assert.Single(JsonDocument.Parse(sample.Run("check", "--output-format", "json").Out).RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("DSET2018", problem.GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("fmt")]
    [InlineData("rename", "PortElsa", "Elsa")]
    [InlineData("add", "entity", "Company", "Another")]
    [InlineData("add", "source", "outside.yaml", "--name", "Gazette2022")]
    public void A_command_that_writes_leaves_the_dataset_alone(params string[] command)
    {
        using var sample = TemporarySample.Create();
        File.Move(sample.PathOf(Company), sample.PathOf("outside.yaml"));
        File.CreateSymbolicLink(sample.PathOf(Company), sample.PathOf("outside.yaml"));
        sample.Write("outside.yaml", sample.Read("outside.yaml") + "\n\n");
        var before = sample.Read("outside.yaml");
        Assert.Equal(new ToolRun(1, "", $"dataset: {Company}: {Why}\n"), sample.Run(command));
        Assert.Equal(before, sample.Read("outside.yaml"));
    }

    [Fact]
    public void A_dataset_below_a_link_is_a_dataset_and_so_are_cards()
    {
        using var sample = TemporarySample.Create();
        Directory.CreateSymbolicLink(sample.PathOf("linked"), sample.PathOf("data"));
        Directory.Move(sample.PathOf("cards"), sample.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(sample.PathOf("cards"), sample.PathOf("elsewhere"));
        Assert.Equal("Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems\n", sample.Run("check", "linked").Fine().Out);
    }

    [Theory]
    [InlineData(".hidden")]
    [InlineData("bin")]
    [InlineData("Obj")]
    public void A_link_in_a_folder_that_is_passed_over_is_no_matter(string folder)
    {
        using var sample = TemporarySample.Create();
        Directory.CreateDirectory(sample.PathOf("data/" + folder));
        File.CreateSymbolicLink(sample.PathOf($"data/{folder}/A.yaml"), sample.PathOf("nowhere"));
        File.CreateSymbolicLink(sample.PathOf("data/entities/Port/.#PortElsa.yaml"), "an editor's lock");
        sample.Run("check").Fine();
    }

    [Fact]
    public void A_folder_too_deep_is_told()
    {
        using var sample = TemporarySample.Create();
        Directory.CreateDirectory(sample.PathOf("data/1/2/3/4/5"));
        sample.Run("check").Fine();
        sample.Write("data/1/2/3/4/5/6/Deep.yaml", "entity: Deep\n");
        Assert.StartsWith(
            "data/1/2/3/4/5/6(1,1): error DSET2018: this folder is more than 5 levels below the dataset's; entities stand in entities/<Kind>/\n",
            sample.Run("check").Out,
            StringComparison.Ordinal);
    }

    private static void IsTold(TemporarySample sample, string path)
    {
        var run = sample.Run("check");
        Assert.Equal((1, ""), (run.Code, run.Error));
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{path}(1,1): error DSET2018: {Why}", lines[0]);
        Assert.Equal(1, lines.Count(static line => line.Contains("DSET", StringComparison.Ordinal)));
    }
}
