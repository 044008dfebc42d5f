using FsCheck;
using FsCheck.Fluent;
using Files = System.Collections.Immutable.ImmutableSortedDictionary<string, string>;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>Edits in a row, in one driver that remembers: after each the sources and the diagnostics are those of a clean build of the same files.</summary>
public sealed class EditSequenceTests
{
    private const string Oak = "/woods/data/entities/Tree/Oak.yaml";
    private const string Elm = "/woods/data/entities/Tree/Elm.yaml";
    private const string Ash = "/woods/data/entities/Tree/Ash.yaml";
    private const string Sherwood = "/woods/data/entities/Forest/Sherwood.yaml";
    private const string Schema = "/woods/data/schema.yaml";
    private const string Checks = "/woods/data/checks.yaml";
    private const string Card = "/woods/seeds/Gazette.yaml";

    // Each does nothing where it cannot be done, so that any row of them is one.
    private static readonly (string Name, Func<Files, Files> Apply)[] Edits =
    [
        ("delete", static files => files.Remove(Elm)),
        ("delete the card", static files => files.Remove(Card)),
        ("delete the checks", static files => files.Remove(Checks)),
        ("delete the schema", static files => files.Remove(Schema)),
        ("rename the file", static files => Move(files, Oak, "/woods/data/entities/Tree/Quercus.yaml")),
        ("rename file and entity", static files => Change(Move(files, Oak, "/woods/data/entities/Tree/Quercus.yaml"), "/woods/data/entities/Tree/Quercus.yaml", "entity: Oak", "entity: Quercus")),
        ("move to another kind's folder", static files => Move(files, Oak, "/woods/data/entities/Forest/Oak.yaml")),
        ("move and change the kind", static files => Change(Move(files, Elm, "/woods/data/entities/Forest/Elm.yaml"), "/woods/data/entities/Forest/Elm.yaml", "kind: Tree", "kind: Forest")),
        ("add", static files => files.SetItem(Ash, "entity: Ash\nkind: Tree\nsummary: A grey tree.\nnames: { en: [Ash] }\nfacts:\n  Leaves: { value: 500, evidence: [{ source: Gazette, line: 11, text: '500 leaves' }] }\n")),
        ("add a name that masks", static files => files.SetItem(Ash, "entity: Ash\nkind: Tree\nsummary: A grey tree.\nnames: { en: ['30 dollars'] }\n")),
        ("add a twin", static files => files.SetItem("/woods/data/entities/Forest/Oak.yaml", "entity: Oak\nkind: Forest\nsummary: A twin.\n")),
        ("break the value", static files => Change(files, Oak, "value: 30", "value: 31")),
        ("break the YAML", static files => Change(files, Elm, "facts:", "facts: [")),
        ("break the header", static files => Change(files, Sherwood, "entity: Sherwood", "entity: sherwood")),
        ("mend all", static files => files.SetItems(YamlFiles.Woods)),
        ("mend one", static files => files.SetItem(Oak, YamlFiles.Woods[Oak])),
        ("edit the card", static files => Change(files, Card, "publisher: The Gazette", "publisher: Gazette")),
        ("break the card", static files => Change(files, Card, "lang: en", "lang: xx")),
        ("shorten the body", static files => Change(files, Card, "body: 3-99", "body: 3-6")),
        ("a unit's words", static files => Change(files, Schema, "words: [leaves]", "words: [leafs]")),
        ("a property's type", static files => Change(files, Schema, "Leaves: { type: count", "Leaves: { type: number")),
        ("a property's name", static files => Change(files, Schema, "Leaves: {", "Foliage: {")),
        ("break the schema", static files => Change(files, Schema, "kinds:", "kinds: x")),
        ("a new kind", static files => Change(files, Schema, "  Forest:", "  Bush: { summary: A bush. }\n  Forest:")),
        ("a check", static files => Change(files, Checks, "Oak.Leaves < Elm.Leaves", "Elm.Leaves < Oak.Leaves")),
        ("a comment", static files => Change(files, Oak, "kind:", "# a comment\nkind:")),
        ("the namespace", static files => Change(files, "/woods/data/dataset.yaml", "namespace: Woods.Data", "namespace: Woods.Facts")),
        ("the dataset's name", static files => Change(files, "/woods/data/dataset.yaml", "dataset: Woods", "dataset: Groves")),
    ];

    public static TheoryData<string> Names => [.. Edits.Select(static edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_edit_and_its_undoing_are_as_good_as_clean_builds(string edit) => Replay([edit, "mend all"]);

    [Fact]
    public void A_row_of_all_edits_is_as_good_as_clean_builds() => Replay(Edits.Select(static edit => edit.Name).Concat(Edits.Select(static edit => edit.Name).Reverse()));

    [Fact]
    public void Any_row_of_edits_is_as_good_as_clean_builds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20261121, 7), Prop.ForAll(Gen.Elements(Edits.Select(static edit => edit.Name)).ListOf(10).ToArbitrary(), static edits => Replay(edits)));

    private static void Replay(IEnumerable<string> edits)
    {
        var files = YamlFiles.Woods;

        // As a compiler or editor runs it: with its steps tracked, Roslyn 4.14 loses a file where nothing changed after another was removed.
        var run = new GeneratorRun(files, tracksSteps: false);
        var done = "";
        foreach (var edit in edits)
        {
            done += edit + "; ";
            files = Edits.Single(known => known.Name == edit).Apply(files);
            run.Update(files);
            var clean = new GeneratorRun(files, tracksSteps: false);

            var (expected, actual) = (string.Join("\n", clean.Messages) + Text(clean), string.Join("\n", run.Messages) + Text(run));
            Assert.True(expected == actual, $"after {done}\na clean build says:\n{expected}\nthis one says:\n{actual}");
        }
    }

    private static string Text(GeneratorRun run) => string.Join("\n", run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(static source => source.Key + "\n" + source.Value));

    private static Files Move(Files files, string from, string to) => files.TryGetValue(from, out var text) ? files.Remove(from).SetItem(to, text) : files;

    private static Files Change(Files files, string path, string old, string replacement) =>
        files.TryGetValue(path, out var text) ? files.SetItem(path, text.Replace(old, replacement, StringComparison.Ordinal)) : files;
}
