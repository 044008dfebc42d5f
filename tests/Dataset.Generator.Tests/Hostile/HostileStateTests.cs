using System.Globalization;
using System.Text;
using Dataset.Generator.Tests.Emit;
using Dataset.Generator.Tests.Pipeline;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Datasets that are hostile as a whole: each costs a moment and gets a clear error, and what is sound compiles.</summary>
public sealed class HostileStateTests
{
    private const string Stranger = "/woods/data/entities/Tree/Stranger.yaml";

    [Fact]
    public void Of_ten_thousand_errors_a_hundred_are_told_and_the_rest_is_counted()
    {
        var files = YamlFiles.Woods;
        for (var i = 0; i < 1_000; i++)
        {
            var facts = string.Concat(Enumerable.Range(0, 10).Select(static n => string.Create(CultureInfo.InvariantCulture, $"  Wrong{n}: {{ value: 1 }}\n")));
            files = files.Add($"/woods/data/entities/Tree/T{i}.yaml", $"entity: T{i}\nkind: Tree\nsummary: A tree.\nfacts:\n{facts}");
        }

        var run = new GeneratorRun(files, tracksSteps: false);

        Assert.Equal(101, run.Messages.Count);
        Assert.EndsWith(": error DSET9002: 9900 more problems are not listed; mend these first", run.Messages[100], StringComparison.Ordinal);
        Assert.Contains("Oak.Woods.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void References_in_a_circle_compile_and_print()
    {
        var files = YamlFiles.Woods.Edit("/woods/data/entities/Tree/Oak.yaml", "facts:\n", "facts:\n  Parent: { value: Elm, evidence: [{ source: Gazette, line: 10, text: 'the Elm' }] }\n");

        var run = new GeneratorRun(files, tracksSteps: false);

        Assert.Empty(run.Messages);
        Assert.Equal("Oak Oak True True", GeneratedCode.Run(run.Sources.Values, "return Oak.Parent.Parent.Name + \" \" + Elm.Parent.Name + \" \" + Oak.Record.Equals(Elm.Parent) + \" \" + (Oak.Record.GetHashCode() == Elm.Parent.GetHashCode() && Oak.Record.ToString().Length > 0);"));
    }

    [Theory]
    [InlineData("Oak", "Stranger.yaml(1,9): error DSET2011: entity 'Oak' must be in a file Oak.yaml, not Stranger.yaml")]
    [InlineData("Tree", "Stranger.yaml(1,9): error DSET2011: entity 'Tree' must be in a file Tree.yaml, not Stranger.yaml")]
    public void A_name_that_is_not_the_files_is_told(string name, string message) =>
        Assert.Contains(message, new GeneratorRun(YamlFiles.Woods.Add(Stranger, Entity(name)), tracksSteps: false).Messages);

    [Theory]
    [InlineData("OAK", "differs from 'Oak' only in the case of letters", "differs from 'OAK' only in the case of letters")]
    [InlineData("Forest", "it is the name of a kind", "")]
    [InlineData("forest", "a name begins with a capital letter A to Z", "")]
    [InlineData("TreeFacts", "the generated code has a type of that name", "")]
    [InlineData("WoodsDataset", "the generated code has a type of that name", "")]
    [InlineData("Data", "it is part of the namespace Woods.Data", "")]
    [InlineData("Woods", "it is the name of the dataset", "")]
    [InlineData("Record", "the generated code has a member of that name", "")]
    [InlineData("Leaves", "the kind has a property of that name", "")]
    [InlineData("ToString", "it is a member of every object", "")]
    [InlineData("Namespace", "it is a keyword of Visual Basic", "")]
    [InlineData("Аlder", "a name begins with a capital letter A to Z", "")] // A Cyrillic capital A.
    [InlineData("Aldеr", "not 'е' (U+0435)", "")] // A Cyrillic small е.
    [InlineData("Alder\u200d", "(U+200D)", "")]
    public void A_name_that_collides_or_looks_like_another_is_refused_and_the_rest_compiles(string name, string why, string orWhy)
    {
        var run = new GeneratorRun(YamlFiles.Woods.Add($"/woods/data/entities/Tree/{name}.yaml", Entity(name)), tracksSteps: false);

        var message = Assert.Single(run.Messages);
        Assert.True(message.Contains(why, StringComparison.Ordinal) || (orWhy.Length > 0 && message.Contains(orWhy, StringComparison.Ordinal)), message);
        Assert.Empty(GeneratedCode.Errors(run.Sources.Values));
    }

    [Fact]
    public void The_same_file_name_in_two_folders_is_one_error_and_one_type()
    {
        var run = new GeneratorRun(YamlFiles.Woods.Add("/woods/data/entities/Forest/Oak.yaml", "entity: Oak\nkind: Forest\nsummary: Another.\n"), tracksSteps: false);

        Assert.Contains("Oak.yaml(1,9): error DSET2009: entity 'Oak' is declared twice", run.Messages);
        Assert.Empty(GeneratedCode.Errors(run.Sources.Values));
    }

    [Theory]
    [InlineData("Oak")]
    [InlineData("OAK")]
    public void A_file_copied_to_begin_another_is_one_error_and_both_old_and_other_facts_compile(string name)
    {
        var run = new GeneratorRun(YamlFiles.Woods.Add("/woods/data/entities/Tree/Aaa.yaml", Entity(name)), tracksSteps: false);

        Assert.StartsWith($"Aaa.yaml(1,9): error DSET2011: entity '{name}' must be in a file {name}.yaml", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Contains("Leaves = 1_200_000", run.Sources["Oak.Woods.g.cs"], StringComparison.Ordinal);
        Assert.Empty(GeneratedCode.Errors(run.Sources.Values));
    }

    public static TheoryData<string, string> Files => new()
    {
        { "levels", Repeat("[", 100_000) },
        { "alias bomb", "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" },
        { "64 MiB", new string('a', 64 * 1024 * 1024) },
        { "two million digits", "entity: " + Repeat("7", 2_000_000) },
        { "a million digits", "entity: Stranger\nkind: Tree\nsummary: A.\nfacts:\n  Leaves: { value: " + Repeat("7", 1_000_000) + ", evidence: [{ source: Gazette, line: 5, text: '7 leaves' }] }\n" },
        { "a million lines", Repeat("a: 1\n", 1_000_000) },
        { "NUL", "entity: Stra\0nger\n" },
        { "lost characters", "entity: Stranger\nsummary: \ufffd\n" },
        { "bidi", "entity: Stranger # \u202e\n" },
        { "half a character", "entity: Stranger \ud800\n" },
        { "nothing", "" },
        { "a comment", "# nothing\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_told_at_its_place_in_time_and_the_rest_compiles(string what, string text)
    {
        GeneratorRun? run = null;
        var judging = new Thread(() => run = new GeneratorRun(YamlFiles.Woods.Add(Stranger, text), tracksSteps: false));
        judging.Start();

        Assert.True(judging.Join(TimeSpan.FromSeconds(60)), what + " takes too long");
        Assert.NotEmpty(run!.Messages);
        Assert.All(run.Messages, static message => Assert.Matches(@"^Stranger\.yaml\([0-9]+,[0-9]+\): error DSET([126]|9002)", message));
        Assert.All(run.Messages, static message => Assert.True(message.Length < 2_000, "a message as long as the file"));
        Assert.Contains("Oak.Woods.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("1+", 400_000, "DSET5")]
    [InlineData("1+", 1_000_000, "DSET1")]
    [InlineData("(", 1_000_000, "DSET5")]
    public void A_check_of_a_million_terms_is_refused_by_its_length(string term, int times, string rule)
    {
        var run = new GeneratorRun(YamlFiles.Woods.SetItem("/woods/data/checks.yaml", $"- check: \"{Repeat(term, times)}1 = 1\"\n  because: It is long.\n"), tracksSteps: false);

        Assert.Contains(": error " + rule, Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.InRange(run.Messages[0].Length, 1, 2_000);
    }

    private static string Entity(string name) => $"entity: \"{name}\"\nkind: Tree\nsummary: A tree.\n";

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
