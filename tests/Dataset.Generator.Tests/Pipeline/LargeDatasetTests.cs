using System.Collections.Concurrent;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit among few and among many files, counted by the generator's own probe: no more with a thousand files than with three.</summary>
public sealed class LargeDatasetTests
{
    private const string Oak = "/woods/data/entities/Tree/Oak.yaml";
    private const string Schema = "/woods/data/schema.yaml";
    private const string Card = "/woods/seeds/Gazette.yaml";

    public static TheoryData<int> Sizes => new(3, 1_000);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_keystroke_in_CSharp_runs_no_step(int files)
    {
        var run = new Counted(files);

        Assert.Equal("", run.After(static run => run.Keystroke()));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_comment_reads_its_file(int files)
    {
        var run = new Counted(files);

        Assert.Equal("Files 1", run.AfterEdit(Oak, "summary:", "# broad\nsummary:"));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_edited_value_runs_its_file_its_entity_and_the_check_that_reads_it(int files)
    {
        var run = new Counted(files);

        Assert.Equal("CheckResults 1, Entities 1, EntitySources 1, Files 1, Written 1", run.AfterEdit(Oak, "1_200_000", "1_300_000", "1,200,000", "1,300,000"));
        Assert.Equal(1, run.NewSources);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_equal_file_saved_anew_runs_nothing(int files)
    {
        var run = new Counted(files);

        Assert.Equal("", run.After(static run => run.SaveAnew(Oak)));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_next_build_of_a_compile_server_runs_what_was_edited(int files)
    {
        var run = new Counted(files);

        Assert.Equal("", run.After(static run => run.BuildAnew(run.Files)));
        Assert.Equal(0, run.NewSources);
        Assert.Equal(
            "CheckResults 1, Entities 1, EntitySources 1, Files 1, Written 1",
            run.After(static run => run.BuildAnew(run.Files.Edit(Oak, "1_200_000", "1_300_000").Edit(Oak, "1,200,000", "1,300,000"))));
        Assert.Equal(1, run.NewSources);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_unrelated_file_runs_nothing(int files)
    {
        var run = new Counted(files);

        Assert.Equal("", run.After(static run => run.Update(run.Files.Add("/notes/readme.txt", "entity: Oak"))));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Another_order_of_files_changes_no_source(int files)
    {
        var run = new Counted(files);

        run.After(static run => run.Reorder());
        Assert.Equal(0, run.NewSources);
    }

    // Every entity is judged anew, for its words may name the new one; only the new one and the list of its kind are written.
    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_new_entity_writes_itself_and_its_kind(int files)
    {
        var run = new Counted(files);

        run.After(static run => run.Update(run.Files.Add("/woods/data/entities/Tree/Ash.yaml", "entity: Ash\nkind: Tree\nsummary: A grey tree.\nnames: { en: [Ash] }\n")));
        Assert.Equal((1, 1), (run.Of("Files"), run.Of("Written")));
        Assert.Equal(["Ash.Woods.g.cs", "Tree.Woods.g.cs"], run.NewTexts);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_renamed_entity_writes_itself_and_its_kind(int files)
    {
        var run = new Counted(files);

        // One after the other, as an editor tells it: the compiler matches files by their position where both come in one run.
        run.After(static run =>
        {
            run.Update(run.Files.Remove("/woods/data/entities/Tree/Tree2.yaml"));
            run.Update(run.Files.Add("/woods/data/entities/Tree/Beech.yaml", Counted.Entity("Beech", 2)));
        });
        Assert.Equal((1, 1), (run.Of("Files"), run.Of("Written")));
        Assert.Equal(["Beech.Woods.g.cs", "Tree.Woods.g.cs"], run.NewTexts);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_removed_entity_writes_its_kind(int files)
    {
        var run = new Counted(files);

        run.After(static run => run.Update(run.Files.Remove("/woods/data/entities/Tree/Tree2.yaml")));
        Assert.Equal((0, 0), (run.Of("Files"), run.Of("Written")));
        Assert.Equal(["Tree.Woods.g.cs"], run.NewTexts);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_edited_property_reads_one_file_and_every_entity_against_it(int files)
    {
        var run = new Counted(files);

        run.AfterEdit(Schema, "Leaves it has.", "Leaves in summer.");
        Assert.Equal((1, files), (run.Of("Files"), run.Of("Written")));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_edited_card_reads_one_file_and_no_entity(int files)
    {
        var run = new Counted(files);

        run.AfterEdit(Card, "The Gazette", "Gazette");
        Assert.Equal((1, 0), (run.Of("Files"), run.Of("Written")));
        Assert.Equal(files, run.Of("EntitySources"));
    }

    /// <summary>A dataset of so many entities after its first run.</summary>
    private sealed class Counted
    {
        private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
        private readonly GeneratorRun run;
        private Dictionary<string, object> before;

        public Counted(int entities)
        {
            var files = YamlFiles.Woods.Remove("/woods/data/entities/Forest/Sherwood.yaml");
            for (var i = 2; i < entities; i++)
            {
                files = files.Add($"/woods/data/entities/Tree/Tree{i}.yaml", Entity("Tree" + i, i));
            }

            run = new GeneratorRun(files, told: name => counts.AddOrUpdate(name, 1, static (_, count) => count + 1));
            Assert.Empty(run.Messages);
            before = Texts();
        }

        public int NewSources => NewTexts.Count;

        /// <summary>The files written since, by name; another text object is a text that was written.</summary>
        public IReadOnlyList<string> NewTexts => [.. Texts().Where(text => !before.TryGetValue(text.Key, out var old) || !ReferenceEquals(old, text.Value)).Select(static text => text.Key).Order(StringComparer.Ordinal)];

        public static string Entity(string name, int number) => $$"""
            entity: {{name}}
            kind: Tree
            names: { en: ['the tree of {{(char)('A' + (number % 26))}}'] }
            summary: One of many.
            facts:
              Leaves:
                value: {{1_000 + number}}
                evidence: [{ source: Gazette, line: 5, text: '{{1_000 + number:#,0}} leaves' }]
            """;

        public int Of(string step) => counts.TryGetValue(step, out var count) ? count : 0;

        public string AfterEdit(string path, params string[] edits) => After(run =>
        {
            var files = run.Files;
            for (var i = 0; i < edits.Length; i += 2)
            {
                files = files.Edit(path, edits[i], edits[i + 1]);
            }

            run.Update(files);
        });

        public string After(Action<GeneratorRun> edit)
        {
            counts.Clear();
            before = Texts();
            edit(run);
            return string.Join(", ", counts.OrderBy(static count => count.Key, StringComparer.Ordinal).Select(static count => $"{count.Key} {count.Value}"));
        }

        private Dictionary<string, object> Texts() => run.Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => (object)source.SourceText, StringComparer.Ordinal);
    }
}
