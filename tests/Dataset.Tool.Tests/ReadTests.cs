namespace Dataset.Tool.Tests;

public sealed class ReadTests
{
    [Theory]
    [InlineData("nearly 60%", """[{"kind":"percent","value":"60","valueMax":null,"unit":"%","hedge":"nearly","low":"50","high":"60","start":0,"length":10}]""")]
    [InlineData("over 10 million users", """[{"kind":"count","value":"10000000","valueMax":null,"unit":"users","hedge":"over","low":"10000000","high":null,"start":0,"length":21}]""")]
    [InlineData("55亿至80亿美元", """[{"kind":"money","value":"5500000000","valueMax":"8000000000","unit":"美元","hedge":null,"low":"5450000000","high":"8050000000","start":0,"length":9}]""")]
    [InlineData("4-1", """[{"kind":"score","value":"4","valueMax":"1","unit":null,"hedge":null,"low":"4","high":"4","start":0,"length":3}]""")]
    [InlineData("7至9位数", """[{"kind":"digits","value":"1000000","valueMax":"999999999","unit":"位数","hedge":null,"low":"1000000","high":"999999999","start":0,"length":5}]""")]
    [InlineData("2023年Q2", """[{"kind":"period","value":"2023-Q2","valueMax":null,"unit":null,"hedge":null,"low":"2023-04-01","high":"2023-06-30","start":0,"length":7}]""")]
    [InlineData("第三", """[{"kind":"rank","value":"3","valueMax":null,"unit":null,"hedge":null,"low":"3","high":"3","start":0,"length":2}]""")]
    [InlineData("三分之一", """[{"kind":"ratio","value":"1/3","valueMax":null,"unit":null,"hedge":null,"low":"1/3","high":"1/3","start":0,"length":4}]""")]
    [InlineData("次年3月", """[{"kind":"date","value":"base +1 year -03","valueMax":null,"unit":null,"hedge":null,"low":null,"high":null,"start":0,"length":4}]""")]
    [InlineData("去年11月", """[{"kind":"date","value":"publication -1 year -11","valueMax":null,"unit":null,"hedge":null,"low":null,"high":null,"start":0,"length":5}]""")]
    [InlineData("5个月", """[{"kind":"duration","value":"5","valueMax":null,"unit":"个月","hedge":null,"low":"4.5","high":"5.5","start":0,"length":3}]""")]
    [InlineData("hello", "[]")]
    public void Json_is_one_object_a_phrase(string phrase, string readings)
    {
        using var sample = TemporarySample.Empty();
        Assert.Equal($$"""{"text":"{{phrase}}","readings":{{readings}}}""" + "\n", sample.Run("read", "--json", phrase).Fine().Out);
    }

    [Theory]
    [InlineData("nearly 60%", "nearly 60%\n  nearly 60%: percent 60 % nearly [50, 60)\n")]
    [InlineData("4-1", "4-1\n  4-1: score 4 - 1\n")]
    [InlineData("超过7亿", "超过7亿\n  超过7亿: number 700,000,000 over (700000000, inf)\n")]
    [InlineData("hello", "hello: nothing here is a figure\n")]
    public void Without_json_it_is_written_for_people(string phrase, string expected)
    {
        using var sample = TemporarySample.Empty();
        Assert.Equal(expected, sample.Run("read", phrase).Fine().Out);
    }

    [Fact]
    public void A_hyphen_takes_a_phrase_a_line_from_standard_input()
    {
        using var sample = TemporarySample.Empty();
        var lines = sample.RunWithInput("第三\r\n\nhello", "read", "--json", "-").Fine().Lines;
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("{\"text\":\"第三\",\"readings\":[{\"kind\":\"rank\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"text\":\"\",\"readings\":[]}", lines[1]);
        Assert.Equal("{\"text\":\"hello\",\"readings\":[]}", lines[2]);
    }

    [Theory]
    [InlineData("en", "third", 1)]
    [InlineData("zh", "third", 0)]
    public void The_language_can_be_told(string language, string phrase, int readings)
    {
        using var sample = TemporarySample.Empty();
        Assert.Equal(readings, sample.Run("read", "--json", "--lang", language, phrase).Fine().Out.Split("\"kind\"").Length - 1);
    }
}
