using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Dataset.Tool.Diff;

namespace Dataset.Tool.Tests;

public sealed class DiffTests
{
    private const string Port = "new/data/entities/Port/PortElsa.yaml";

    [Fact]
    public void The_same_data_differs_in_nothing_however_it_is_written()
    {
        using var sample = Pair();
        sample.Edit(Port, "kind: Port\nnames: { en: [Port Elsa] }\n", "names:\n  en:\n    - Port Elsa # twice\nkind: Port\n");
        Assert.Equal("nothing differs; version 1.0.0 -> 1.0.0\n", sample.Run("diff", "old/data", "new/data").Fine().Out);
    }

    [Theory]
    [InlineData("  Berths:\n    value: 14\n    evidence: [{ source: Harbour2020, line: 4, text: '14 berths' }]\n", "", "removed: PortElsa.Berths: 14 berths (major)", "2.0.0")]
    [InlineData("text: 'built in 1906' }]\n", "text: 'built in 1906' }]\n        note: By hand.\n", "evidence only: PortElsa.PierDate: in conflict (patch)", "1.0.1")]
    [InlineData("value: 14\n    evidence: [{ source: Harbour2020, line: 4, text: '14 berths' }]", "value: 15\n    evidence: [{ source: Harbour2020, line: 4, text: '15 berths' }]", "contradicted: PortElsa.Berths: 14 berths -> 15 berths (major)", "2.0.0")]
    [InlineData("value: 2_500\n    note: Those of the terminal alone.\n    evidence: [{ source: Harbour2020, line: 5, text: 'About 2,500 people', hedge: about }]", "value: 2_510\n    note: Those of the terminal alone.\n    evidence: [{ source: Harbour2020, line: 5, text: '2,510 people' }]", "refined: PortElsa.Employees: 2,500 people [2400, 2600] -> 2,510 people (major)", "2.0.0")]
    [InlineData("text: 'About 2,500 people', hedge: about", "text: '2,500 people'", "refined: PortElsa.Employees: 2,500 people [2400, 2600] -> 2,500 people (patch)", "1.0.1")]
    [InlineData("      status: forecast\n", "      status: plan\n", "changed: PortElsa.Containers[2025]: 2,000,000 containers [1500000, 2500000] (forecast) -> 2,000,000 containers [1500000, 2500000] (plan) (major)", "2.0.0")]
    [InlineData("summary: The largest port", "summary: A port", "evidence only: PortElsa: summary or names (patch)", "1.0.1")]
    public void A_difference_of_one_fact(string old, string @new, string expected, string least)
    {
        using var sample = Pair();
        sample.Edit(Port, old, @new);
        var run = sample.Run("diff", "old/data", "new/data");
        Assert.Equal(1, run.Code);
        Assert.Equal("", run.Error);
        Assert.Equal([expected, $"version 1.0.0 -> 1.0.0; not enough, for the differences are {expected[(expected.LastIndexOf('(') + 1)..^1]}: at least {least}"], run.Lines);
        sample.Edit("new/data/dataset.yaml", "version: 1.0.0", "version: " + least);
        Assert.Equal(0, sample.Run("diff", "old/data", "new/data").Code);
    }

    [Fact]
    public void What_is_revisable_may_change_within_a_major_version()
    {
        using var sample = Pair();
        foreach (var side in new[] { "old", "new" })
        {
            sample.Edit(side + "/data/schema.yaml", "unit: berths, summary", "unit: berths, revisable: true, summary");
        }

        sample.Edit(Port, "value: 14\n    evidence: [{ source: Harbour2020, line: 4, text: '14 berths' }]", "value: 15\n    evidence: [{ source: Harbour2020, line: 4, text: '15 berths' }]");
        Assert.Equal("contradicted: PortElsa.Berths: 14 berths -> 15 berths (minor)", sample.Run("diff", "old/data", "new/data").Lines[0]);
    }

    [Fact]
    public void A_renamed_entity_is_one_difference_not_a_removed_and_an_added_one()
    {
        using var sample = Pair();
        sample.Run("rename", "NorlandDredging", "Norland", "--data", "new/data").Fine();
        Assert.Equal("renamed: NorlandDredging: Norland (major)", sample.Run("diff", "old/data", "new/data").Lines[0]);
        Assert.Equal(2, sample.Run("diff", "old/data", "new/data").Lines.Count);
    }

