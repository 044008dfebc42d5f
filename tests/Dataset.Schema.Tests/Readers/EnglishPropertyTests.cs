using System.Diagnostics;
using System.Globalization;
using Dataset.Facts;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers;

/// <summary>What holds of the English reader for every number and every text.</summary>
public class EnglishPropertyTests
{
    private static readonly string[] Pieces =
    [
        "about", "nearly", "over", "at least", "or more", "$", "€", "5", "1,000", "12,34", "2023", "1.5", "million", "bn", "K", "%", "percent", "points", "a", "half", "third", "two", "twenty", "-", "–", "/",
        ":", ",", ".", "'s", "July", "May", "19", "Q2", "quarter", "of", "to", "and", "from", "between", "last", "year", "years", "ago", "later", "users", "H100", "GPT-3", "several", "dozens", "one", "no",
        "first", "No.", "rose", "fell", "by", "in", "p.m.", "(", ")", "[", "]", "½", "²", "é", "𝟙", "\u0301", "\uE000", "+", "x", "times", "the", "\n", "figure", "double", "1980s", "mid", "end",
    ];

    private static readonly string[] NamesInPieces = ["H100", "GPT-3"];

    public static TheoryData<long> Numbers()
    {
        var random = new Random(20230719);
        var data = new TheoryData<long>(Enumerable.Range(2, 120).Select(static i => (long)i));
        for (var i = 0; i < 200; i++)
        {
            data.Add(200 + (200 * i) + (long)(Math.Pow(10, 4 + (i % 11)) * random.NextDouble()));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_reads_back_from_every_notation(long value)
    {
        Reads(value, EnglishWriter.Digits(value));
        Reads(value, EnglishWriter.Separated(value));
        Reads(value, EnglishWriter.Words(value));
        Reads(new Rational(value, 10) * 1_000_000, $"{value / 10}.{value % 10} million");
        Reads(new Rational(value, 10) * 1_000_000_000, $"{value / 10}.{value % 10}bn");
        Reads(value * (Rational)1_000, EnglishWriter.Separated(value) + "K");
        Reads(value * (Rational)1_000_000_000_000, EnglishWriter.Digits(value) + "T");
        Reads(value * (Rational)1_000_000_000, EnglishWriter.Digits(value) + "-billion");
    }

    [Fact]
    public void Every_day_reads_back_from_every_order()
    {
        for (var day = new DateTime(2019, 12, 25); day < new DateTime(2021, 1, 5); day = day.AddDays(1))
        {
            var expected = "Date " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var format in new[] { "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "yyyy-MM-dd", "yyyy/MM/dd" })
            {
                Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read(day.ToString(format, CultureInfo.InvariantCulture))));
            }
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("Count 1500000 USERS About [1400000, 1600000]; Date 2023-07-19", ReadingNotation.Of(EnglishFixture.Read("ABOUT 1.5 MILLION USERS, July 19, 2023")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_reading_s_span_reads_alone_as_the_same()
    {
        foreach (var text in new[]
        {
            "It had about 700 million monthly active users in July 2023.", "Sales fell by nearly 20% to $1.5 billion.", "It took a year and a half, or more than 500 days.",
            "They hired 5 to 7 people, one third of them in late 2013.", "The third-largest has up to 10,000 employees.", "Two months later it won three times as many votes.",
        })
        {
            foreach (var reading in EnglishFixture.Read(text))
            {
                var alone = EnglishFixture.Read(text.Substring(reading.Span.Start, reading.Span.Length));
                Assert.Contains(ReadingNotation.Of(reading with { Change = Change.None }), alone.Select(ReadingNotation.Of));
            }
        }
    }

    [Fact]
    public void Any_text_is_read_in_order_within_its_bounds_and_each_numeral_listed()
    {
        var random = new Random(42);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? "" : " ")));
            var readings = EnglishFixture.Read(text);
            var numerals = EnglishFixture.Reader.FindNumerals(text, EnglishFixture.Options);
            EnglishFixture.Reader.FindUnusedHedges(text, EnglishFixture.Options);
            for (var i = 0; i < readings.Count; i++)
            {
                var reading = readings[i];
                Assert.True(reading.Span.Contains(reading.Numeral) && reading.Span.End <= text.Length, text);
                Assert.True(i == 0 || reading.Span.Start >= readings[i - 1].Span.End || reading.Span.Start == readings[i - 1].Span.Start || reading.Numeral.Start == readings[i - 1].Numeral.Start, text);
            }

            Assert.All(numerals.Zip(numerals.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start, text));
            Assert.All(numerals, numeral => Assert.True(numeral.Span.End <= text.Length && numeral.Text.Length > 0, text));
            for (var at = 0; at < text.Length; at++)
            {
                // A digit is in a name or in a listed numeral: none is overlooked.
                var isDigit = text[at] is >= '0' and <= '9';
                Assert.True(!isDigit || numerals.Any(numeral => numeral.Span.Start <= at && at < numeral.Span.End) || InName(text, at), $"{text} at {at}");
            }
        }
    }

    [Theory]
    [InlineData("1,000 ")]
    [InlineData("1 million ")]
    [InlineData("about ")]
    [InlineData("9")]
    [InlineData("5-")]
    [InlineData("twenty ")]
    [InlineData("hundreds of ")]
    [InlineData("from 5 to ")]
    [InlineData("May 5, ")]
    public void Time_grows_with_the_length_alone(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        var watch = Stopwatch.StartNew();
        EnglishFixture.Read(text);
        EnglishFixture.Reader.FindNumerals(text, EnglishFixture.Options);

        // Linear time takes a fraction of a second; quadratic takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static bool InName(string text, int at) => NamesInPieces.Any(name =>
    {
        var start = text.LastIndexOf(name, Math.Min(at + name.Length, text.Length) - 1, StringComparison.Ordinal);
        return start >= 0 && start <= at && at < start + name.Length;
    });

    private static void Reads(Rational value, string text) => Assert.True(EnglishFixture.Read(text).Any(reading => reading.Kind == ReadingKind.Number && reading.Value == value), text);
}
