namespace Dataset.Schema.Tests.Readers;

/// <summary>Which numerals a text holds, and which the language itself waives. A plus marks a unit word.</summary>
public class EnglishNumeralFinderTests
{
    [Theory]
    [InlineData("1,000 users", "1,000 +")]
    [InlineData("$1.5bn in 2022", "1.5bn +, 2022")]
    [InlineData("July 19, 2023", "July 19, 2023")]
    [InlineData("two months later", "two")]
    [InlineData("last year", "")]
    [InlineData("1 hour 30 minutes", "1 hour 30 +")]
    [InlineData("hundreds of millions of users", "hundreds of millions +")]
    public void Every_numeral_that_is_read_is_listed(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("12,34 million dollars", "12,34 million +")]
    [InlineData("5.3.1 users", "5.3.1 +")]
    [InlineData("24/05/2007", "24/05/2007")]
    [InlineData("fiscal 2023", "2023")]
    [InlineData("FY2023", "2023")]
    [InlineData("Boeing 747", "747")]
    [InlineData("the 1900s", "1900")]
    [InlineData("twenty twenty-three", "twenty twenty-three")]
    public void A_numeral_that_is_not_read_waits_for_a_person(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("GPT-4", "4 Name")]
    [InlineData("a Boeing 747", "747 Name")]
    [InlineData("page 3", "3 Name")]
    [InlineData("5G", "5 Word")]
    [InlineData("one of them", "one Word")]
    [InlineData("two-way", "two Word")]
    [InlineData("third-party", "third Word")]
    [InlineData("9/11", "9/11 Idiom")]
    [InlineData("fifty-fifty", "fifty-fifty Idiom")]
    [InlineData("noted [12]", "12 Footnote")]
    [InlineData("word.³", "³ Footnote")]
    [InlineData("1. Meta", "1 ListMarker")]
    [InlineData("(2) Google", "2 ListMarker")]
    [InlineData("these two firms", "two Anaphor +")]
    [InlineData("several people", "several Generic +")]
    public void The_language_waives_what_counts_nothing(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("GPT-3 and Llama 2", "")]
    [InlineData("350,000 H100s", "350,000 +")]
    [InlineData("GPT-35", "35 Name")]
    public void A_numeral_inside_a_name_is_absent(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("approximately", "approximately")]
    [InlineData("nearly 1.2.3", "nearly")]
    [InlineData("about 1.2.3", "about")]
    [InlineData("up to about 5", "up to")]
    [InlineData("about 5", "")]
    [InlineData("about the users", "")]
    [InlineData("over the past 5 years", "")]
    [InlineData("some of them", "")]
    public void A_hedge_that_no_reading_uses_is_told(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", EnglishFixture.Reader.FindUnusedHedges(text, EnglishFixture.Options).Select(span => text.Substring(span.Start, span.Length))));

    private static string Found(string text) =>
        string.Join(", ", EnglishFixture.Reader.FindNumerals(text, EnglishFixture.Options).Select(static found => found.Text + (found.WaivedBy is { } waived ? " " + waived : "") + (found.HasUnitWord ? " +" : "")));
}
