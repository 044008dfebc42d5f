using System.Globalization;
using System.Text;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Files made to harm: each costs a moment and gets one rule at its place.</summary>
public sealed class HostileYamlTests
{
    // Generous, for a busy machine: what these guard against takes minutes, or the process with it.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("[", 64)]
    [InlineData("[\n", 128)]
    [InlineData("{a: ", 256)]
    [InlineData("- ", 128)]
    [InlineData("[{a: ", 160)]
    public void A_hundred_thousand_levels_are_refused_at_the_sixty_fifth(string level, int place)
    {
        var file = ReadInTime(Repeat(level, 100_000));

        Assert.Equal((RuleCatalogue.NestingTooDeep, place), (file.Problems[0].Rule, file.Problems[0].Span.Start));
        Assert.Single(file.Problems);
    }

    [Fact]
    public void A_hundred_thousand_levels_of_mappings_are_refused_at_the_sixty_fifth()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3_000; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        var file = ReadInTime(text.ToString());

        Assert.Equal(RuleCatalogue.NestingTooDeep, Assert.Single(file.Problems).Rule);
        Assert.Equal((64, 64), file.Places.PositionOf(file.Problems[0].Span.Start));
    }

    [Fact]
    public void Sixty_four_levels_are_read() => Assert.NotNull(ReadInTime(Repeat("[", 64) + Repeat("]", 64)).Tree);

    [Fact]
    public void An_alias_bomb_is_refused_at_its_anchors_and_aliases()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        var file = ReadInTime(text.ToString());

        Assert.Null(file.Tree);
        Assert.All(file.Problems, static problem => Assert.Equal(RuleCatalogue.AnchorOrAlias, problem.Rule));
        Assert.Equal(new TextSpan(4, 3), file.Problems[0].Span);
        Assert.Equal(88, file.Problems.Count);
    }

    [Fact]
    public void A_text_of_64_MiB_is_refused_unread()
    {
        var problem = Assert.Single(ReadInTime(new string('a', 64 * 1024 * 1024)).Problems);

        Assert.Equal(RuleCatalogue.FileTooLarge, problem.Rule);
        Assert.Equal("the file is 67,108,864 bytes long, more than the 16,777,216 a file may hold; split it", problem.Message);
    }

    [Fact]
    public void A_file_of_64_MiB_is_refused_unread() =>
        Assert.Equal(RuleCatalogue.FileTooLarge, Assert.Single(ReadInTime(new byte[64 * 1024 * 1024]).Problems).Rule);

    [Fact]
    public void A_million_digits_are_read() => Assert.Equal(1_000_000, ReadInTime("value: " + Repeat("7", 1_000_000)).Tree!.Root.Find("value")!.Value.Text.Length);

    [Theory]
    [InlineData("value: ", "7", "")]
    [InlineData("value: '", "7", "'")]
    [InlineData("value: \"", "\\t", "\"")]
    [InlineData("value: |\n  ", "7", "\n")]
    [InlineData("value: >\n", "  7\n", "")]
    public void Two_million_characters_are_too_many(string before, string character, string after)
    {
        var problem = Assert.Single(ReadInTime(before + Repeat(character, 2_000_000) + after).Problems);

        Assert.Equal((RuleCatalogue.ScalarTooLong, 7), (problem.Rule, problem.Span.Start));
    }

    [Theory]
    [InlineData("a: 1\r\n", 200_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("# note\n", 500_000)]
    [InlineData("a: b: c\n", 100_000)]
    [InlineData("- 1\n", 1_000_000)]
    [InlineData("- {a: 1, b: [2]}\n", 200_000)]
    [InlineData("\t", 4_000_000)]
    [InlineData("x\t", 1_000_000)]
    [InlineData(" ", 4_000_000)]
    [InlineData("'", 1_000_001)]
    [InlineData("\"", 1_000_001)]
    [InlineData("? ", 500_000)]
    [InlineData(": ", 500_000)]
    [InlineData("!a ", 300_000)]
    [InlineData("&a ", 300_000)]
    [InlineData("*a ", 300_000)]
    [InlineData("%", 500_000)]
    [InlineData("---\n", 300_000)]
    [InlineData("]", 500_000)]
    [InlineData(",", 500_000)]
    [InlineData("[,", 500_000)]
    [InlineData("[a]: ", 100_000)]
    [InlineData("a\n", 1_000_000)]
    [InlineData("a,b [", 300_000)]
    [InlineData("|\n", 300_000)]
    [InlineData("\\", 500_000)]
    [InlineData("@", 500_000)]
    public void Any_repetition_ends_in_time(string part, int count)
    {
        var file = ReadInTime(Repeat(part, count));

        Assert.True(file.Tree is not null || file.Problems.Count > 0);
        Assert.True(file.Problems.Count <= YamlLimits.Problems);
    }

    [Fact]
    public void A_hundred_thousand_keys_are_told_apart_in_time()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"k{i}: {i}\n");
        }

        text.Append("k5: again\n");

        var file = ReadInTime(text.ToString());

        Assert.Equal((100_000, 0), file.Places.PositionOf(Assert.Single(file.Problems).Span.Start));
    }

    [Fact]
    public void Twenty_thousand_random_files_are_read_or_refused_at_a_place()
    {
        string[] parts =
        [
            "a", "b: ", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}", "'", "\"", "|", ">", "|2\n", ">-\n", "\n", "\n  ", "\n    ", "\r\n ", "\r", "\t", " ", "#", " # c\n",
            "&x ", "*x", "!t ", "%Y", "---\n", "...\n", "\\", "\\u12", "\\n", "''", "億", "😀", "7_0", "<<", "~", "@", "`", "-", "=", "\ufeff", "\0", "\ud83d", "\u202e", "\ufffd",
        ];
        var random = new Random(7);
        for (var run = 0; run < 20_000; run++)
        {
            var yaml = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => parts[random.Next(random.Next(3) == 0 ? parts.Length : 38)]));
            var file = YamlFile.Read("x.yaml", yaml);

            Assert.True(file.Tree is not null || file.Problems.Count > 0, yaml);
            Assert.All(file.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, yaml.Length));
            Assert.True(file.Tree is null || PlacesAreNested(file), yaml);
        }
    }

    /// <summary>Children stand inside their parent and in order; what is read verbatim stands there.</summary>
    private static bool PlacesAreNested(YamlFile file)
    {
        for (var i = 0; i < file.Tree!.Count; i++)
        {
            var parent = file.Places.SpanOf(i, -1, 0);
            var last = parent.Start;
            for (var child = i + 1; child < file.Tree[i].Next; child = file.Tree[child].Next)
            {
                var span = file.Places.SpanOf(child, -1, 0);
                if (!parent.Contains(span) || span.Start < last)
                {
                    return false;
                }

                last = span.End;
            }
        }

        return true;
    }

    private static YamlFile ReadInTime(string yaml) => InTime(() => YamlFile.Read("x.yaml", yaml));

    private static YamlFile ReadInTime(byte[] yaml) => InTime(() => YamlFile.Read("x.yaml", yaml));

    private static YamlFile InTime(Func<YamlFile> read)
    {
        var reading = Task.Run(read);
        Assert.True(reading.Wait(Moment), "the file takes too long to read");
        return reading.Result;
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
