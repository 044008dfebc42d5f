namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>Hedges that no figure takes up are told, so that none is overlooked; the same characters inside words are none.</summary>
public class ChineseUnusedHedgeTests
{
    [Theory]
    [InlineData("超过谷歌的15亿", "超过")]
    [InlineData("大约每天3人", "大约")]
    [InlineData("约超过3家", "约 超过")]
    [InlineData("3万5以上", "以上")]
    [InlineData("不及GPT-4", "不及")]
    public void A_hedge_without_a_figure_is_told(string text, string hedges) => Assert.Equal(hedges, Unused(text));

    [Theory]
    [InlineData("超过7億")]
    [InlineData("7億用戶以下")]
    [InlineData("约50人左右")]
    [InlineData("至少是其他公司的3倍")]
    [InlineData("最近3年")]
    [InlineData("附近10家")]
    [InlineData("纽约10家")]
    [InlineData("参数70亿")]
    [InlineData("许多3家")]
    [InlineData("即将取得突破")]
    [InlineData("接近。3家")]
    [InlineData("约2015年")]
    public void A_hedge_in_use_or_inside_a_word_is_not_told(string text) => Assert.Equal("", Unused(text));

    private static string Unused(string text) =>
        string.Join(" ", ChineseTable.Reader.FindUnusedHedges(text, ChineseTable.Options).Select(span => text.Substring(span.Start, span.Length)));
}
