using System.Text;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Each mistake gets one problem, at the characters that are wrong, in words that need nothing else.</summary>
public sealed class YamlProblemTests
{
    [Theory]
    [InlineData("a:\n   b: 1\n  c: 2", "a:: it would belong to this line|b: 1: what belongs to that begins here")]
    [InlineData("a:\n b:\n    c: 1\n  d: 2", "b:: it would belong to this line|c: 1: what belongs to that begins here")]
    [InlineData("a:\n - b\n   c: 1", "- b: it goes on with the text of this line, for it is indented deeper")]
    [InlineData("a: one: two", "")]
    public void A_line_that_is_indented_wrongly_is_told_with_those_it_might_belong_to(string text, string related) =>
        Assert.Equal(related, string.Join('|', Assert.Single(YamlFile.Read("a.yaml", text).Problems).Related.Select(place => $"{text.Substring(place.Span.Start, place.Span.Length)}: {place.Message}")));

    [Theory]
    [InlineData("a: one: two", "DSET1001", ":|6", "a ': ' inside a text without quotes; put the text in quotes")]
    [InlineData("a: 'one\nb: 2", "DSET1001", "'|3", "this quote is never closed")]
    [InlineData("a: [one, two\nb: 2", "DSET1001", "b|13", "the [ on line 1 is still open here; close it before, or indent this line deeper")]
    [InlineData("a: [one, two\n", "DSET1001", "[|3", "this [ is never closed")]
    [InlineData("a: { b: 1 c: 2 }", "DSET1001", ":|11", "a ',' is missing before the key of this colon, or the text around it needs quotes")]
    [InlineData("a: [1 }", "DSET1001", "}|6", "expected ',' or ']' here: the [ on line 1 is still open")]
    [InlineData("a: 1\nb 2\nc: 3", "DSET1001", "b 2|5", "this line is neither a key of the mapping above it nor part of its last value; check its indentation and the colon after its key")]
    [InlineData("a: 1\nb:2\nc: 3", "DSET1001", ":|6", "the colon after a key needs a blank behind it; write ': '")]
    [InlineData("a: 1\nb：2\nc: 3", "DSET1001", "：|6", "a full-width colon ends no key; write ': '")]
    [InlineData("a:\n  - 1\n  b: 2", "DSET1001", "b: 2|11", "this line is no item of the list above it; start it with '- ', or indent it as the key it belongs to")]
    [InlineData("a: - 1", "DSET1001", "-|3", "a list item cannot start here; put it on a line of its own")]
    [InlineData("a: @b", "DSET1001", "@|3", "a text cannot start with @; put it in quotes")]
    [InlineData("a: \"C:\\dir\"", "DSET1001", "\\d|6", "\\d is no escape; write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: \"\\xZZ\"", "DSET1001", "\\xZZ|4", "an escape is \\x with 2, \\u with 4 or \\U with 8 hexadecimal digits")]
    [InlineData("a: 'one\ntwo'", "DSET1001", "t|8", "this line continues the text that starts on line 1; indent it by at least 1 space")]
    [InlineData("a:\n  b: {\n  c: 1 }", "DSET1001", "c|12", "the { on line 2 is still open here; close it before, or indent this line deeper")]
    [InlineData("a:\n  b: {\n    c: 1\n  }", "DSET1001", "}|21", "this line continues the brackets that start on line 2; indent it by at least 3 spaces")]
    [InlineData("a: { b\n: 1 }", "DSET1001", ":|7", "a key and its colon stand on one line")]
    [InlineData("{ a: 1, : 2 }", "DSET1004", ":|8", "there is no key before this colon")]
    [InlineData("a: \"x\"#b", "DSET1001", "#|6", "a comment needs a blank before its #")]
    [InlineData("a: |\n     \n  x", "DSET1001", "     |5", "the first lines of this text are empty but for blanks; remove the blanks")]
    [InlineData("a: |\n\n     \n  x", "DSET1001", "     |6", "the first lines of this text are empty but for blanks; remove the blanks")]
    [InlineData("a: &x 1", "DSET1002", "&x|3", "anchors such as &x are not admitted; remove it")]
    [InlineData("a: *x", "DSET1002", "*x|3", "aliases such as *x are not admitted; write the value itself")]
    [InlineData("a: !!str 1", "DSET1003", "!!str|3", "tags such as !!str are not admitted; remove it")]
    [InlineData("[1]: 2", "DSET1004", "[1]|0", "a list cannot be a key; a key is plain or quoted text")]
    [InlineData("{a: 1}: 2", "DSET1004", "{a: 1}|0", "a mapping cannot be a key; a key is plain or quoted text")]
    [InlineData("? a\n: 1", "DSET1004", "?|0", "explicit keys (?) are not admitted; write key: value")]
    [InlineData("a: 1\n: 2", "DSET1004", ":|5", "there is no key before this colon")]
    [InlineData("a: 1\n---\nb: 2", "DSET1005", "---|5", "a second document starts here; a file holds one")]
    [InlineData("a:\n  <<: 1", "DSET1006", "<<|5", "merge keys (<<) are not admitted; write the entries out")]
    [InlineData("%YAML 1.2\n---\na: 1", "DSET1007", "%YAML 1.2|0", "directives such as %YAML 1.2 are not admitted; remove the line")]
    [InlineData("a: 1\nb: 2\na: 3", "DSET1008", "a|10", "the key a occurs a second time in this mapping; the first is on line 1")]
    [InlineData("{ a: 1, 'a': 3 }", "DSET1008", "'a'|8", "the key a occurs a second time in this mapping; the first is on line 1")]
    [InlineData("a:\n\tb: 1", "DSET1009", "\t|3", "a tab stands in the indentation; indent with spaces")]
    [InlineData("a: [\n\t1,\n\t2 ]", "DSET1009", "\t|5", "a tab stands in the indentation; indent with spaces (1 more line has one too)")]
    [InlineData("-\t- 1", "DSET1009", "\t|1", "a tab stands in the indentation; indent with spaces")]
    [InlineData("a: '\ufffd億'", "DSET1010", "\ufffd|4", "U+FFFD stands where a character was lost on the way to UTF-8; write the lost character")]
    [InlineData("a: '\u202e'", "DSET1011", "\u202e|4", "U+202E, a bidirectional control character, cannot be seen; remove it, or write it as \\u202E in double quotes")]
    [InlineData("a: 1 # \u2066", "DSET1011", "\u2066|7", "U+2066, a bidirectional control character, cannot be seen; remove it, or write it as \\u2066 in double quotes")]
    [InlineData("a: \u200b", "DSET1011", "\u200b|3", "U+200B, a zero width space, cannot be seen; remove it, or write it as \\u200B in double quotes")]
    [InlineData("a: \ufeff", "DSET1011", "\ufeff|3", "U+FEFF, a byte order mark, cannot be seen; remove it, or write it as \\uFEFF in double quotes")]
    [InlineData("a: \0", "DSET1011", "\0|3", "U+0000, a null character, cannot be seen; remove it, or write it as \\u0000 in double quotes")]
    [InlineData("a: \u001b[31m", "DSET1011", "\u001b|3", "U+001B, a control character, cannot be seen; remove it, or write it as \\u001B in double quotes")]
    [InlineData("a: \u0085", "DSET1011", "\u0085|3", "U+0085, a next-line character, cannot be seen; remove it, or write it as \\u0085 in double quotes")]
    [InlineData("", "DSET1012", "|0", "the file holds no document: it is empty, or has comments alone")]
    [InlineData("# note\n", "DSET1012", "|0", "the file holds no document: it is empty, or has comments alone")]
    [InlineData("---\n", "DSET1012", "|0", "the file holds no document: it is empty, or has comments alone")]
    public void A_mistake_gets_one_problem(string yaml, string rule, string place, string message)
    {
        var file = YamlFile.Read("x.yaml", yaml);

        var problem = Assert.Single(file.Problems);
        Assert.Equal(
            (rule, place, message),
            (problem.Rule.Id, yaml.Substring(problem.Span.Start, problem.Span.Length) + "|" + problem.Span.Start, problem.Message));
        Assert.Equal(problem.Rule == RuleCatalogue.DuplicateKey, file.Tree is not null);
    }

