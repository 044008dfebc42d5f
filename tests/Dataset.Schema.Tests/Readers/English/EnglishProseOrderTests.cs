namespace Dataset.Schema.Tests.Readers;

/// <summary>Ranks, scores and lengths of time as news prose prints them. Each row was judged by what the words mean, and is not what the reader made of them.</summary>
public class EnglishProseOrderTests
{
    [Theory]
    [InlineData("the third-largest", "Rank 3")]
    [InlineData("ranked fifth", "Rank 5")]
    [InlineData("No. 1", "Rank 1")]
    [InlineData("No. 3 carmaker", "Rank 3")]
    [InlineData("Number two", "Rank 2")]
    [InlineData("#4", "Rank 4")]
    [InlineData("the second-biggest", "Rank 2")]
    [InlineData("came in second", "Rank 2")]
    [InlineData("in third place", "Rank 3")]
    [InlineData("its 10th anniversary", "Rank 10")]
    [InlineData("the 21st time", "Rank 21")]
    public void A_place_in_an_order_is_a_rank(string phrase, string expected) => Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read(phrase)));

    [Theory]
    [InlineData("won 4-1", "Score 4..1")]
    [InlineData("beat them 3–2", "Score 3..2")]
    [InlineData("a 2-0 win", "Score 2..0")]
    [InlineData("voted 5-4", "Score 5..4")]
    public void A_result_is_a_score(string phrase, string expected) => Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read(phrase)));

    [Theory]
    [InlineData("two years", "Duration 2 years=Years [1.5, 2.5]")]
    [InlineData("18 months", "Duration 18 months=Months [17.5, 18.5]")]
    [InlineData("a decade", "Duration 10 decade=Years [5, 15]")]
    [InlineData("two decades", "Duration 20 decades=Years [15, 25]")]
    [InlineData("a year and a half", "Duration 1.5 year=Years [1.45, 1.55]")]
    [InlineData("half a year", "Duration 0.5 year=Years")]
    [InlineData("a six-month delay", "Duration 6 month=Months [5.5, 6.5]")]
    [InlineData("90 minutes", "Duration 90 minutes=Minutes [89.5, 90.5]")]
    [InlineData("24 hours", "Duration 24 hours=Hours [23.5, 24.5]")]
    [InlineData("a century", "Duration 100 century=Years [50, 150]")]
    [InlineData("three and a half years", "Duration 3.5 years=Years [3.45, 3.55]")]
    [InlineData("five to seven years", "Duration 5..7 years=Years [4.5, 7.5]")]
    [InlineData("several years", "Duration 2..9 years=Years Several [2, 10)")]
    [InlineData("a few weeks", "Duration 2..9 weeks=Weeks Several [2, 10)")]
    [InlineData("two years and three months", "Duration 27 months=Months [26.5, 27.5]")]
    [InlineData("nearly 20 years", "Duration 20 years=Years Nearly [10, 20)")]
    [InlineData("over five years", "Duration 5 years=Years Over (5, inf)")]
    [InlineData("a 28-year-old", "Duration 28 year=Years [27.5, 28.5]")]
    [InlineData("more than a decade", "Duration 10 decade=Years Over (10, inf)")]
    [InlineData("the past three years", "Duration 3 years=Years [2.5, 3.5]")]
    [InlineData("less than two weeks", "Duration 2 weeks=Weeks Under (-inf, 2)")]
    [InlineData("the last 12 months", "Duration 12 months=Months [11.5, 12.5]")]
    [InlineData("within 30 days", "Duration 30 days=Days AtMost (-inf, 30]")]
    [InlineData("three days", "Duration 3 days=Days [2.5, 3.5]")]
    [InlineData("a five-year plan", "Duration 5 year=Years [4.5, 5.5]")]
    [InlineData("decades", "")]
    public void A_length_of_time_has_its_unit(string phrase, string expected) => Assert.Equal(expected, ReadingNotation.Of(EnglishFixture.Read(phrase)));
}
