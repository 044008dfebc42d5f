namespace Dataset.Tool.Tests;

/// <summary>The public surface recorded, compared, and held to.</summary>
public sealed class SurfaceTests
{
    private const string Dataset = "data/dataset.yaml";

    [Fact]
    public void Without_a_file_nothing_is_demanded()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal("Harbours records no surface; 'dataset surface --write' begins surface.yaml, and from then on builds hold to it\n", sample.Run("surface").Fine().Out);
        sample.Run("check").Fine();
    }

    [Fact]
    public void What_is_recorded_is_what_there_is_and_canonical()
    {
        using var sample = Recorded();
        Assert.Matches("^0 of [0-9]+ names differ\n$", sample.Run("surface").Fine().Out);
        sample.Run("check").Fine();
        sample.Run("fmt").Fine();
        var formatted = sample.Read("data/surface.yaml");
        Assert.Equal("", sample.Run("surface", "--write").Fine().Out);
        Assert.Equal(formatted, sample.Read("data/surface.yaml"));
    }

    [Fact]
    public void A_constant_that_changed_is_an_error_of_check_and_a_line_of_either_side()
    {
        using var sample = Recorded();
        var constant = sample.Read("data/surface.yaml").Split('\n').First(static line => line.Contains("const long", StringComparison.Ordinal));
        sample.Edit("data/surface.yaml", constant, constant + "1");

        var check = sample.Run("check");
        Assert.Equal(1, check.Code);
        Assert.Contains("error DSET8001: '" + constant.Split(':')[0].Trim() + "' is const long ", check.Out, StringComparison.Ordinal);
        var surface = sample.Run("surface");
        Assert.Equal(1, surface.Code);
        Assert.Equal(["- " + constant.Trim() + "1", "+ " + constant.Trim()], surface.Lines.Take(2));
    }

    [Fact]
    public void A_constant_changes_with_the_major_version_alone()
    {
        using var sample = Recorded();
        var constant = sample.Read("data/surface.yaml").Split('\n').First(static line => line.Contains("const long", StringComparison.Ordinal));
        sample.Edit("data/surface.yaml", constant, constant + "1");
        var version = Version(sample);
        var major = int.Parse(version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

        var refused = sample.Run("surface", "--write");
        Assert.Equal(1, refused.Code);
        Assert.StartsWith($"dataset: not recorded: these changes ask for version {(major == 0 ? "0." : $"{major + 1}.")}", refused.Error, StringComparison.Ordinal);

        sample.Edit(Dataset, "version: " + version, $"version: {major + 1}.0.0");
        Assert.Contains("error DSET8002: the version is", sample.Run("check").Out, StringComparison.Ordinal);
        sample.Run("surface", "--write").Fine();
        sample.Run("check").Fine();
    }

    [Fact]
    public void Before_anything_is_published_a_constant_may_change()
    {
        using var sample = Recorded();
        var constant = sample.Read("data/surface.yaml").Split('\n').First(static line => line.Contains("const long", StringComparison.Ordinal));
        sample.Edit("data/surface.yaml", constant, constant + "1");
        sample.Run("surface", "--write", "--unreleased").Fine();
        sample.Run("check").Fine();
    }

    [Fact]
    public void A_new_entity_is_a_name_more()
    {
        using var sample = Recorded();
        sample.Write("data/entities/Company/Another.yaml", "entity: Another\nkind: Company\nsummary: A firm.\n");
        Assert.Contains("data/entities/Company/Another.yaml(1,9): error DSET8001: 'Another' is Company, and surface.yaml does not record it: a change for a minor version; 'dataset surface --write' records it after review", sample.Run("check").Lines);
        Assert.Equal("+ Another: Company", sample.Run("surface").Lines[0]);
    }

    [Fact]
    public void Data_with_problems_of_its_own_has_no_surface_to_tell()
    {
        using var sample = Recorded();
        sample.Edit(Dataset, "namespace:", "namespaze:");
        var run = sample.Run("surface", "--write");
        Assert.Equal(1, run.Code);
        Assert.EndsWith("dataset: the data has problems of its own; only the surface of data without can be told\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unreleased_is_of_write_alone()
    {
        using var sample = Recorded();
        Assert.Equal(new ToolRun(2, "", "dataset: --unreleased says what --write may record; give both\n"), sample.Run("surface", "--unreleased"));
    }

    private static string Version(TemporarySample sample) =>
        sample.Read(Dataset).Split('\n').First(static line => line.StartsWith("version:", StringComparison.Ordinal))["version:".Length..].Trim();

    private static TemporarySample Recorded()
    {
        var sample = TemporarySample.Create();
        sample.Run("surface", "--write").Fine();
        return sample;
    }
}
