using Dataset.Schema.Checks;

namespace Dataset.Schema.Tests.Checks;

/// <summary>What a check must do to be no error.</summary>
public class CheckRulesTests
{
    private const string Refuted = "Meta.Loss[2022] < Meta.Loss[2021]";
    private const string RefutedBecause = "Meta.Loss[2022] is 13,717,000,000 USD, Meta.Loss[2021] is 10,193,000,000 USD: false, 3,524,000,000 USD apart";

    [Theory]
    [InlineData("Meta.Loss[2021] = 10_193_000_000 USD")]
    [InlineData("sum(Meta.Loss[2021, 2022, 2023-Q1, 2023-Q2]) = Meta.TotalLoss")]
    [InlineData("Meta.Loss[2021] < Meta.Loss[2022]")]
    [InlineData("Broken.Loss = 1 USD")] // its own rule is told already
    public void A_check_that_holds_is_no_problem(string check) => Assert.Empty(Told(check));

    [Fact]
    public void A_check_that_does_not_hold_is_an_error_at_its_text() =>
        Assert.Equal([$"DSET5010 «{Refuted}» the check does not hold: {RefutedBecause}"], Told(Refuted));

    [Fact]
    public void A_check_that_cannot_be_decided_is_an_error() => Assert.Equal(
        ["DSET5011 «Meta.Employees < 80_000 people» the check cannot be decided: Meta.Employees is 80,000, [75,000, 85,000] people, 80,000 people: undecidable, the ranges overlap"],
        Told("Meta.Employees < 80_000 people"));

    [Theory]
    [InlineData(Refuted)]
    [InlineData("Meta.Employees < 80_000 people")]
    public void A_check_declared_to_fail_may_fail_or_be_undecided(string check) => Assert.Empty(Told(check, fails: "The paper errs."));

    [Fact]
    public void A_check_declared_to_fail_is_an_error_once_it_holds() => Assert.Equal(
        ["DSET5012 «1 < 2» the check is declared to fail, and holds: 1, 2: true; remove 'fails'"],
        Told("1 < 2", fails: "The paper errs."));

    [Theory]
    [InlineData("Mta.Loss[2021] = 1 USD", "DSET5002 «Mta» unknown entity 'Mta'; did you mean 'Meta'?")]
    [InlineData("Meta.TotalLoss = = 1", "DSET5001 «=» expected a figure: Entity.Property, a number with its unit, a date in quotes, a function or a bracket, not '='")]
    public void A_check_that_is_wrong_is_an_error_even_where_it_is_declared_to_fail(string check, string told) => Assert.Equal([told], Told(check, fails: "The paper errs."));

    [Fact]
    public void An_error_in_a_quoted_text_is_told_at_its_characters()
    {
        var file = ChecksFile.Of("""
            - check: 'Meta.FoundedDate < ''2012'' + Mta.Delay'
              because: Both are told.
            """);

        Assert.Equal(["DSET5002 «Mta» unknown entity 'Mta'; did you mean 'Meta'?"], file.Told);
    }

    [Fact]
    public void Units_that_differ_show_the_other_place()
    {
        var file = ChecksFile.Of("- { check: Meta.TotalLoss = Meta.Bill, because: Both are told. }");

        var related = Assert.Single(Assert.Single(file.Problems).Related);
        Assert.Equal(("Meta.TotalLoss", "Meta.TotalLoss is in USD"), (file.TextAt(related.Place), related.Message));
    }

    [Fact]
    public void A_refuted_check_shows_the_facts_it_read()
    {
        var problem = Assert.Single(ChecksFile.Of($"- {{ check: '{Refuted} + Meta.Loss[2021] * 0', because: Both are told. }}").Problems);

        Assert.Equal(
            ["Meta.yaml: Meta.Loss[2022] is 13_717_000_000", "Meta.yaml: Meta.Loss[2021] is 10_193_000_000"],
            problem.Related.Select(static related => $"{related.Place.File}: {related.Message}"));
    }

    [Fact]
    public void The_same_check_twice_is_an_error_at_the_second()
    {
        var file = ChecksFile.Of("""
            - { check: 1 = 1, because: First. }
            - { check: 1=1, because: Second. }
            - { check: 1 = 2/2, because: Third. }
            """);

        Assert.Equal(["DSET5014 «1=1» the same check stands here a second time"], file.Told);
        Assert.Equal("1 = 1", file.TextAt(Assert.Single(file.Problems[0].Related).Place));
    }

    [Fact]
    public void Weak_agreement_is_listed_and_no_error()
    {
        var file = ChecksFile.Of("- { check: 'Meta.Users[2024] = 4_000_000_000 users', because: Both are told. }");

        Assert.Empty(file.Told);
        Assert.Equal(CheckVerdict.Weak, Assert.Single(file.Report.Weak).Outcome!.Verdict);
    }

    private static IEnumerable<string> Told(string check, string? fails = null) =>
        ChecksFile.Of($"- check: {check}\n  because: The article says so.\n" + (fails is null ? "" : $"  fails: {fails}\n")).Told;
}
