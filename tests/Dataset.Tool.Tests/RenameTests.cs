namespace Dataset.Tool.Tests;

public sealed class RenameTests
{
    private const string Clean = "Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems\n";

    [Fact]
    public void An_entity_is_renamed_in_its_file_its_path_references_checks_and_conflicts()
    {
        using var sample = TemporarySample.Create();
        var port = sample.Read("data/entities/Port/PortElsa.yaml");
        var checks = sample.Read("data/checks.yaml");
        Assert.Equal("renamed PortElsa to ElsaHarbour: 4 places in 3 files\n", sample.Run("rename", "PortElsa", "ElsaHarbour").Fine().Out);
        Assert.False(File.Exists(sample.PathOf("data/entities/Port/PortElsa.yaml")));
        Assert.Equal(port.Replace("entity: PortElsa", "entity: ElsaHarbour", StringComparison.Ordinal), sample.Read("data/entities/Port/ElsaHarbour.yaml"));
        Assert.Equal(checks.Replace("PortElsa", "ElsaHarbour", StringComparison.Ordinal), sample.Read("data/checks.yaml"));
        Assert.EndsWith("reservedNames: [System]\nretired:\n  - { name: PortElsa, replacement: ElsaHarbour, reason: 'Renamed.' }\n", sample.Read("data/dataset.yaml"), StringComparison.Ordinal);
        Assert.Equal(Clean, sample.Run("check").Fine().Out);
    }

    [Fact]
    public void References_are_renamed_and_words_that_only_look_like_them_are_not()
    {
        using var sample = TemporarySample.Create();
        sample.Edit("data/entities/Port/PortElsa.yaml", "note: Those of the terminal alone.", "note: NorlandDredging said so.");
        var port = sample.Read("data/entities/Port/PortElsa.yaml");
        sample.Run("rename", "NorlandDredging", "Norland", "--reason", "Its owner's name.").Fine();
        Assert.Equal(port.Replace("value: NorlandDredging", "value: Norland", StringComparison.Ordinal), sample.Read("data/entities/Port/PortElsa.yaml"));
        Assert.Contains("reason: 'Its owner''s name.'", sample.Read("data/dataset.yaml"), StringComparison.Ordinal);
        Assert.Equal(Clean, sample.Run("check").Fine().Out);
    }

    [Theory]
    [InlineData("Port.Containers", "Boxes")]
    [InlineData("Port.Containers", "Port.Boxes")]
    public void A_property_is_renamed_in_the_schema_in_facts_and_in_checks(string old, string @new)
    {
        using var sample = TemporarySample.Create();
        Assert.Equal($"renamed {old} to {@new}: 4 places in 4 files\n", sample.Run("rename", old, @new).Fine().Out);
        Assert.Contains("      Boxes: { type: count, unit: containers, timeline: period,", sample.Read("data/schema.yaml"), StringComparison.Ordinal);
        Assert.Contains("  Boxes:\n    2020:\n", sample.Read("data/entities/Port/PortElsa.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("- check: PortElsa.Boxes[2020] < PortElsa.Boxes[2021]\n", sample.Read("data/checks.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("retired:\n  - { name: PortElsa.Containers, replacement: PortElsa.Boxes, reason: 'Renamed.' }\n", sample.Read("data/dataset.yaml"), StringComparison.Ordinal);
        Assert.Equal(Clean, sample.Run("check").Fine().Out);
    }

    [Theory]
    [InlineData("", "retired:\n  - { name: PortElsa.PierDate, replacement: PortElsa.PierBuilt, reason: 'Renamed.' }\n  - { name: PortElsa, replacement: Elsa, reason: 'Renamed.' }\n")]
    [InlineData("retired: []\n", "retired: [{ name: PortElsa.PierDate, replacement: PortElsa.PierBuilt, reason: 'Renamed.' }, { name: PortElsa, replacement: Elsa, reason: 'Renamed.' }]\n")]
    [InlineData("retired:\n- name: Quay\n  reason: Gone.\n# end\n", "retired:\n- name: Quay\n  reason: Gone.\n- { name: PortElsa.PierDate, replacement: PortElsa.PierBuilt, reason: 'Renamed.' }\n- { name: PortElsa, replacement: Elsa, reason: 'Renamed.' }\n# end\n")]
    public void Rows_of_retired_names_follow_later_renamings(string before, string after)
    {
        using var sample = TemporarySample.Create();
        sample.Write("data/dataset.yaml", sample.Read("data/dataset.yaml") + before);
        sample.Run("rename", "Port.PierDate", "PierBuilt").Fine();
        sample.Run("rename", "PortElsa", "Elsa").Fine();
        Assert.EndsWith(after.Replace("PortElsa.", "Elsa.", StringComparison.Ordinal), sample.Read("data/dataset.yaml"), StringComparison.Ordinal);
        Assert.Equal(Clean, sample.Run("check").Fine().Out);
    }

    [Theory]
    [InlineData("dataset: unknown entity 'PortElse'; did you mean 'PortElsa'?\n", "PortElse", "Elsa")]
    [InlineData("dataset: 'elsa' cannot name an entity: a name begins with a capital letter A to Z\n", "PortElsa", "elsa")]
    [InlineData("dataset: there is an entity 'NorlandDredging' already\n", "PortElsa", "NorlandDredging")]
    [InlineData("dataset: nothing was renamed, for then: 'System' cannot name an entity: it is one of the reserved names of dataset.yaml, because a namespace of that name would win over the type\n", "PortElsa", "System")]
    [InlineData("dataset: nothing was renamed, for then: entity 'Norlanddredging' differs from 'NorlandDredging' only in the case of letters\n", "PortElsa", "Norlanddredging")]
    [InlineData("dataset: 'Port' is a kind, and what is renamed is an entity or Kind.Property\n", "Port", "Harbour")]
    [InlineData("dataset: kind 'Port' has no property 'Berth'; did you mean 'Berths'?\n", "Port.Berth", "Quays")]
    [InlineData("dataset: kind 'Port' has a property 'Cost' already\n", "Port.Berths", "Cost")]
    [InlineData("dataset: nothing was renamed, for then: 'Names' cannot name a property: the generated code has a member of that name\n", "Port.Berths", "Names")]
    public void A_name_that_is_wrong_or_taken_is_refused_and_nothing_is_written(string expected, string old, string @new)
    {
        using var sample = TemporarySample.Create();
        var before = Directory.EnumerateFiles(sample.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run("rename", old, @new));
        Assert.Equal(before, Directory.EnumerateFiles(sample.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    [Fact]
    public void A_file_that_cannot_be_read_may_hold_the_name()
    {
        using var sample = TemporarySample.Create();
        sample.Write("data/checks.yaml", "- check: 'x\n");
        Assert.Equal(new ToolRun(1, "", "dataset: data/checks.yaml cannot be read in full, and may hold the name; 'dataset check' tells why\n"), sample.Run("rename", "PortElsa", "Elsa"));
    }
}
