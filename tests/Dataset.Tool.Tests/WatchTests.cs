using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tool.Tests;

public sealed class WatchTests
{
    private const string Port = "data/entities/Port/PortElsa.yaml";
    private const string Company = "data/entities/Company/NorlandDredging.yaml";

    /// <summary>Edits in a row, each given by its name.</summary>
    private static readonly Dictionary<string, Action<TemporarySample>> Edits = new(StringComparer.Ordinal)
    {
        ["break"] = static sample => sample.Write(Port, sample.Read(Port).Replace("value: 14", "value: 15", StringComparison.Ordinal)),
        ["mend"] = static sample => sample.Write(Port, sample.Read(Port).Replace("value: 15", "value: 14", StringComparison.Ordinal)),
        ["delete"] = static sample => File.Delete(sample.PathOf(Company)),
        ["restore"] = static sample => sample.Write(Company, "entity: NorlandDredging\nkind: Company\nnames: { en: [Norland Dredging] }\nsummary: A builder of piers.\n"),
        ["rename"] = static sample => File.Move(sample.PathOf(Port), sample.PathOf("data/entities/Port/Elsa.yaml")),
        ["rename back"] = static sample => File.Move(sample.PathOf("data/entities/Port/Elsa.yaml"), sample.PathOf(Port)),
        ["move folder"] = static sample => Directory.Move(sample.PathOf("data/entities/Port"), sample.PathOf("data/entities/Harbour")),
        ["move folder back"] = static sample => Directory.Move(sample.PathOf("data/entities/Harbour"), sample.PathOf("data/entities/Port")),
        ["add"] = static sample => sample.Write("data/entities/Company/Another.yaml", "entity: Another\nkind: Company\nsummary: A firm.\n"),
        ["move cards"] = static sample =>
        {
            Directory.Move(sample.PathOf("cards"), sample.PathOf("sources"));
            sample.Edit("data/dataset.yaml", "../cards", "../sources");
        },
        ["break card"] = static sample => sample.Edit("sources/Gazette2021.yaml", "lang: en", "lang: xx"),
        ["mend card"] = static sample => sample.Edit("sources/Gazette2021.yaml", "lang: xx", "lang: en"),
        ["replace folder"] = static sample =>
        {
            Directory.Move(sample.PathOf("data"), sample.PathOf("old"));
            Directory.Move(sample.PathOf("old"), sample.PathOf("data"));
        },
        ["comment"] = static sample => sample.Write(Port, "# a comment\n" + sample.Read(Port)),
        ["save by rename"] = static sample =>
        {
            sample.Write(Port + ".new", sample.Read(Port) + "# saved\n");
            File.Move(sample.PathOf(Port + ".new"), sample.PathOf(Port), overwrite: true);
        },
    };

    [Theory]
    [InlineData(true, "break")]
    [InlineData(true, "break", "mend")]
    [InlineData(true, "delete", "restore", "add")]
    [InlineData(true, "rename", "rename back", "break")]
    [InlineData(true, "move folder", "move folder back", "comment", "break")]
    [InlineData(true, "move cards", "break card")]
    [InlineData(true, "move cards", "break card", "mend card", "add")]
    [InlineData(true, "replace folder", "break")]
    [InlineData(true, "save by rename", "break", "comment")]
    [InlineData(false, "delete", "break", "add")]
    [InlineData(false, "move cards", "break card")]
    public void After_any_edits_in_a_row_the_outcome_is_that_of_a_fresh_check(bool notices, params string[] edits)
    {
        using var sample = TemporarySample.Create();
        using var watch = new Watching(sample, notices);
        foreach (var edit in edits)
        {
            Edits[edit](sample);
        }

        watch.Expect(sample.Run("check", "data").Out);
    }

    [Fact]
    public void Each_edit_is_judged_when_it_rests()
    {
        using var sample = TemporarySample.Create();
        using var watch = new Watching(sample, notices: true);
        foreach (var edit in new[] { "break", "mend", "delete", "restore", "add" })
        {
            Edits[edit](sample);
            watch.Expect(sample.Run("check", "data").Out);
        }
    }

