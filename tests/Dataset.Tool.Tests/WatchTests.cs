using Dataset.Tool.Watch;

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

    /// <summary>A watch that runs beside the test.</summary>
    private sealed class Watching : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
        private readonly CancellationTokenSource stop = new();
        private readonly LastOutcome outcome = new();
        private readonly StringWriter error = new() { NewLine = "\n" };
        private readonly Task<int> running;

        public Watching(TemporarySample sample, bool notices)
        {
            var console = sample.Console(TextReader.Null, TextWriter.Null, TextWriter.Synchronized(error)) with { Stop = stop.Token };
            var loop = new WatchLoop(console, sample.PathOf("data"), folder =>
            {
                using var text = new StringWriter { NewLine = "\n" };
                var compiled = folder.Compile();
                new Output.TextProblemWriter().Write(compiled, text);
                outcome.Text = text.ToString().Replace(sample.Root, "ROOT", StringComparison.Ordinal);
                return compiled.Problems.Count > 0 ? 1 : 0;
            })
            {
                Debounce = TimeSpan.FromMilliseconds(30),
                Poll = TimeSpan.FromMilliseconds(notices ? 500 : 50),
                Notices = notices,
            };
            running = Task.Factory.StartNew(loop.Run, TaskCreationOptions.LongRunning);
            Until(() => outcome.Text is not null);
        }

        public void Expect(string text)
        {
            Until(() => outcome.Text == text);
            Assert.Equal(text, outcome.Text);
        }

        public void ExpectError(string text)
        {
            Until(() => error.ToString().EndsWith(text, StringComparison.Ordinal));
            Assert.EndsWith(text, error.ToString(), StringComparison.Ordinal);
        }

        public int End()
        {
            stop.Cancel();
            Assert.True(running.Wait(Patience), "the watch did not end");
            return running.Result;
        }

        public void Dispose()
        {
            End();
            stop.Dispose();
        }

        private void Until(Func<bool> holds)
        {
            Assert.True(SpinWait.SpinUntil(() => holds() || running.IsCompleted, Patience), $"the last outcome is:\n{outcome.Text}\n{error}");
        }

        private sealed class LastOutcome
        {
            private volatile string? text;

            public string? Text
            {
                get => text;
                set => text = value;
            }
        }
    }
}
