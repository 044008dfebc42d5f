using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>The parts of a reading that the tables do not show: places, articles, names, options.</summary>
public class ChineseReadingTests
{
    [Fact]
    public void Places_are_those_of_the_original_text_with_its_noise()
    {
        const string text = "虧損約1.4萬(wàn)億(yì)美元左右。";
        var reading = Assert.Single(ChineseTable.Reader.Read(text, ChineseTable.Options));
        Assert.Equal("約1.4萬(wàn)億(yì)美元左右", Slice(text, reading.Span));
        Assert.Equal("1.4萬(wàn)億", Slice(text, reading.Numeral));
        Assert.Equal("美元", reading.Unit);
    }

    [Theory]
    [InlineData("一家公司", true)]
    [InlineData("单块", true)]
    [InlineData("两家公司", false)]
    [InlineData("1家", false)]
    [InlineData("一年", false)]
    public void One_before_a_measure_word_is_an_article_rather_than_a_count(string text, bool isIndefinite) =>
        Assert.Equal(isIndefinite, ChineseTable.Reader.Read(text, ChineseTable.Options)[0].IsIndefinite);

    [Fact]
    public void Noise_is_read_where_the_card_does_not_tell_of_it() =>
        Assert.Equal("Number 1.4 [1.35, 1.45]", ReadingNotation.Of(ChineseTable.Reader.Read("1.4(wàn)", ReaderOptions.Default)));

    [Fact]
    public void A_unit_word_of_the_schema_is_the_longest_beside_the_numeral() =>
        Assert.Equal("月活用户", Read("7亿月活用户", "月活", "月活用户", "用户").Unit);

    [Fact]
    public void A_unit_word_in_the_other_script_is_found_and_given_as_printed() => Assert.Equal("用戶", Read("7億用戶", "用户").Unit);

    [Fact]
    public void A_unit_word_may_be_a_name_too()
    {
        var options = ChineseTable.WithNames("H100") with { UnitWords = new EquatableArray<string>(["H100"]) };
        Assert.Equal("Count 600000 H100 Nearly [500000, 600000)", ReadingNotation.Of(ChineseTable.Reader.Read("近60万个H100", options)));
    }

    [Fact]
    public void July_is_no_count_of_months_though_the_schema_says_month() => Assert.Equal(ReadingKind.Date, Read("7月", "月").Kind);

    [Fact]
    public void A_name_hides_its_hedge_and_its_numeral()
    {
        var readings = ChineseTable.Reader.Read("近畿百度的3家", ChineseTable.WithNames("近畿", "百度"));
        Assert.Equal("Count 3 家", ReadingNotation.Of(readings));
    }

    [Fact]
    public void What_stands_for_any_time_before_comes_at_its_place_and_only_where_no_other_date_is()
    {
        var readings = ChineseTable.Reader.Read("此前有3家", ChineseTable.Options);
        Assert.True(readings[0].Relative!.IsUpToBase);
        Assert.Equal(ReadingKind.Count, readings[1].Kind);
        Assert.Equal("Date 2015", ChineseTable.Read("此前的2015年"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-TW")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal("Money 2.98 美元 [2.975, 2.985]; Date 2023-07-19", ChineseTable.Read("2.98美元，2023年7月19日"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static Reading Read(string text, params string[] unitWords) =>
        Assert.Single(ChineseTable.Reader.Read(text, ReaderOptions.Default with { UnitWords = new EquatableArray<string>(unitWords) }));

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
