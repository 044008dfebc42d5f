using Dataset.Facts;
using Dataset.Schema.Checks;
using Dataset.Schema.Compiled;

namespace Dataset.Schema.Tests.Checks;

/// <summary>A declared conflict is one, of facts that are stated.</summary>
public class ConflictRulesTests
{
    [Theory]
    [InlineData("[Llama1.Tokens]")]
    [InlineData("[Meta.FoundedDate, Meta.ListingDate]")]
    [InlineData("['Meta.Loss[2021]', 'Meta.Loss[2022]']")]
    [InlineData("[Meta.Founders]")] // several values differ by nature
    [InlineData("[Broken.Tokens]")] // its own rule is told already
    public void Claims_that_disagree_are_a_conflict(string facts) => Assert.Empty(Told(facts));

    [Theory]
    [InlineData("[Meta.Bill]", "DSET5013 «{ conflict: [Meta.Bill], because: It is so. }» Meta.Bill has no two claims that are not rejected; remove the conflict")]
    [InlineData("[Llama1.Parameters]", "DSET5013 «{ conflict: [Llama1.Parameters], because: It is so. }» Llama1.Parameters has no two claims that are not rejected; remove the conflict")]
    [InlineData("[Meta.Hires]", "DSET5013 «{ conflict: [Meta.Hires], because: It is so. }» the claims on Meta.Hires agree: 10_000, 5_000; remove the conflict")] // a plan and what came
    [InlineData("[Meta.FounderCount, Meta.FounderCount]", "DSET5013 «{ conflict: [Meta.FounderCount, Meta.FounderCount], because: It is so. }» the claims on Meta.FounderCount, Meta.FounderCount agree: 2, 2; remove the conflict")]
    [InlineData("['Meta.Loss[2019]']", "DSET5004 «2019» the data states no Meta.Loss for 2019; stated are 2020, 2021, 2022, 2022-H1, 2023-Q1, 2023-Q2, 2024")]
    [InlineData("[Meta.Loss]", "DSET5007 «Meta.Loss» 'Loss' is a timeline: the check must say which of its values, as in Meta.Loss[2020]; stated are 2020, 2021, 2022, 2022-H1, 2023-Q1, 2023-Q2, 2024")]
    [InlineData("['Meta.Loss[*]']", "DSET5001 «Meta.Loss[*]» a conflict names a fact with all its claims: expected Entity.Property or Entity.Property[period]")]
    [InlineData("[Meta.Planned.Hires]", "DSET5001 «Meta.Planned.Hires» a conflict names a fact with all its claims: expected Entity.Property or Entity.Property[period]")]
    [InlineData("[Mta.Loss]", "DSET5002 «Mta» unknown entity 'Mta'; did you mean 'Meta'?")]
    [InlineData("[Meta.Los]", "DSET5003 «Los» 'Meta' is of kind 'Company', which has no property 'Los'; did you mean 'Loss'?")]
    [InlineData("[Meta]", "DSET5001 «Meta» 'Meta' alone is no figure: expected Entity.Property")]
    [InlineData("[Meta.Bill + 1]", "DSET5001 «+» expected nothing after Entity.Property or Entity.Property[period], not '+'")]
    [InlineData("[sum(Meta.Bill)]", "DSET5001 «sum» 'sum' alone is no figure: expected Entity.Property; the function is written sum(...)")]
    public void Anything_else_is_an_error(string facts, string told) => Assert.Equal([told], Told(facts));

    [Fact]
    public void A_conflict_is_settled_once_the_claims_admit_a_common_value()
    {
        var facts = ChecksFile.FactsOf(World.Conflict("FoundedDate", World.Date("2016"), World.Date("2016-09")));

        Assert.Equal(["DSET5013 «{ conflict: [Meta.FoundedDate], because: It is so. }» the claims on Meta.FoundedDate agree: 2016, 2016-09; remove the conflict"], Told("[Meta.FoundedDate]", facts));
    }

    [Theory]
    [InlineData("2021", "2022", "DSET5013 «{ conflict: [Meta.FoundedDate], because: It is so. }» the claims on Meta.FoundedDate hold for different days, so they do not contradict each other; remove the conflict")]
    [InlineData("2021", "2021-05", null)]
    [InlineData("~2021", "2022", null)]
    public void Claims_of_different_days_are_no_conflict(string first, string second, string? told)
    {
        var facts = ChecksFile.FactsOf(World.Conflict("FoundedDate", World.Date("2016") with { AsOf = PartialDate.Parse(first) }, World.Date("2017") with { AsOf = PartialDate.Parse(second) }));

        Assert.Equal(told is null ? [] : [told], Told("[Meta.FoundedDate]", facts));
    }

    [Fact]
    public void A_conflict_is_settled_once_a_claim_is_preferred()
    {
        var facts = ChecksFile.FactsOf(World.Conflict("FoundedDate", World.Date("2016") with { Rank = Rank.Preferred }, World.Date("2017")));

        Assert.Equal(["DSET5013 «{ conflict: [Meta.FoundedDate], because: It is so. }» a preferred claim decides Meta.FoundedDate; remove the conflict"], Told("[Meta.FoundedDate]", facts));
    }

    [Theory]
    [InlineData("2017", "2016", false)]
    [InlineData("2017", "2017", true)]
    public void Claims_of_several_facts_disagree_with_one_another(string first, string second, bool isSettled)
    {
        var facts = ChecksFile.FactsOf(World.Conflict("FoundedDate", World.Date(first)), World.Conflict("ListingDate", World.Date(second)));

        Assert.Equal(isSettled, Told("[Meta.FoundedDate, Meta.ListingDate]", facts).Any());
    }

    [Fact]
    public void What_two_people_think_is_no_conflict()
    {
        CompiledClaim Says(string who, string value) => World.Claim(value) with { Status = Status.Opinion, SaidBy = who };
        var facts = ChecksFile.FactsOf(World.Conflict("TotalLoss", Says("Ann", "1"), Says("Bob", "2")));

        Assert.Single(Told("[Meta.TotalLoss]", facts));
    }

    [Fact]
    public void The_same_conflict_twice_is_an_error()
    {
        var file = ChecksFile.Of("""
            - { conflict: [Meta.FoundedDate, Meta.ListingDate], because: First. }
            - { conflict: [Meta.ListingDate, Meta.FoundedDate], because: Second. }
            """);

        Assert.Equal(["DSET5014 «{ conflict: [Meta.ListingDate, Meta.FoundedDate], because: Second. }» the same conflict stands here a second time"], file.Told);
    }

    [Fact]
    public void Declared_facts_are_named_one_way_however_written()
    {
        var spec = ChecksFile.Of("- { conflict: ['Meta.Loss[ 2021 ]', Meta.Bill, Bad], because: It is so. }").Spec;

        Assert.Equal(["Meta.Loss[2021]", "Meta.Bill"], ConflictRules.DeclaredFacts(spec.Conflicts).Select(static fact => fact.ToString()));
    }

    private static IEnumerable<string> Told(string facts, ICheckFacts? among = null) => ChecksFile.Of($"- {{ conflict: {facts}, because: It is so. }}", among).Told;
}
