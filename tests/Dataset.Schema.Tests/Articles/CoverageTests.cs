namespace Dataset.Schema.Tests.Articles;

/// <summary>Every numeral of the body is claimed, waived or open.</summary>
public class CoverageTests
{
    private const string Seven = "People: { value: 7, evidence: [{ @'7 people' }] }";

    [Theory]
    [InlineData(Seven, "7 people", "", "5:7 Widget.People")]
    [InlineData(Seven, "7 people and 8 shops", "", "5:7 Widget.People; 5:8 open")]
    [InlineData("Yearly: { 2021: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'in 2021' }] }] } }", "7 people", "in 2021", "5:7 Widget.Yearly[2021]; 6:2021 Widget.Yearly[2021]")]
    [InlineData("Born: { value: 2023, evidence: [{ @'two years later', base: { line: 6, text: 'in 2021' } }] }", "two years later", "in 2021", "5:two Widget.Born; 6:2021 Widget.Born")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }] }\nItems: { value: 7, evidence: [{ @'7 people' }] }", "7 people", "", "5:7 Widget.Items+Widget.People")]
    [InlineData("", "no one, GPT-4, 24/7", "", "5:one word; 5:4 name; 5:24/7 idiom")]
    [InlineData("", "nothing here", "", "")]
    public void A_numeral_is_claimed_by_evidence_waived_by_a_rule_or_open(string facts, string line5, string line6, string numerals) =>
        Assert.Equal(numerals, ArticleWorld.Of(facts, line5, line6).Cover());

    [Theory]
    [InlineData("7 swans", "{ line: 5, text: '7 swans', category: idiom }", "5:7 idiom")]
    [InlineData("7 swans, 8 swans", "{ line: 5, text: '7 swans', category: idiom }", "5:7 idiom; 5:8 open")]
    [InlineData("7 swans, 8 swans", "{ line: 5, text: '7 swans, 8 swans', category: generic }", "5:7 generic; 5:8 generic")]
    public void A_row_waives_the_numerals_in_its_words(string line5, string waiver, string numerals) =>
        Assert.Equal(numerals, ArticleWorld.Of("", line5, card: $"waivers: [{waiver}]\n").Cover());

    [Theory]
    [InlineData(Seven, "7 people", "7 people")]
    [InlineData("", "no one there", "no one")]
    [InlineData("", "nothing", "nothing")]
    public void A_row_that_no_open_numeral_needs_is_told(string facts, string line5, string waived) =>
        Assert.EndsWith(
            $"En.yaml «{{ line: 5, text: '{waived}', category: word }}» DSET6010 the waiver of '{waived}' is not needed: no numeral in it is open without it",
            ArticleWorld.Of(facts, line5, card: $"waivers: [{{ line: 5, text: '{waived}', category: word }}]\n").Cover(),
            StringComparison.Ordinal);

    [Fact]
    public void Lines_outside_the_body_and_excluded_ones_are_not_looked_at() => Assert.Equal("5:1,234 open", ArticleWorld.Of("", "1,234").Cover());

    [Theory]
    [InlineData("五人", "5:五 open")]
    [InlineData("一家公司", "5:一 measureWord")]
    [InlineData("有1.4萬(wàn)億", "5:1.4萬(wàn)億 open")]
    [InlineData("周三", "5:三 word")]
    [InlineData("第三方", "5:三 word")]
    public void Rules_of_Chinese_waive_what_counts_nothing(string line5, string numerals) => Assert.Equal(numerals, ArticleWorld.Of("", line5, source: "Zh").Cover());

    [Fact]
    public void An_open_numeral_is_told_at_its_place_in_the_article()
    {
        var world = ArticleWorld.Of("", "It has 1,234 people.");
        var (numerals, _) = Schema.Articles.Coverage.Cover(world.Compiled, world.Articles);
        var problem = Assert.Single(Schema.Articles.Coverage.OpenProblems(numerals, world.Articles));
        Assert.Equal($"articles/En.txt(5,8): error DSET6009: the numeral 1,234 on line 5 of En is neither claimed nor waived", problem.ToString());
        Assert.Equal(13, problem.Location.EndColumn);
    }
}
