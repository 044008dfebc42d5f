using Dataset.Schema.Readers;
using Dataset.Tests;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>What must hold of every line of real articles, whatever they say.</summary>
public class ChineseArticleTests
{
    [ArticlesFact]
    public void Every_line_reads_with_places_inside_it_and_every_digit_is_some_numeral()
    {
        var lines = Directory.GetFiles(OutsideFolder.Articles.Path!, "*.txt").SelectMany(File.ReadAllLines).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var numerals = ChineseTable.Reader.FindNumerals(line, ChineseTable.Options);
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] is >= '0' and <= '9')
                {
                    Assert.True(numerals.Any(n => n.Span.Start <= i && i < n.Span.End), $"the digit at {i} of a line is in no numeral: {Around(line, i)}");
                }
            }

            var last = 0;
            foreach (var reading in ChineseTable.Reader.Read(line, ChineseTable.Options))
            {
                Assert.InRange(reading.Span.Start, 0, line.Length);
                Assert.InRange(reading.Span.End, reading.Span.Start + 1, line.Length);
                Assert.True(reading.Span.Contains(reading.Numeral));
                Assert.True(reading.Numeral.Start >= last, $"readings out of order near {Around(line, reading.Span.Start)}");
                last = reading.Numeral.Start;
            }

            Assert.All(ChineseTable.Reader.FindUnusedHedges(line, ChineseTable.Options), span => Assert.InRange(span.End, 1, line.Length));
        }
    }

    [ArticlesFact]
    public void A_figure_cut_out_of_a_line_reads_as_it_did_there()
    {
        foreach (var line in Directory.GetFiles(OutsideFolder.Articles.Path!, "*.txt").SelectMany(File.ReadAllLines))
        {
            foreach (var reading in ChineseTable.Reader.Read(line, ChineseTable.Options))
            {
                var slice = line.Substring(reading.Span.Start, reading.Span.Length);
                var again = ChineseTable.Reader.Read(slice, ChineseTable.Options).Select(r => ReadingNotation.Of(r with { Change = Change.None }));
                Assert.Contains(ReadingNotation.Of(reading with { Change = Change.None }), again);
            }
        }
    }

    private static string Around(string line, int i) => line.Substring(Math.Max(0, i - 8), Math.Min(line.Length, i + 8) - Math.Max(0, i - 8));
}
