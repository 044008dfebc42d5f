using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;
using Dataset.Tool.Format;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tool.Tests;

public sealed class FmtTests
{
    private const string Schema = """
        units:
          USD: { type: money, words: [dollars], summary: Dollar }
        kinds:
          Port:
            summary: A place.
            properties:
              Opening: { type: date, summary: Opening. }
              Cost: { type: money, unit: USD, summary: Cost. }
              Containers: { type: number, timeline: period, summary: Containers. }
        """;

    [Theory]
    [InlineData("keys in the language's order",
        "kind: Port\nsummary: A port.\nentity: A\nnames: { zh: [乙], en: [A] }\n",
        "entity: A\nkind: Port\nnames: { en: [A], zh: [乙] }\nsummary: A port.\n")]
    [InlineData("facts in the schema's order, unknown ones last",
        "entity: A\nkind: Port\nfacts:\n  Cots: x\n  Cost:\n    value: 1\n  Opening:\n    value: 1999\n",
        "entity: A\nkind: Port\nfacts:\n  Opening:\n    value: 1999\n  Cost:\n    value: 1\n  Cots: x\n")]
    [InlineData("periods in order of time",
        "entity: A\nkind: Port\nfacts:\n  Containers:\n    2021: { value: 2 }\n    unknown: { value: 3 }\n    2020: { value: 1 }\n",
        "entity: A\nkind: Port\nfacts:\n  Containers:\n    2020:\n      value: 1\n    2021:\n      value: 2\n    unknown:\n      value: 3\n")]
    [InlineData("one witness on the line, several on lines of their own",
        "entity: A\nkind: Port\nfacts:\n  Cost:\n    value: 1\n    evidence:\n      - text: \"1 dollar\"\n        line: 3\n        source: S\n  Opening:\n    value: 1\n    evidence: [{line: 3,source: S,text: 'a'},{source: S, text: 'it''s', line: 4}]\n",
        "entity: A\nkind: Port\nfacts:\n  Opening:\n    value: 1\n    evidence:\n      - { source: S, line: 3, text: 'a' }\n      - { source: S, line: 4, text: 'it''s' }\n  Cost:\n    value: 1\n    evidence: [{ source: S, line: 3, text: '1 dollar' }]\n")]
    [InlineData("base and context within a witness",
        "entity: A\nkind: Port\nfacts:\n  Opening:\n    evidence:\n    - context:\n      - {text: 'c', line: 2}\n      base:\n        text: 'b'\n        line: 1\n      source: S\n      line: 3\n      text: 'x'\n",
        "entity: A\nkind: Port\nfacts:\n  Opening:\n    evidence: [{ source: S, line: 3, text: 'x', base: { line: 1, text: 'b' }, context: [{ line: 2, text: 'c' }] }]\n")]
    [InlineData("comments go with their entry",
        "# about the file\n\nentity: A # name\nfacts:\n  # on the cost\n  Cost: # dear\n    value: 1 # one\n    # after the value\n  # on the opening\n\n  Opening:\n    value: 1999\n  # at the end of facts\nkind: Port\n# at the end\n",
        "# about the file\n\nentity: A # name\nkind: Port\n# at the end\nfacts:\n  # on the opening\n\n  Opening:\n    value: 1999\n  # at the end of facts\n  # on the cost\n  Cost: # dear\n    value: 1 # one\n    # after the value\n")]
    [InlineData("a comment between brackets opens them",
        "entity: A\nnames: { en: [A, # first\n  B] }\n",
        "entity: A\nnames:\n  en:\n    - A # first\n    - B\n")]
    [InlineData("blank lines between entries, one at most",
        "\n\nentity: A\n\n\n\nkind: Port\n\n",
        "entity: A\n\nkind: Port\n")]
    [InlineData("texts of several lines",
        "entity: A\nsummary: |-\n      one\n\n        two\nkind: Port\nnote: >\n three\n four\nother: one\n  two\nquoted: \"a\n  b\"\n",
        "entity: A\nkind: Port\nsummary: |-\n  one\n\n    two\nnote: >\n  three\n  four\nother: one two\nquoted: 'a b'\n")]
    [InlineData("empty lines of a text are part of it",
        "entity: A\nsummary: |\n  one\n\n\n  two\n",
        "entity: A\nsummary: |\n  one\n\n\n  two\n")]
    [InlineData("blanks that end a text are part of it",
        "entity: A\nsummary: |\n  one\n   \n",
        "entity: A\nsummary: \"one\\n \\n\"\n")]
    [InlineData("a colon that begins a text between brackets is quoted",
        "entity: A\nnames: { \"en\"::Port }\n",
        "entity: A\nnames: { 'en': ':Port' }\n")]
    [InlineData("escapes that only double quotes hold stay",
        "entity: A\nsummary: \"tab\\there\"\nkind: \"Port\"\n",
        "entity: A\nkind: 'Port'\nsummary: \"tab\\there\"\n")]
    [InlineData("the line for editors stays first",
        "# yaml-language-server: $schema=../x.json\n# mine\nkind: Port\nentity: A\n",
        "# yaml-language-server: $schema=../x.json\nentity: A\n# mine\nkind: Port\n")]
    public void An_entity_in_canonical_form(string what, string before, string after)
    {
        Assert.Equal(after, Format(before, DatasetFileRole.Entity));
        Assert.True(Format(after, DatasetFileRole.Entity) == after, what + ": formatting twice changes something");
    }

