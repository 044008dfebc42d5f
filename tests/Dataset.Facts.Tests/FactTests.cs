using static Dataset.Facts.Tests.Rows;

namespace Dataset.Facts.Tests;

public sealed class FactTests
{
    public static TheoryData<string, FactState, string> States => new()
    {
        { "nothing", FactState.NotStated, "Someone.Price: not stated" },
        { "value", FactState.Stated, "Someone.Price: 13,717,000,000 USD" },
        { "range", FactState.Range, "Someone.Price: 10 to 2,000.5 USD" },
        { "unknown", FactState.Unknown, "Someone.Price: unknown" },
        { "none", FactState.None, "Someone.Price: none" },
        { "conflict", FactState.Conflict, "Someone.Price: in conflict: 1 USD; 2 USD" },
        { "plan", FactState.NotActual, "Someone.Price: 5 USD (plan)" },
        { "rejected", FactState.NotActual, "Someone.Price: rejected: 5 USD" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void What_the_sources_say_is_told_apart(string sample, FactState state, string text)
    {
        var fact = Sample(sample);

        Assert.Equal((state, text), (fact.State, fact.ToString()));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("range")]
    [InlineData("unknown")]
    [InlineData("none")]
    [InlineData("conflict")]
    [InlineData("plan")]
    [InlineData("rejected")]
    public void What_is_no_single_actual_value_is_never_given_as_one(string sample)
    {
        var fact = Sample(sample);

        Assert.False(fact.HasValue);
        Assert.Null(fact.ValueOrNull());
        var exception = Assert.Throws<InvalidOperationException>(() => fact.Value);
        Assert.Equal("Someone.Price has no single actual value: " + fact.ToString()["Someone.Price: ".Length..] + ".", exception.Message);
    }

    [Fact]
    public void A_plan_is_reached_only_as_a_plan()
    {
        var fact = Sample("plan");

        Assert.Equal(Status.Plan, fact.Status);
        Assert.Null(fact.Lead);
        Assert.Null(fact.Interval);
        Assert.Equal(5m, fact.LeadOf(Status.Plan)!.Value);
    }

    [Fact]
    public void An_outcome_stands_before_a_plan()
    {
        var fact = Money(Claim(5, Status.Plan), Claim(4));

        Assert.Equal((Status.Actual, 4m, "4"), (fact.Status, fact.Value, fact.ValueText));
    }

    [Fact]
    public void A_range_gives_its_ends_and_its_interval()
    {
        var fact = Sample("range");

        Assert.Equal(Interval.Closed(10m, 2000.5m), fact.Lead!.Range());
        Assert.Equal("10..2000.5", fact.ValueText);
        Assert.Throws<InvalidOperationException>(() => fact.Lead!.Value);
    }

    [Fact]
    public void Facts_sum_with_their_unit() => Assert.Equal("13717000001 USD", Amount.Sum(new IFact[] { Sample("value"), Money(Claim(1)) }).ToString());

    [Fact]
    public void A_plan_does_not_enter_a_sum() => Assert.Throws<InvalidOperationException>(() => Amount.Sum(new IFact[] { Sample("plan") }));

    [Fact]
    public void Who_says_it_is_found_when_asked() => Assert.Same(Someone, Sample("value").Lead!.SaidBy);

    private static Fact<decimal> Sample(string name) => name switch
    {
        "nothing" => Money(),
        "value" => Money(Claim(13_717_000_000)),
        "range" => Money(Claim(10, kind: ClaimKind.Range, high: 2000.5m)),
        "unknown" => Money(Claim(0, kind: ClaimKind.Unknown)),
        "none" => Money(Claim(0, kind: ClaimKind.None)),
        "conflict" => Conflict(Claim(1, isLead: false), Claim(2, isLead: false)),
        "plan" => Money(Claim(5, Status.Plan)),
        _ => Money(Claim(5, isLead: false)),
    };
}