    [Fact]
    public void Kinds_properties_entities_and_sources_that_are_new()
    {
        using var sample = Pair();
        sample.Edit("new/data/schema.yaml", "kinds:\n", "kinds:\n  Ship:\n    summary: A ship.\n").Edit("new/data/schema.yaml", "summary: Founding. }\n", "summary: Founding. }\n      Owner: { type: text, summary: Who owns it. }\n");
        sample.Write("new/data/entities/Ship/Aurora.yaml", "entity: Aurora\nkind: Ship\nsummary: A ship.\n");
        sample.Write("new/cards/Third.yaml", sample.Read("new/cards/Gazette2021.yaml").Replace("Gazette2021", "Third", StringComparison.Ordinal).Replace("'001'", "'002'", StringComparison.Ordinal).Replace("sha256: 7", "sha256: 8", StringComparison.Ordinal));
        var run = sample.Run("diff", "old/data", "new/data");
        Assert.Equal(["added: Aurora: Ship (minor)", "added: kind Ship (minor)", "added: property Company.Owner: text (minor)", "added: source Third (minor)", "version 1.0.0 -> 1.0.0; not enough, for the differences are minor: at least 1.1.0"], run.Lines);
    }

    [Fact]
    public void Markdown_is_a_section_of_a_changelog()
    {
        using var sample = Pair();
        sample.Edit(Port, "summary: The largest port", "summary: A port").Edit("new/data/dataset.yaml", "version: 1.0.0", "version: 1.0.1");
        Assert.Equal("## 1.0.1\n\n### Evidence only\n\n- PortElsa: summary or names\n\nversion 1.0.0 -> 1.0.1; enough, for the differences are patch\n", sample.Run("diff", "old/data", "new/data", "--output-format", "markdown").Fine().Out);
    }