    [Fact]
    public void While_the_folder_is_gone_one_line_says_so_and_the_watch_goes_on()
    {
        using var sample = TemporarySample.Create();
        using var watch = new Watching(sample, notices: true);
        Directory.Move(sample.PathOf("data"), sample.PathOf("old"));
        watch.ExpectError($"dataset: there is no folder {sample.PathOf("data")}\n");
        Directory.Move(sample.PathOf("old"), sample.PathOf("data"));
        Edits["add"](sample);
        watch.Expect(sample.Run("check", "data").Out);
    }

    [Theory]
    [InlineData("mend", 0)]
    [InlineData("break", 1)]
    public void Ctrl_C_ends_the_watch_with_the_code_of_the_last_outcome(string edit, int expected)
    {
        using var sample = TemporarySample.Create();
        using var watch = new Watching(sample, notices: true);
        Edits["comment"](sample);
        Edits[edit](sample);
        watch.Expect(sample.Run("check", "data").Out);
        Assert.Equal(expected, watch.End());
    }

    [Fact]
    public void The_command_watches_until_it_is_stopped()
    {
        using var sample = TemporarySample.Create();
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        stop.Cancel();
        Assert.Equal(0, ToolApplication.Run(["check", "data", "--watch"], sample.Console(TextReader.Null, output, error) with { Stop = stop.Token }));
        Assert.Equal("Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems\n", output.ToString());
        Assert.Equal("dataset: watching data; Ctrl+C ends\n", error.ToString());
    }

    // Each does nothing where it cannot be done, so that any row of them is one.
    private static readonly Action<TemporarySample>[] Anything =
    [
        static sample => sample.Write(Port, (File.Exists(sample.PathOf(Port)) ? sample.Read(Port) : "entity: PortElsa\n").Replace("value: 14", "value: 15", StringComparison.Ordinal)),
        static sample => sample.Write(Port, "entity: [\n"),
        static sample => File.Delete(sample.PathOf(Company)),
        static sample => Edits["restore"](sample),
        static sample => Edits["add"](sample),
        static sample => Move(sample, Company, "data/entities/Port/NorlandDredging.yaml"),
        static sample => Move(sample, "data/entities/Port/NorlandDredging.yaml", Company),
        static sample => Move(sample, Port, "data/entities/Port/Elsa.yaml"),
        static sample => sample.Write("data/schema.yaml", sample.Read("data/schema.yaml") + "# a comment\n"),
        static sample => sample.Write("data/schema.yaml", sample.Read("data/schema.yaml").Replace("summary:", "sumary:", StringComparison.Ordinal)),
        static sample => sample.Write("data/schema.yaml", sample.Read("data/schema.yaml").Replace("sumary:", "summary:", StringComparison.Ordinal)),
        static sample => File.Delete(sample.PathOf("data/checks.yaml")),
        static sample => sample.Write("data/checks.yaml", "- { check: 1 = 2, because: It is not. }\n"),
        static sample => sample.Write("cards/Gazette2021.yaml", sample.Read("cards/Gazette2021.yaml").Replace("lang: en", "lang: xx", StringComparison.Ordinal)),
        static sample => sample.Write("cards/Gazette2021.yaml", sample.Read("cards/Gazette2021.yaml").Replace("lang: xx", "lang: en", StringComparison.Ordinal)),
    ];

    [Fact]
    public void After_each_of_any_edits_in_a_row_the_outcome_is_that_of_a_fresh_check() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4).WithReplay(20261121, 7), Prop.ForAll(Gen.Choose(0, Anything.Length - 1).ListOf(8).ToArbitrary(), static row =>
        {
            using var sample = TemporarySample.Create();
            using var watch = new Watching(sample, notices: true);
            foreach (var edit in row)
            {
                Anything[edit](sample);
                watch.Expect(sample.Run("check", "data").Out);
            }
        }));

    private static void Move(TemporarySample sample, string from, string to)
    {
        if (File.Exists(sample.PathOf(from)))
        {
            File.Move(sample.PathOf(from), sample.PathOf(to), overwrite: true);
        }
    }
}
