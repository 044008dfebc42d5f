using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Every node and every part of a text is found again in the source, to the character.</summary>
public sealed class YamlPlacesTests
{
    [Theory]
    [InlineData("value: 7億", "7億")]
    [InlineData("value: '7億'", "'7億'")]
    [InlineData("value: \"7億\"", "\"7億\"")]
    [InlineData("value:   7億   # note", "7億")]
    [InlineData("value: \"a\\tb\"", "\"a\\tb\"")]
    [InlineData("value: 'it''s'", "'it''s'")]
    [InlineData("value: one\n  two\nnext: 1", "one\n  two")]
    [InlineData("value: one\r\n  two\r\nnext: 1", "one\r\n  two")]
    [InlineData("value: 'one\n\n  two' # note", "'one\n\n  two'")]
    [InlineData("value: |\n  one\n  two\n\nnext: 1", "|\n  one\n  two")]
    [InlineData("value: >-\r\n  one\r\n  two\r\n", ">-\r\n  one\r\n  two")]
    [InlineData("value: |+\n\nnext: 1", "|+")]
    [InlineData("value: [a, 'b' ]  # note", "[a, 'b' ]")]
    [InlineData("value: { a: 1,\n  b: 2 }\nnext: 1", "{ a: 1,\n  b: 2 }")]
    [InlineData("value: []", "[]")]
    [InlineData("value:\n- 1\n- 2 # note\n\nnext: 1", "- 1\n- 2")]
    [InlineData("value:\n  a: 1\n  b: '2'\n\n# note\nnext: 1", "a: 1\n  b: '2'")]
    [InlineData("value: '😀'", "'😀'")]
    [InlineData("'😀😀': 1\nvalue: 😀x", "😀x")]
    [InlineData("\ufeffvalue: x", "x")]
    [InlineData("---\nvalue: x\n...\n", "x")]
    public void A_node_stands_where_it_is_written(string yaml, string expected)
    {
        var file = Read(yaml);

        var span = file.Places.SpanOf(file.Tree!.Root.Find("value")!.Value.Index, -1, 0);

        Assert.Equal(expected, yaml.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("value:\nnext: 1", 6)]
    [InlineData("value: # note\nnext: 1", 6)]
    [InlineData("{ value: , next: 1 }", 8)]
    [InlineData("{ value , next: 1 }", 7)]
    [InlineData("{ value }", 7)]
    [InlineData("value:", 6)]
    public void An_empty_node_stands_behind_its_colon(string yaml, int expected)
    {
        var file = Read(yaml);

        var value = file.Tree!.Root.Find("value")!.Value;

        Assert.True(value.IsEmpty);
        Assert.Equal(new TextSpan(expected, 0), file.Places.SpanOf(value.Index, -1, 0));
    }

    [Fact]
    public void An_empty_item_stands_behind_its_dash()
    {
        var file = Read("- \n- 1");

        Assert.Equal(new TextSpan(1, 0), file.Places.SpanOf(1, -1, 0));
    }

    [Fact]
    public void A_bare_pair_in_a_list_reaches_from_key_to_value()
    {
        const string yaml = "[ a: 1 , b ]";
        var file = Read(yaml);

        Assert.Equal("a: 1", Source(file, yaml, 1, -1, 0));
        Assert.Equal(yaml, Source(file, yaml, 0, -1, 0));
    }

    [Theory]
    [InlineData("超過7億次", "超過7億次", "7億", "7億")]
    [InlineData("'超過7億次'", "超過7億次", "7億", "7億")]
    [InlineData("\"超過7億次\"", "超過7億次", "次", "次")]
    [InlineData("'it''s 7億'", "it's 7億", "'", "''")]
    [InlineData("'it''s 7億'", "it's 7億", "s 7億", "s 7億")]
    [InlineData("'it''s 7億'", "it's 7億", "it's", "it''s")]
    [InlineData("\"7\\u5104次\"", "7億次", "億", "\\u5104")]
    [InlineData("\"7\\u5104次\"", "7億次", "億次", "\\u5104次")]
    [InlineData("\"a\\x41\\tb\"", "aA\tb", "\t", "\\t")]
    [InlineData("\"\\U0001F600!\"", "😀!", "😀", "\\U0001F600")]
    [InlineData("\"\\U0001F600!\"", "😀!", "!", "!")]
    [InlineData("\"\\ud83d\\ude00!\"", "😀!", "😀", "\\ud83d\\ude00")]
    [InlineData("'😀 7億'", "😀 7億", "7億", "7億")]
    [InlineData("one\n  7億", "one 7億", "7億", "7億")]
    [InlineData("one\r\n\r\n  7億", "one\n7億", "7億", "7億")]
    [InlineData("one  \n  two", "one two", "e t", "e  \n  t")]
    [InlineData("'one\n  7億'", "one 7億", "7億", "7億")]
    [InlineData("\"one\\\n  7億\"", "one7億", "7億", "7億")]
    [InlineData("\"one\\\n  7億\"", "one7億", "one", "one")]
    [InlineData("\"one\\  \n  7億\"", "one  7億", "7億", "7億")]
    [InlineData("|\n  one\n    7億\n", "one\n  7億\n", "7億", "7億")]
    [InlineData("|\r\n  one\r\n  7億\r\n", "one\n7億\n", "7億", "7億")]
    [InlineData("|\r\n  one\r\n  7億\r\n", "one\n7億\n", "\n7", "\r\n  7")]
    [InlineData(">\n  one\n  7億\n\n  two\n", "one 7億\ntwo\n", "7億", "7億")]
    [InlineData(">\n  one\n  7億\n\n  two\n", "one 7億\ntwo\n", "two", "two")]
    [InlineData("|2\n    one\n", "  one\n", "one", "one")]
    [InlineData("|-\n  one", "one", "one", "one")]
    public void A_part_of_a_text_is_found_in_its_source(string source, string text, string part, string expected)
    {
        var yaml = "a: 1\nvalue: " + source + "\n";
        var file = Read(yaml);
        var value = file.Tree!.Root.Find("value")!.Value;

        Assert.Equal(text, value.Text);
        Assert.Equal(expected, Source(file, yaml, value.Index, text.IndexOf(part, StringComparison.Ordinal), part.Length));
    }

    [Theory]
    [InlineData("value: abc", 1, 99, "bc")]
    [InlineData("value: abc", 99, 1, "")]
    [InlineData("value: 'a''c'", 1, 99, "''c")]
    [InlineData("value: ''", 0, 1, "")]
    [InlineData("value:", 0, 1, "")]
    public void What_reaches_beyond_the_text_is_cut(string yaml, int start, int length, string expected)
    {
        var file = Read(yaml);

        Assert.Equal(expected, Source(file, yaml, file.Tree!.Root.Find("value")!.Value.Index, start, length));
    }

    [Fact]
    public void A_node_that_the_file_does_not_have_is_the_start_of_the_file() => Assert.Equal(default, YamlPlaces.None.SpanOf(-1, -1, 0));

    [Theory]
    [InlineData("a: 1\nb: 2", 5, 1, 0)]
    [InlineData("a: 1\nb: 2", 8, 1, 3)]
    [InlineData("a: 1\nb: 2", 4, 0, 4)]
    [InlineData("a: 1\r\nb: 2", 5, 0, 5)]
    [InlineData("a: 1\r\nb: 2", 6, 1, 0)]
    [InlineData("a: 1\rb: 2", 5, 1, 0)]
    [InlineData("a: 😀b", 5, 0, 5)]
    [InlineData("a: 1\n", 5, 1, 0)]
    public void An_offset_has_a_line_and_a_column_from_zero(string yaml, int offset, int line, int column) =>
        Assert.Equal((line, column), Read(yaml).Places.PositionOf(offset));

    [Fact]
    public void A_comment_moves_places_but_changes_no_tree()
    {
        var plain = Read("a: 1\nb: 'x'");
        var commented = Read("# note\na: 1 # note\n\nb:   'x'");

        Assert.Equal(plain.Tree, commented.Tree);
        Assert.NotEqual(plain.Places, commented.Places);
    }

    [Fact]
    public void Equal_texts_have_equal_files() => Assert.Equal(Read("a: \"\\t\"\nb: [1]"), Read("a: \"\\t\"\nb: [1]"));

    private static YamlFile Read(string yaml)
    {
        var file = YamlFile.Read("x.yaml", yaml);
        Assert.Empty(file.Problems);
        return file;
    }

    private static string Source(YamlFile file, string yaml, int node, int start, int length)
    {
        var span = file.Places.SpanOf(node, start, length);
        return yaml.Substring(span.Start, span.Length);
    }
}
