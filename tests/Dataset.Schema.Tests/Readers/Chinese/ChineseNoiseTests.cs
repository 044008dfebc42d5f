namespace Dataset.Schema.Tests.Readers.Chinese;

/// <summary>Figures with conversion noise inside.</summary>
public class ChineseNoiseTests
{
    [Theory]
    [InlineData("1.4萬(wàn)億", "Number 1400000000000 [1350000000000, 1450000000000]")]
    [InlineData("1.4萬(wàn)億個(gè)token", "Count 1400000000000 token [1350000000000, 1450000000000]")]
    [InlineData("超過(guò)7億", "Number 700000000 Over (700000000, inf)")]
    [InlineData("約7000名員(yuán)工", "Count 7000 名 About [6000, 8000]")]
    [InlineData("210多億(yì)美元", "Money 21000000000 美元 Over (21000000000, 22000000000)")]
    [InlineData("F(xiàn)8", "")]
    [InlineData("2021年1月(yuè)", "Date 2021-01")]
    [InlineData("7至9位數(wèishù)", "Digits 1000000..999999999 位數 [1000000, 999999999]")]
    [InlineData("三分之(zhī)(zhī)二", "Ratio 2/3")]
    [InlineData("(de)3名", "Count 3 名")]
    public void Noise_changes_nothing(string phrase, string reading) => Assert.Equal(reading, ChineseTable.Read(phrase));
}