    [Fact]
    public void Json_has_each_difference_and_the_verdict()
    {
        using var sample = Pair();
        sample.Edit(Port, "summary: The largest port", "summary: A port");
        using var json = JsonDocument.Parse(sample.Run("diff", "old/data", "new/data", "--output-format", "json").Out);
        Assert.Equal("1.0.1", json.RootElement.GetProperty("leastVersion").GetString());
        Assert.False(json.RootElement.GetProperty("enough").GetBoolean());
        Assert.Equal("evidence only", json.RootElement.GetProperty("differences")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("HEAD:new/data", "new/data")]
    [InlineData("HEAD:old/data", "HEAD:new/data")]
    public void Git_revisions_are_compared(string old, string @new)
    {
        using var sample = Pair();
        Commit(sample);
        sample.Edit("new/data/dataset.yaml", "version: 1.0.0", "version: 1.0.1");
        Assert.StartsWith("nothing differs; version 1.0.0 -> ", sample.Run("diff", old, @new).Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_alone_means_the_dataset_at_hand()
    {
        using var sample = TemporarySample.Create();
        Commit(sample);
        sample.Edit("data/entities/Port/PortElsa.yaml", "summary: The largest port", "summary: A port");
        Assert.Equal("evidence only: PortElsa: summary or names (patch)", sample.Run("diff", "HEAD", "data").Lines[0]);
    }

    [Fact]
    public void Data_with_problems_of_its_own_is_not_compared()
    {
        using var sample = Pair();
        sample.Edit(Port, "value: 14", "value: 15");
        var run = sample.Run("diff", "old/data", "new/data");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.EndsWith("dataset: new/data has problems of its own; only datasets without can be compared\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "dataset: 'nowhere' is neither a folder nor a git revision here\n")]
    [InlineData("HEAD:nowhere", "dataset: 'HEAD:nowhere' has no folder nowhere with YAML files\n")]
    public void A_wrong_call_is_told_in_one_line(string old, string expected)
    {
        using var sample = Pair();
        Commit(sample);
        Assert.Equal(new ToolRun(2, "", expected), sample.Run("diff", old, "new/data"));
    }

    [Theory]
    [InlineData("old.nupkg", "new.nupkg")]
    [InlineData("old.nupkg", "new/data")]
    [InlineData("old.nupkg:Harbour", "NEW.NUPKG")]
    public void Packages_are_compared_by_the_dataset_they_carry(string old, string @new)
    {
        using var sample = Pair();
        sample.Edit(Port, "summary: The largest port", "summary: A port").Edit("new/data/dataset.yaml", "version: 1.0.0", "version: 1.0.1");
        Pack(sample, "old.nupkg", ("old", "Harbour"));
        Pack(sample, @new, ("new", "Harbour"));
        Assert.Equal(["evidence only: PortElsa: summary or names (patch)", "version 1.0.0 -> 1.0.1; enough, for the differences are patch"], sample.Run("diff", old, @new).Fine().Lines);
    }

    [Theory]
    [InlineData("two.nupkg", "two.nupkg carries several datasets; name one: two.nupkg:Far, two.nupkg:Near")]
    [InlineData("two.nupkg:Middle", "two.nupkg carries no dataset 'Middle'; name one: two.nupkg:Far, two.nupkg:Near")]
    [InlineData("none.nupkg", "none.nupkg carries no dataset: no YAML is in its folder 'dataset'")]
    [InlineData("leaves.nupkg", "leaves.nupkg is no package of facts: dataset/Near/data/../../../x.yaml leaves its folder")]
    public void A_package_without_the_dataset_is_told_in_one_line(string package, string expected)
    {
        using var sample = Pair();
        Pack(sample, "two.nupkg", ("old", "Near"), ("new", "Far"));
        Pack(sample, "none.nupkg");
        Pack(sample, "leaves.nupkg", ("old", "Near"));
        using (var archive = ZipFile.Open(sample.PathOf("leaves.nupkg"), ZipArchiveMode.Update))
        {
            archive.CreateEntry("dataset/Near/data/../../../x.yaml");
        }

        Assert.Equal(new ToolRun(2, "", "dataset: " + expected + "\n"), sample.Run("diff", package, "new/data"));
    }

    [Theory]
    [InlineData("nowhere.nupkg")]
    [InlineData("text.nupkg")]
    public void A_file_that_is_no_package_is_told_in_one_line(string package)
    {
        using var sample = Pair();
        sample.Write("text.nupkg", "no archive");
        var run = sample.Run("diff", package, "new/data");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("dataset: cannot read the package " + package + ": ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.3", "2.0.0", "Major", "2.0.0", true)]
    [InlineData("1.2.3", "1.3.0", "Major", "2.0.0", false)]
    [InlineData("0.2.3", "0.3.0", "Major", "0.3.0", true)]
    [InlineData("1.2.3", "1.3.0", "Minor", "1.3.0", true)]
    [InlineData("1.2.9", "1.2.10", "Patch", "1.2.10", true)]
    [InlineData("1.2.3", "1.2.3", "None", "1.2.3", true)]
    public void The_least_version(string old, string @new, string needed, string least, bool enough)
    {
        var version = new VersionBump(old, @new, Enum.Parse<Bump>(needed));
        Assert.Equal((least, enough), (version.Least, version.IsEnough));
    }

    /// <summary>The sample twice, as it was and as it is.</summary>
    private static TemporarySample Pair()
    {
        using var one = TemporarySample.Create();
        var pair = TemporarySample.Empty();
        foreach (var file in Directory.EnumerateFiles(one.Root, "*", SearchOption.AllDirectories))
        {
            pair.Write(Path.Combine("old", Path.GetRelativePath(one.Root, file)), File.ReadAllText(file));
            pair.Write(Path.Combine("new", Path.GetRelativePath(one.Root, file)), File.ReadAllText(file));
        }

        return pair;
    }

    // As NuGet packs what the targets name: the sources beside the data whatever dataset.yaml calls their folder, and names escaped.
    private static void Pack(TemporarySample sample, string package, params (string Side, string Name)[] datasets)
    {
        if (Directory.Exists(sample.PathOf(package)))
        {
            return;
        }

        using var archive = ZipFile.Open(sample.PathOf(package), ZipArchiveMode.Create);
        archive.CreateEntry("lib/netstandard2.0/Harbour.dll");
        foreach (var (side, name) in datasets)
        {
            foreach (var (folder, packed) in new[] { ("data", "data"), ("cards", "sources") })
            {
                foreach (var file in Directory.EnumerateFiles(sample.PathOf(side + "/" + folder), "*.yaml", SearchOption.AllDirectories))
                {
                    var path = Path.GetRelativePath(sample.PathOf(side + "/" + folder), file).Replace('\\', '/').Replace("E", "%45", StringComparison.Ordinal);
                    archive.CreateEntryFromFile(file, $"dataset/{name}/{packed}/{path}");
                }
            }
        }
    }

    private static void Commit(TemporarySample sample)
    {
        foreach (var args in new[] { new[] { "init", "-q" }, ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x"] })
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", sample.Root, .. args]))!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }
}