    [Fact]
    public void A_lone_surrogate_is_half_a_character()
    {
        var problem = Assert.Single(YamlFile.Read("x.yaml", "a: '" + (char)0xd83d + "'").Problems);

        Assert.Equal((RuleCatalogue.Encoding, 4), (problem.Rule, problem.Span.Start));
        Assert.Equal("U+D83D is half of a character (a lone surrogate); write the whole character", problem.Message);
    }

    [Fact]
    public void A_repeated_key_points_to_the_first_and_is_left_out_of_the_tree()
    {
        var file = YamlFile.Read("x.yaml", "a: 1\nb: { c: 1 }\na: { d: \"\\t\" }\ne: 2");

        var related = Assert.Single(Assert.Single(file.Problems).Related);
        Assert.Equal((0, 1, "the first a"), (related.Span.Start, related.Span.Length, related.Message));
        Assert.Equal(["a", "b", "e"], file.Tree!.Root.Pairs.Select(static pair => pair.Key.Text));
        Assert.Equal("1", file.Tree.Root.Find("a")!.Value.Text);
    }

    [Fact]
    public void Each_anchor_and_each_repeated_key_is_a_problem_of_its_own()
    {
        var file = YamlFile.Read("x.yaml", "a: &x 1\nb: &y 2\na: 3\n");

        Assert.Equal(["DSET1002", "DSET1002", "DSET1008"], file.Problems.Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("a: 'é\u200d👨\u200d👩 ❤\ufe0f 　x\u00a0y'")]
    [InlineData("a: \"\\u202e \\0 \\uFFFD\"")]
    [InlineData("a: b#c http://x.y/z")]
    [InlineData("a: |\n  x\n  \ty\n\n")]
    [InlineData("a:\tx\t# note")]
    [InlineData("---\na: 1\n...\n")]
    [InlineData("a: -1\nb: ?x\nc: :x\nd: '<<'\n'<<': 1")]
    public void What_is_harmless_is_read(string yaml) => Assert.Empty(YamlFile.Read("x.yaml", yaml).Problems);

    public static TheoryData<string, byte[], string, int> Encodings => new()
    {
        { "UTF-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a: 1")], "the file is UTF-16 (little endian), not UTF-8; save it as UTF-8", 0 },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes("a: 1"), "the file is UTF-16 (little endian), not UTF-8; save it as UTF-8", 0 },
        { "UTF-16 big endian", Encoding.BigEndianUnicode.GetBytes("a: 1"), "the file is UTF-16 (big endian), not UTF-8; save it as UTF-8", 0 },
        { "UTF-32 with mark", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("a: 1")], "the file is UTF-32 (little endian), not UTF-8; save it as UTF-8", 0 },
        { "UTF-32 without mark", Encoding.UTF32.GetBytes("a: 1"), "the file is UTF-32 (little endian), not UTF-8; save it as UTF-8", 0 },
        { "Latin-1", Encoding.Latin1.GetBytes("a: caf\u00e9\n"), "byte 0xE9 is not UTF-8; save the file as UTF-8", 6 },
        { "cut off", [.. "a: 億"u8.ToArray().AsSpan(0, 5)], "byte 0xE5 is not UTF-8; save the file as UTF-8", 3 },
        { "overlong", [.. "a: "u8, 0xc0, 0x80], "byte 0xC0 is not UTF-8; save the file as UTF-8", 3 },
        { "surrogate", [.. "a: 億"u8, 0xed, 0xa0, 0x80], "byte 0xED is not UTF-8; save the file as UTF-8", 4 },
        { "beyond Unicode", [.. "\ufeffa: "u8, 0xf4, 0x90, 0x80, 0x80], "byte 0xF4 is not UTF-8; save the file as UTF-8", 3 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_that_are_no_UTF_8_are_refused(string name, byte[] bytes, string message, int place)
    {
        var problem = Assert.Single(YamlFile.Read(name, bytes).Problems);

        Assert.Equal((RuleCatalogue.Encoding, message, place), (problem.Rule, problem.Message, problem.Span.Start));
    }

    [Fact]
    public void A_byte_order_mark_counts_for_nothing()
    {
        var file = YamlFile.Read("x.yaml", [.. "\ufeffa: 億"u8]);

        Assert.Equal((3, 1), (file.Places.SpanOf(2, -1, 0).Start, file.Places.SpanOf(2, -1, 0).Length));
    }

    [Fact]
    public void Every_rule_of_the_family_is_in_the_catalogue() =>
        Assert.Equal(
            Enumerable.Range(1001, 15).Select(static number => $"DSET{number}"),
            RuleCatalogue.All.Select(static rule => rule.Id).Where(static id => id.StartsWith("DSET1", StringComparison.Ordinal)));
}
