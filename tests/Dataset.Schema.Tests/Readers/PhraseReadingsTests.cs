using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers;

/// <summary>The shorter ways that judging takes give what the longer ones give.</summary>
public class PhraseReadingsTests
{
    public static TheoryData<string, string> Phrases => new()
    {
        { "en", "about 333,894 users" }, { "en", "at least 747,313 users, nearly all of them" }, { "en", "28.3 million dollars in 2021" }, { "en", "founded on 26 March 1993" },
        { "en", "over last year's 7 million" }, { "en", "one in five, or more" }, { "en", "from 1.2 to 1.5 billion" }, { "en", "a third of 12,34" }, { "en", "" },
        { "zh", "超过去年的7亿" }, { "zh", "约4400万用户" }, { "zh", "2023年第一季度, 近100位" }, { "zh", "数十亿美元以上" }, { "zh", "" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_read_once_is_read_as_by_each_question_alone(string language, string phrase)
    {
        var reader = FigureReader.For(language)!;
        var once = reader.ReadPhrase(phrase, ReaderOptions.Default);

        Assert.Equal(reader.Read(phrase, ReaderOptions.Default), once.Readings);
        Assert.Equal(reader.FindUnusedHedges(phrase, ReaderOptions.Default), once.UnusedHedges);
    }

    // Digits are read in two ways, up to 18 characters and above.
    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("0.5", "0.5")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1,234,567,890,123,456,789", "1234567890123456789")]
    [InlineData("12.34567890123456789", "12.34567890123456789")]
    [InlineData("12,34", null)]
    [InlineData("1234,567", null)]
    [InlineData("0,123", null)]
    [InlineData("007", null)]
    [InlineData("1.2.3", null)]
    [InlineData("1.234,567", null)]
    [InlineData("1,234,567,890,123,45", null)]
    [InlineData("0,123,456,789,012,345,678", null)]
    [InlineData("1.2.34567890123456789", null)]
    public void Digits_are_read_whole_or_not_at_all(string digits, string? value)
    {
        var readings = FigureReader.For("en")!.Read(digits + " users", new ReaderOptions(false, new(["users"]), default));

        Assert.Equal(value, readings.Count == 0 ? null : Assert.Single(readings).Value.ToString());
    }
}
