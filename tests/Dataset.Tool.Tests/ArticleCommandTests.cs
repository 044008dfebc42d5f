namespace Dataset.Tool.Tests;

/// <summary>Commands that read the articles: verify, cover, show; see <see cref="CiteTests"/>.</summary>
public sealed class ArticleCommandTests
{
    private const string Port = "data/entities/Port/PortElsa.yaml";

    [Fact]
    public void Verify_counts_what_stands()
    {
        using var sample = WithArticles();
        Assert.Equal("12 phrases of 2 sources; all stand where the data says\n", sample.Run("verify").Fine().Out);
    }

    [Theory]
    [InlineData("line: 5, text: 'About 2,500", "line: 6, text: 'About 2,500", "data/entities/Port/PortElsa.yaml(29,54): error DSET6006: 'About 2,500 people' does not stand on line 6 of Harbour2020; it stands on line 5")]
    [InlineData("'14 berths'", "'4 berths'", "data/entities/Port/PortElsa.yaml(25,54): error DSET6008: '4 berths' cuts the numeral 14 on line 4 of Harbour2020; cite it whole")]
    public void Verify_tells_what_does_not_stand(string old, string @new, string expected)
    {
        using var sample = WithArticles();
        sample.Edit(Port, old, @new);
        var run = sample.Run("verify");
        Assert.Equal(1, run.Code);
        Assert.Equal(expected, run.Lines[0]);
    }

    [Fact]
    public void Verify_finds_lines_again_that_moved()
    {
        using var sample = WithArticles();
        var before = sample.Read(Port);
        sample.Edit(Port, "line: 5, text: 'About", "line: 7, text: 'About");
        var run = sample.Run("verify", "--reanchor").Fine();
        Assert.Equal("data/entities/Port/PortElsa.yaml: 'About 2,500 people' is on line 5 now, not 7", run.Lines[0]);
        Assert.Equal(before, sample.Read(Port));
    }

