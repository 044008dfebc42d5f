using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;

namespace Dataset.Schema.Tests.Articles;

/// <summary>The data against the article: its digest, and each phrase on its line, once, with whole numerals.</summary>
public class VerificationTests
{
    [Theory]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }] }", "It has 7 people.", "")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }] }", "7 people", "7 people")]
    [InlineData("Yearly: { 2021: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'in 2021' }] }] } }", "7 people", "in 2021")]
    [InlineData("Born: { value: 2023, evidence: [{ @'two years later', base: { line: 6, text: 'in 2021' } }] }", "two years later", "in 2021")]
    [InlineData("Label: { value: a, evidence: [{ @'word' }] }", "the word", "")]
    [InlineData("People: { value: 7_000_000, evidence: [{ @'7 million people' }] }", "some 17.7 and 7 million people", "")]
    public void A_phrase_stands_on_its_line_once(string facts, string line5, string line6) => Assert.Equal("", ArticleWorld.Of(facts, line5, line6).Verify());

    [Theory]
    [InlineData("7 people", "8 people", "", "'7 people' does not stand on line 5 of En, nor anywhere in the body")]
    [InlineData("7 people", "7 People", "", "'7 people' does not stand on line 5 of En, nor anywhere in the body")]
    [InlineData("7 people", "7  people", "", "'7 people' does not stand on line 5 of En, nor anywhere in the body")]
    [InlineData("7 people", "", "7 people", "'7 people' does not stand on line 5 of En; it stands on line 6")]
    public void A_phrase_that_is_not_on_its_line_is_told_with_where_it_is(string phrase, string line5, string line6, string message) =>
        Assert.Equal($"Widget.yaml «'{phrase}'» DSET6006 {message}", Verify(phrase, 7, line5, line6));

    [Theory]
    [InlineData("7 people", "7 people and 7 people")]
    [InlineData("7 people", "7 people, 17 people")]
    public void A_phrase_that_stands_twice_is_no_place(string phrase, string line5) =>
        Assert.Equal($"Widget.yaml «'{phrase}'» DSET6007 '{phrase}' stands more than once on line 5 of En; cite more of the words around it", Verify(phrase, 7, line5));

    [Theory]
    [InlineData("7 people", 7, "17 people", "17")]
    [InlineData("7 people", 7, "2.7 people", "2.7")]
    [InlineData("5 people", 5, "1,005 people", "1,005")]
    [InlineData("seven people", 7, "twenty-seven people", "twenty-seven")]
    [InlineData("5 million people", 5_000_000, "1.5 million people", "1.5 million")]
    public void A_phrase_that_cuts_a_numeral_is_no_evidence(string phrase, int value, string line5, string numeral) =>
        Assert.Equal($"Widget.yaml «'{phrase}'» DSET6008 '{phrase}' cuts the numeral {numeral} on line 5 of En; cite it whole", Verify(phrase, value, line5));

    [Theory]
    [InlineData("7亿人", "700_000_000", "有27亿人", "27亿")]
    [InlineData("亿人", "100_000_000", "有27亿人", "27亿")]
    [InlineData("十人", "10", "二十人", "二十")]
    [InlineData("5萬(wàn)人", "50_000", "有1.5萬(wàn)人", "1.5萬")]
    public void A_phrase_cuts_a_Chinese_numeral_alike(string phrase, string value, string line5, string numeral) =>
        Assert.EndsWith(
            $"DSET6008 '{phrase}' cuts the numeral {numeral} on line 5 of Zh; cite it whole",
            ArticleWorld.Of($"Label: {{ value: '{value}', evidence: [{{ #'{phrase}' }}] }}", line5, source: "Zh").Verify(),
            StringComparison.Ordinal);

    [Fact]
    public void A_waiver_is_a_phrase_too() =>
        Assert.Equal(
            "En.yaml «'7 dwarfs'» DSET6006 '7 dwarfs' does not stand on line 5 of En, nor anywhere in the body",
            ArticleWorld.Of("", "7 swans", card: "waivers: [{ line: 5, text: '7 dwarfs', category: idiom }]\n").Verify());

    [Fact]
    public void Another_copy_of_the_article_is_told_and_its_phrases_are_not_looked_for()
    {
        var world = ArticleWorld.Of("People: { value: 7, evidence: [{ @'7 people' }] }", "7 people");
        var other = Article.Read("articles/En.txt", "another"u8.ToArray());
        var told = world.Tell(Verification.Verify(world.Compiled, new Dictionary<string, Article> { ["En"] = other }).Where(static problem => problem.Message.Contains("En.txt", StringComparison.Ordinal)));
        Assert.Equal($"En.yaml «'{world.Articles["En"].Sha256}'» DSET6005 the digest of En.txt is {other.Sha256}: it is another copy than the card describes", told);
    }

    [Fact]
    public void Each_article_that_is_not_there_is_told_once()
    {
        var world = ArticleWorld.Of("", "");
        Assert.Equal(
            ["the article En.txt is not in the folder of articles", "the article Euro.txt is not in the folder of articles", "the article Zh.txt is not in the folder of articles"],
            Verification.Verify(world.Compiled, new Dictionary<string, Article>()).Select(static problem => problem.Message).OrderBy(static message => message, StringComparer.Ordinal));
    }

    [Fact]
    public void A_body_that_ends_after_the_article_is_told()
    {
        var article = Article.Read("articles/En.txt", "one\ntwo"u8.ToArray());
        var world = FactWorldWith(article.Sha256);
        var problem = Assert.Single(Verification.Verify(world, new Dictionary<string, Article> { ["En"] = article }), static problem => problem.Message.Contains("En.txt has", StringComparison.Ordinal));
        Assert.Equal("the body ends on line 20, and En.txt has 2 lines", problem.Message);
    }

    [Theory]
    [InlineData("a\r\nb\r\n", "a|b|")]
    [InlineData("\uFEFFa\nb", "a|b")]
    [InlineData("", "")]
    public void Lines_are_counted_without_their_ends(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Article.Read("x", System.Text.Encoding.UTF8.GetBytes(text)).Lines));

    private static string Verify(string phrase, int value, string line5, string line6 = "") =>
        ArticleWorld.Of($"People: {{ value: {value}, evidence: [{{ @'{phrase}' }}] }}", line5, line6).Verify();

    private static CompiledDataset FactWorldWith(string digest)
    {
        var card = System.Text.Encoding.UTF8.GetString(Samples.FactWorld.Base.Files["sources/En.yaml"]);
        return Samples.FactWorld.Base.With("sources/En.yaml", card.Replace(Samples.FactWorld.DigestOf("En"), digest, StringComparison.Ordinal)).Compile();
    }
}
