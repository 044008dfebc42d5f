using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>Which numerals must be claimed or waived, and which a rule waives. Written as <c>numeral</c>, <c>numeral:Category</c>, with <c>+</c> where a unit word follows.</summary>
public class ChineseOccurrenceTests
{
    [Theory]
    [InlineData("7億用戶", "7億+")]
    [InlineData("1.4萬(wàn)億個token", "1.4萬(wàn)億+")]
    [InlineData("55亿至80亿卢布", "55亿 80亿+")]
    [InlineData("2013年末", "2013+")]
    [InlineData("2023年Q2季度", "2023+ 2")]
    [InlineData("去年11月底", "11")]
    [InlineData("第二輪", "二+")]
    [InlineData("四種", "四+")]
    [InlineData("650億四種", "650億 四+")]
    [InlineData("一年半內", "一+ 半")]
    [InlineData("一半以上", "一半")]
    [InlineData("半年", "半+")]
    [InlineData("三分之二", "三 二")]
    [InlineData("十幾年", "十幾+")]
    [InlineData("210多億美元", "210多億+")]
    [InlineData("600多个问题", "600+")]
    [InlineData("上千名", "千+")]
    [InlineData("数十亿", "数十亿")]
    [InlineData("几个月后", "几+")]
    [InlineData("数年间", "数+")]
    [InlineData("70B", "70B")]
    [InlineData("LLaMA-65B", "65B")]
    [InlineData("191,390 台", "191,390+")]
    [InlineData("013年", "013+")]
    [InlineData("3万5", "3万5")]
    public void A_numeral_that_may_be_a_fact_is_left_to_a_person(string text, string numerals) => Assert.Equal(numerals, Find(text));

    [Theory]
    [InlineData("一家公司", "一:MeasureWord")]
    [InlineData("一則", "一:MeasureWord")]
    [InlineData("單塊V100", "單:MeasureWord 100:Name")]
    [InlineData("一派祥和", "一:Word")]
    [InlineData("搏一搏", "一:Word")]
    [InlineData("唯一一家", "一:Word 一:MeasureWord")]
    [InlineData("第三方", "三:Word")]
    [InlineData("二级市场", "二:Word")]
    [InlineData("零部件", "零:Word")]
    [InlineData("半导体", "半:Word")]
    [InlineData("百度", "百:Name")]
    [InlineData("三星", "三:Name")]
    [InlineData("胡說八道", "八:Idiom")]
    [InlineData("千变万化", "千:Idiom 万:Idiom")]
    [InlineData("BB3一探究竟", "3:Name 一:Idiom")]
    [InlineData("驚艷四座", "四:Idiom")]
    [InlineData("两者", "两:Anaphor")]
    [InlineData("成千上万", "千:Generic 万:Generic")]
    [InlineData("几位工程师", "几:Generic+")]
    [InlineData("数位研究员", "数:Generic+")]
    [InlineData("以亿为单位", "亿:Magnitude")]
    [InlineData("回应[4]：", "4:Footnote")]
    [InlineData("评价[23]。”", "23:Footnote")]
    [InlineData("1.“羊駝", "1:ListMarker")]
    [InlineData("1、游研社", "1:ListMarker")]
    [InlineData("二、锚定", "二:ListMarker")]
    [InlineData("其二，", "二:ListMarker")]
    [InlineData("领域：一是AI，二是VR", "一:ListMarker 二:ListMarker")]
    [InlineData("H100", "100:Name")]
    [InlineData("GPT-4", "4:Name")]
    [InlineData("LLaMA2", "2:Name")]
    [InlineData("4chan", "4:Name")]
    [InlineData("AMZ123", "123:Name")]
    public void A_numeral_that_is_none_is_waived_by_rule(string text, string numerals) => Assert.Equal(numerals, Find(text));

    [Theory]
    [InlineData("Llama 2收到15萬次", "15萬+")]
    [InlineData("近60万个H100", "60万+")]
    [InlineData("以GPT-3的1750億", "1750億")]
    [InlineData("萬科有3家", "3+")]
    public void A_numeral_inside_a_given_name_is_none_at_all(string text, string numerals) =>
        Assert.Equal(numerals, Find(text, "Llama 2", "H100", "GPT-3", "萬科"));

    [Theory]
    [InlineData("Llama 20", "20")]
    [InlineData("一百度", "一百+")]
    public void A_name_never_begins_or_ends_within_a_numeral(string text, string numerals) => Assert.Equal(numerals, Find(text, "Llama 2", "百度"));

    private static string Find(string text, params string[] names) =>
        string.Join(" ", ChineseTable.Reader.FindNumerals(text, ChineseTable.WithNames(names)).Select(Write));

    private static string Write(NumeralOccurrence numeral) =>
        numeral.Text + (numeral.WaivedBy is { } waiver ? ":" + waiver : "") + (numeral.HasUnitWord ? "+" : "");
}