    [Fact]
    public void Another_copy_of_an_article_is_an_error()
    {
        using var sample = WithArticles();
        sample.Edit("articles/gazette.txt", "two years on", "2 years on");
        var run = sample.Run("verify");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("cards/Gazette2021.yaml(4,9): error DSET6005: the digest of gazette.txt is ", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("cover")]
    public void What_the_language_refuses_does_not_pass_unseen(string command)
    {
        using var sample = WithArticles();
        sample.Edit(Port, "value: 14", "value: fourteen");
        var run = sample.Run(command);
        Assert.Equal(1, run.Code);
        Assert.Equal("dataset: the data has a problem of its own, and what it concerns was left out here; 'dataset check' lists it\n", run.Error);
    }

    [Theory]
    [InlineData("- conflict: [PortElsa.PierDate]\n  because: The papers are two years apart.\n", "", "DSET4001")]
    [InlineData("Containers[2020] < ", "Containers[2020] = ", "DSET5010")]
    public void What_check_judges_of_values_is_no_matter_of_the_articles(string old, string @new, string rule)
    {
        using var sample = WithArticles();
        sample.Edit("data/checks.yaml", old, @new);
        var check = sample.Run("check");
        Assert.Equal(1, check.Code);
        Assert.Contains(rule, Assert.Single(check.Lines.SkipLast(1), static line => line.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
        sample.Run("verify").Fine();
    }

    [Fact]
    public void Cover_counts_claimed_waived_and_open_numerals()
    {
        using var sample = WithArticles();
        sample.Edit(Port, "  Berths:\n    value: 14\n    evidence: [{ source: Harbour2020, line: 4, text: '14 berths' }]\n", "");
        var run = sample.Run("cover", "--open");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                "ROOT/articles/gazette.txt(3,63): error DSET6009: the numeral March 2019 on line 3 of Gazette2021 is neither claimed nor waived",
                "ROOT/articles/gazette.txt(4,11): error DSET6009: the numeral 2,400 on line 4 of Gazette2021 is neither claimed nor waived",
                "ROOT/articles/harbour.txt(4,47): error DSET6009: the numeral 14 on line 4 of Harbour2020 is neither claimed nor waived",
                "001 Gazette2021: 6 numerals, claimed 4, waived 0, open = 2",
                "000 Harbour2020: 10 numerals, claimed 9, waived 0, open = 1",
            ],
            run.Lines);
    }

    [Fact]
    public void Verify_tells_what_was_not_checked_and_does_not_pass()
    {
        using var sample = WithArticles();
        File.Delete(sample.PathOf("articles/gazette.txt"));
        var run = sample.Run("verify");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                "cards/Gazette2021.yaml(3,7): error DSET6004: the article gazette.txt is not in the folder of articles",
                "9 phrases of 1 source; all stand where the data says",
                "not checked: 1 source, whose article is not there (Gazette2021); '--source NAME' checks only those named",
            ],
            run.Lines);
    }

    [Fact]
    public void Cover_tells_what_was_not_counted_and_does_not_pass()
    {
        using var sample = WithArticles();
        File.Delete(sample.PathOf("articles/gazette.txt"));
        var run = sample.Run("cover");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                "000 Harbour2020: 10 numerals, claimed 10, waived 0, open = 0",
                "not checked: 1 source, whose article is not there (Gazette2021); '--source NAME' checks only those named",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("9 phrases of 1 source; all stand where the data says\n", "verify", "--source", "Harbour2020")]
    [InlineData("9 phrases of 1 source; all stand where the data says\n", "verify", "--source", "000", "--source", "Harbour2020")]
    [InlineData("000 Harbour2020: 10 numerals, claimed 10, waived 0, open = 0\n", "cover", "--source", "Harbour2020")]
    public void A_source_that_is_named_needs_no_other_article(string expected, params string[] args)
    {
        using var sample = WithArticles();
        File.Delete(sample.PathOf("articles/gazette.txt"));
        Assert.Equal(expected, sample.Run(args).Fine().Out);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("cover")]
    public void A_source_that_is_named_must_be_there_itself(string command)
    {
        using var sample = WithArticles();
        File.Delete(sample.PathOf("articles/gazette.txt"));
        Assert.Equal(1, sample.Run(command, "--source", "Gazette2021").Code);
        Assert.Equal(1, sample.Run(command, "--source", "Harbour2020", "--source", "Gazette2021").Code);
    }

    [Fact]
    public void Reanchor_touches_only_the_sources_named()
    {
        using var sample = WithArticles();
        sample.Edit(Port, "line: 5, text: 'About", "line: 7, text: 'About");
        var before = sample.Read(Port);
        sample.Run("verify", "--reanchor", "--source", "Gazette2021").Fine();
        Assert.Equal(before, sample.Read(Port));
    }

    [Fact]
    public void A_source_whose_card_is_no_good_is_not_called_unknown()
    {
        using var sample = WithArticles();
        sample.Edit("cards/Harbour2020.yaml", "lang: en", "lang: fr");
        Assert.Equal("dataset: the card cards/Harbour2020.yaml has a problem of its own, which 'dataset check' tells; mend it first\n", sample.Run("show", "Harbour2020:4").Error);
    }

    [Theory]
    [InlineData("Harbour2020:4")]
    [InlineData("000:4")]
    public void Show_takes_a_source_by_name_or_key(string place)
    {
        using var sample = WithArticles();
        Assert.Equal(
            "The terminal cost 340 million dollars and has 14 berths.\n  19: 340 million  PortElsa.Cost\n  47: 14  PortElsa.Berths\n",
            sample.Run("show", place).Fine().Out);
    }

    [Theory]
    [InlineData("dataset: 'Harbour2020' is no SOURCE:LINE, such as ThePaper2023:87\n", "show", "Harbour2020")]
    [InlineData("dataset: unknown source 'Harbor2020'; did you mean 'Harbour2020'?\n", "show", "Harbor2020:4")]
    [InlineData("dataset: harbour.txt has lines 1 to 9\n", "show", "Harbour2020:900")]
    [InlineData("dataset: line 2 is not in the body of Harbour2020, lines 3-8\n", "cite", "Harbour2020", "2", "15 berths")]
    [InlineData("dataset: '15 berths' does not stand on line 4, nor anywhere in the body\n", "cite", "Harbour2020", "4", "15 berths")]
    [InlineData("dataset: '14 berths' does not stand on line 5; it stands on line 4\n", "cite", "Harbour2020", "5", "14 berths")]
    [InlineData("dataset: line 2 is not in the body of Harbour2020, lines 3-8; '14 berths' stands on line 4\n", "cite", "Harbour2020", "2", "14 berths")]
    [InlineData("dataset: unknown source 'Harbor2020'; did you mean 'Harbour2020'?\n", "verify", "--source", "Harbor2020")]
    [InlineData("dataset: '1' stands more than once on line 6; give more of the words around it\n", "cite", "000", "6", "1")]
    [InlineData("dataset: Cannot parse argument 'four' for command 'cite' as expected type 'System.Int32'; 'dataset cite --help' tells what is expected\n", "cite", "000", "four", "14")]
    public void A_wrong_call_is_told_in_one_line(string expected, params string[] args)
    {
        using var sample = WithArticles();
        Assert.Equal(new ToolRun(2, "", expected), sample.Run(args));
    }

    private static TemporarySample WithArticles()
    {
        var sample = TemporarySample.Create();
        sample.Variables["DATASET_ARTICLES"] = "articles";
        return sample;
    }
}
