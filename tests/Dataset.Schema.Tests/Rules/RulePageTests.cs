using System.Globalization;
using System.Text;
using Dataset.Schema.Messages;
using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Every rule has a page whose first example breaks it, with the message on the page and no other, and whose second breaks nothing.</summary>
public sealed class RulePageTests
{
    /// <summary>The rules on data; examples of those on code are C#, and the tests of the analyzers compile them.</summary>
    public static TheoryData<string> Examples => [.. RuleCatalogue.All.Where(static rule => rule != RuleCatalogue.InternalFailure && !rule.IsOfUse).Select(static rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id), RulePages.Ids);

    [Fact]
    public void Identifiers_are_given_once() => Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(static rule => rule.Id).Distinct().Count());

    [Fact]
    public void The_sample_breaks_no_rule_and_leaves_no_numeral_open() => Assert.Equal("", SampleDataset.Print(SampleDataset.Base.Problems(cover: true)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_page_has_the_title_of_its_rule(string id)
    {
        var page = PageOf(id);

        Assert.Equal((id, RuleCatalogue.Find(id)!.Title), (page.Id, page.Title));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_first_example_breaks_its_rule_once_at_that_place_in_those_words_and_no_other(string id)
    {
        var page = PageOf(id);
        var problems = RulePage.Apply(page.Wrong).Problems(IsOfCoverage(id));

        Assert.Equal(id, Assert.Single(problems, problem => problem.Rule.Id == id).Rule.Id);
        if (page.Printed.StartsWith(RulePage.Others, StringComparison.Ordinal))
        {
            Assert.Equal(page.Printed, RulePage.Others + "\n" + problems[^1]);
        }
        else
        {
            Assert.Equal(page.Printed, SampleDataset.Print(problems));
            Assert.Single(problems);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_second_example_breaks_no_rule(string id) =>
        Assert.Equal("", SampleDataset.Print(RulePage.Apply(PageOf(id).Right).Problems(IsOfCoverage(id))));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_page_tells_what_its_rule_demands_and_why_before_the_examples(string id) =>
        Assert.Equal(2, RulePages.DemandOf(RuleCatalogue.Find(id)!).Split("\n\n").Length);

    [Fact]
    public void The_page_of_failures_of_our_own_tells_what_to_do() =>
        Assert.StartsWith($"# DSET9001: {RuleCatalogue.InternalFailure.Title}\n\n", RulePages.TextOf(RuleCatalogue.InternalFailure), StringComparison.Ordinal);

    [Fact]
    public void The_index_lists_every_rule_by_family()
    {
        var path = Path.Combine(SampleDataset.PagesFolder, "README.md");
        var expected = Index();

        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == expected, $"{path} is out of date; its content is to be:\n{expected}");
    }

    private static RulePage PageOf(string id) => RulePage.Parse(RulePages.TextOf(RuleCatalogue.Find(id)!));

    private static bool IsOfCoverage(string id) => id == RuleCatalogue.OpenNumeral.Id || id == RuleCatalogue.NeedlessWaiver.Id;

    private static string Index()
    {
        var text = new StringBuilder(
            """
            # Rules

            One page a rule: what it demands, which mistake it prevents, an example that breaks it with the message it gives, and the example mended.
            `dataset explain DSETnnnn` prints a page. The examples change one file of the sample dataset in [Base](Base/data/dataset.yaml), or use its facts, and a test runs them all.

            """.ReplaceLineEndings("\n"));
        foreach (var family in RuleCatalogue.All.GroupBy(static rule => rule.Family))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {family.Key}\n\n| rule | demands |\n|---|---|\n");
            foreach (var rule in family)
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return text.ToString();
    }
}
