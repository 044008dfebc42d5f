using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>What holds of every number, not of examples alone. The numbers are the same in every run.</summary>
public class ChinesePropertyTests
{
    private static readonly string[] Phrases =
        ["约{0}美元", "超过{0}人", "{0}名以上", "增至{0}元", "{0}多家", "近{0}", "{0}至{0}9", "第{0}", "{0}倍半", "数{0}", "{0}年前", "2023年{0}月", "{0}.5%", "{0}万{0}", "{0}-{0}", "上{0}", "{0}分之{0}"];

    public static TheoryData<string> Notations => ["digits", "commas", "words", "mixed", "万", "亿", "万亿", "full width", "traditional", "traditional words"];

    [Theory]
    [MemberData(nameof(Notations))]
    public void What_is_written_from_a_number_reads_back_as_that_number(string notation)
    {
        foreach (var value in Numbers(2_000))
        {
            var phrase = Write(value, notation);
            var reading = ChineseTable.Reader.Read(phrase + "人", ChineseTable.Options);
            Assert.True(reading.Count == 1 && reading[0].Value == value && reading[0].Numeral.Length == phrase.Length, $"{value} as {phrase}人 reads as {ReadingNotation.Of(reading)}");
        }
    }

    [Theory]
    [MemberData(nameof(Notations))]
    public void Noise_after_every_character_changes_no_reading(string notation)
    {
        foreach (var value in Numbers(200))
        {
            var phrase = "约" + Write(value, notation) + "美元";
            Assert.Equal(ChineseTable.Read(phrase), ChineseTable.Read(ChineseWriter.WithNoise(phrase)));
        }
    }

    [Fact]
    public void The_stretch_of_a_reading_holds_that_reading()
    {
        foreach (var value in Numbers(300))
        {
            foreach (var pattern in Phrases)
            {
                var text = "其" + string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, ChineseWriter.Words(value % 1_000_000)) + "。";
                foreach (var reading in ChineseTable.Reader.Read(text, ChineseTable.Options))
                {
                    AssertSlice(text, reading);
                }
            }
        }
    }

    [Fact]
    public void Whatever_the_text_the_reader_answers_with_places_inside_it()
    {
        const string Alphabet = "0123456789一二两三十百千万亿几数多余半年月日个人元%至-.,约近超上第分之倍成()aQB 前后去今";
        var random = new Random(20_260_101);
        for (var run = 0; run < 20_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            foreach (var reading in ChineseTable.Reader.Read(text, ChineseTable.Options))
            {
                AssertInside(text, reading);
            }

            foreach (var numeral in ChineseTable.Reader.FindNumerals(text, ChineseTable.Options))
            {
                Assert.Equal(numeral.Text, text.Substring(numeral.Span.Start, numeral.Span.Length));
            }

            Assert.All(ChineseTable.Reader.FindUnusedHedges(text, ChineseTable.Options), span => Assert.InRange(span.End, 1, text.Length));
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("万")]
    [InlineData("十")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("(a")]
    [InlineData("约")]
    [InlineData("3家")]
    [InlineData("一点五")]
    [InlineData("1-")]
    [InlineData("2023年")]
    [InlineData("个")]
    [InlineData("的")]
    public async Task A_long_text_takes_no_more_than_its_share(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var task = Task.Run(() =>
        {
            ChineseTable.Reader.Read(text, ChineseTable.Options);
            ChineseTable.Reader.FindNumerals(text, ChineseTable.Options);
            ChineseTable.Reader.FindUnusedHedges(text, ChineseTable.Options);
        });

        // A linear pass takes a second or two; a quadratic one takes many minutes, so that the bound may be generous.
        Assert.Same(task, await Task.WhenAny(task, Task.Delay(TimeSpan.FromSeconds(60))));
    }

    private static void AssertInside(string text, Reading reading)
    {
        Assert.InRange(reading.Span.Start, 0, text.Length - 1);
        Assert.InRange(reading.Span.End, reading.Span.Start + 1, text.Length);
        Assert.True(reading.Numeral.Length > 0 && reading.Span.Contains(reading.Numeral), $"the numeral of {text} lies outside its stretch");
        if (reading.Kind is not (ReadingKind.Date or ReadingKind.Period))
        {
            Assert.True(reading.Range.Low is null || reading.Range.High is null || reading.Range.Low <= reading.Range.High, $"the interval of {text} is empty: {reading.Range}");
        }
    }

    private static void AssertSlice(string text, Reading reading)
    {
        AssertInside(text, reading);
        var slice = text.Substring(reading.Span.Start, reading.Span.Length);
        var again = ChineseTable.Reader.Read(slice, ChineseTable.Options).Select(r => ReadingNotation.Of(r with { Change = Change.None }));
        Assert.Contains(ReadingNotation.Of(reading with { Change = Change.None }), again);
    }

    private static string Write(long value, string notation) => notation switch
    {
        "commas" => ChineseWriter.Commas(value),
        "words" => ChineseWriter.Words(value),
        "mixed" => ChineseWriter.Mixed(value),
        "万" => ChineseWriter.Magnitude(value, 4, "万"),
        "亿" => ChineseWriter.Magnitude(value, 8, "亿"),
        "万亿" => ChineseWriter.Magnitude(value, 12, "万亿"),
        "full width" => ChineseWriter.FullWidth(ChineseWriter.Magnitude(value, 8, "亿")),
        "traditional" => ChineseWriter.Traditional(ChineseWriter.Magnitude(value, 4, "万")),
        "traditional words" => ChineseWriter.Traditional(ChineseWriter.Words(value)),
        _ => ChineseWriter.Number(value),
    };

    // Small numbers all, then numbers of every length, with and without zeros inside.
    private static IEnumerable<long> Numbers(int count)
    {
        var random = new Random(7);
        for (var value = 0L; value < count / 2; value++)
        {
            yield return value;
        }

        for (var i = 0; i < count / 2; i++)
        {
            var value = random.NextInt64(1, (long)Math.Pow(10, random.Next(3, 12)));
            yield return (i % 3) switch { 0 => value, 1 => value / 1000 * 1000, _ => (value / 1_000_000 * 1_000_000) + (value % 100) };
        }
    }
}
