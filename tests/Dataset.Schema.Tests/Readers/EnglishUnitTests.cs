using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Tests.Readers;

/// <summary>Which words after a number are its unit.</summary>
public class EnglishUnitTests
{
    [Theory]
    [InlineData("5 million monthly active users", "users", "users")]
    [InlineData("5 million monthly active users", "users|monthly active users", "monthly active users")]
    [InlineData("350,000 H100s", "H100", "H100")]
    [InlineData("5 million Facebook Users", "users", "Users")]
    [InlineData("5 widely used apps", "apps", "")]
    [InlineData("5 apps", "", "apps")]
    [InlineData("5 children", "", "children")]
    [InlineData("5 was", "", "")]
    [InlineData("5 bus", "", "")]
    [InlineData("one company", "", "company")]
    [InlineData("two company", "", "")]
    public void The_unit_is_the_longest_unit_word_beside_the_number_else_a_plural_noun(string text, string unitWords, string expected)
    {
        var options = new ReaderOptions(false, unitWords.Split('|').ToEquatableArray(), default);
        Assert.Equal(expected, Assert.Single(EnglishFixture.Reader.Read(text, options)).Unit);
    }

    [Fact]
    public void One_before_a_noun_is_marked_as_the_article_it_may_be()
    {
        Assert.True(Assert.Single(EnglishFixture.Read("one company")).IsIndefinite);
        Assert.False(Assert.Single(EnglishFixture.Read("1 company")).IsIndefinite);
    }
}