    [Theory]
    [InlineData(DatasetFileRole.Schema,
        "kinds:\n  Port:\n    properties:\n      Cost: {summary: Cost., type: money,   unit: USD}\n    summary: A port.\nunits:\n  USD:   {words: [\"%\", dollars], type: money, summary: 'A, b'}\n",
        "units:\n  USD: { type: money, words: ['%', dollars], summary: 'A, b' }\nkinds:\n  Port:\n    summary: A port.\n    properties:\n      Cost: { type: money, unit: USD, summary: Cost. }\n")]
    [InlineData(DatasetFileRole.Checks,
        "- because: Both papers say so.\n  check: A.B = A.C\n- {because: No., conflict: [A.B]}\n",
        "- check: A.B = A.C\n  because: Both papers say so.\n- conflict: [A.B]\n  because: No.\n")]
    [InlineData(DatasetFileRole.Source,
        "key: '001'\nsource: S\nwaivers:\n- line: 4\n  category: idiom\n  text: 'x'\nnoise:\n  bracketedLatin: true\n",
        "source: S\nkey: '001'\nnoise: { bracketedLatin: true }\nwaivers:\n  - { line: 4, text: 'x', category: idiom }\n")]
    [InlineData(DatasetFileRole.Dataset,
        "version: 1.0.0\ndataset: D\nreservedNames:\n- System\nretired:\n- name: A\n  reason: Renamed, twice.\n",
        "dataset: D\nversion: 1.0.0\nreservedNames: [System]\nretired:\n  - { name: A, reason: 'Renamed, twice.' }\n")]
    public void Other_files_in_canonical_form(DatasetFileRole role, string before, string after)
    {
        Assert.Equal(after, Format(before, role));
        Assert.Equal(after, Format(after, role));
    }

    [Fact]
    public void What_is_too_long_for_a_line_gets_a_line_an_entry()
    {
        var phrase = new string('x', 140);
        Assert.Equal(
            $"entity: A\nkind: Port\nfacts:\n  Cost:\n    evidence:\n      - source: S\n        line: 3\n        text: '{phrase}'\n",
            Format($"entity: A\nkind: Port\nfacts: {{ Cost: {{ evidence: [{{ text: '{phrase}', source: S, line: 3 }}] }} }}\n", DatasetFileRole.Entity));
    }

    [Fact]
    public void Whatever_a_file_says_its_canonical_form_says_too_and_is_its_own_canonical_form()
    {
        var roles = new[] { DatasetFileRole.Entity, DatasetFileRole.Schema, DatasetFileRole.Checks, DatasetFileRole.Source, DatasetFileRole.Dataset };
        var documents = from seed in Gen.Choose(0, int.MaxValue - 1)
                        from role in Gen.Elements(roles)
                        select (Text: RandomYaml.Document(seed), Role: role);
        Prop.ForAll(documents.ToArbitrary(), static document =>
        {
            var before = YamlFile.Read("a.yaml", document.Text);
            Assert.True(before.Tree is not null, string.Join('\n', before.Problems.Select(static problem => problem.Message)) + "\n" + document.Text);
            var once = Format(document.Text, document.Role);
            var after = YamlFile.Read("a.yaml", once);
            Assert.True(Formatter.SameContent(before.Tree!.Root, after.Tree!.Root), document.Text);
            Assert.Equal(once, Format(once, document.Role));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void The_command_changes_what_is_not_canonical_and_says_so()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal("7 files; 0 formatted\n", sample.Run("fmt").Fine().Out);
        var before = sample.Read("data/dataset.yaml");
        sample.Write("data/dataset.yaml", "# top\n\n" + before.Replace("reservedNames: [System]", "reservedNames: [ \"System\" ]  # mine", StringComparison.Ordinal));
        Assert.Equal(new ToolRun(1, "data/dataset.yaml is not in canonical form\n7 files; 1 not in canonical form\n", ""), sample.Run("fmt", "--check"));
        Assert.Equal("formatted data/dataset.yaml\n7 files; 1 formatted\n", sample.Run("fmt", "data").Fine().Out);
        Assert.Equal("# top\n\n" + before.Replace("reservedNames: [System]", "reservedNames: ['System'] # mine", StringComparison.Ordinal), sample.Read("data/dataset.yaml"));
        Assert.Equal("7 files; 0 not in canonical form\n", sample.Run("fmt", "--check").Fine().Out);
    }

    [Fact]
    public void A_file_that_is_no_good_is_left_alone()
    {
        using var sample = TemporarySample.Create();
        var text = "dataset: A\ndataset: B\n";
        sample.Write("data/dataset.yaml", text);
        var run = sample.Run("fmt");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("data/dataset.yaml(2,1): error DSET1008: ", run.Out, StringComparison.Ordinal);
        Assert.Equal("5 files; 0 formatted, 1 left alone", run.Lines[^1]);
        Assert.Equal(text, sample.Read("data/dataset.yaml"));
    }

    [Fact]
    public void Windows_line_ends_become_line_feeds()
    {
        Assert.Equal("entity: A # c\nkind: Port\n", Format("kind: Port\r\nentity: A # c\r\n", DatasetFileRole.Entity));
    }

    private static string Format(string text, DatasetFileRole role)
    {
        var schema = SchemaParser.Parse("schema.yaml", YamlFile.Read("schema.yaml", Schema).Tree!).Schema;
        return Formatter.Format(YamlFile.Read("a.yaml", text), text, role, schema, "");
    }
}
