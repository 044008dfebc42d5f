namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>Places in an order and results of matches.</summary>
public class ChineseRankTests
{
    [Theory]
    [InlineData("第三", "Rank 3")]
    [InlineData("第3", "Rank 3")]
    [InlineData("第三名", "Rank 3 名")]
    [InlineData("第一次", "Rank 1 次")]
    [InlineData("第一个", "Rank 1 个")]
    [InlineData("第一任", "Rank 1 任")]
    [InlineData("第二轮", "Rank 2 轮")]
    [InlineData("第 2 位", "Rank 2 位")]
    [InlineData("第一百", "Rank 100")]
    [InlineData("首位", "Rank 1 位")]
    [InlineData("首次", "Rank 1 次")]
    [InlineData("首个", "Rank 1 个")]
    [InlineData("首批用户", "Rank 1 批")]
    [InlineData("4-1", "Score 4..1")]
    [InlineData("4比1", "Score 4..1")]
    [InlineData("4:1", "Score 4..1")]
    [InlineData("4：1", "Score 4..1")]
    [InlineData("0比3", "Score 0..3")]
    [InlineData("10-0", "Score 10..0")]
    [InlineData("最大客户", "Rank 1")]
    [InlineData("最小的模型", "Rank 1")]
    [InlineData("贡献最多", "Rank 1")]
    [InlineData("第二大客户", "Rank 2")]
    public void An_ordinal_is_a_place_and_never_a_count(string phrase, string reading) => Assert.Equal(reading, ChineseTable.Read(phrase));
}
