using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Hedges, precision steps and repairs. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class HedgeRuleTests
{
    [Theory]
    [InlineData("People: { value: 40, evidence: [{ @'nearly 40 people', hedge: nearly }] }", "*40 [30, 40) people")]
    [InlineData("People: { value: 40, evidence: [{ @'at least 40 people', hedge: atLeast }] }", "*40 [40, inf) people")]
    [InlineData("People: { value: 40, evidence: [{ @'fewer than 40 people', hedge: under }] }", "*40 (-inf, 40) people")]
    [InlineData("People: { value: 40, evidence: [{ @'up to 40 people', hedge: atMost }] }", "*40 (-inf, 40] people")]
    [InlineData("People: { value: 40, evidence: [{ @'more than 40 people', hedge: over }] }", "*40 (40, inf) people")]
    [InlineData("Born: { value: ~2023, evidence: [{ @'about 2023', hedge: about }] }", "*~2023")]
    public void The_hedge_is_that_of_the_words_and_widens_the_range(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 40, evidence: [{ @'nearly 40 people' }] }", "Widget.yaml «nearly 40 people» DSET3004 the words say 'nearly' (nearly 40 people), and the evidence has no hedge; add hedge: nearly")]
    [InlineData("People: { value: 40, evidence: [{ @'nearly 40 people', hedge: about }] }", "Widget.yaml «about» DSET3004 the hedge is 'about', but the words say 'nearly' (nearly 40 people) / Widget.yaml «'nearly 40 people'» the words cited")]
    [InlineData("People: { value: 40, evidence: [{ @'40 people', hedge: about }] }", "Widget.yaml «about» DSET3004 the hedge is 'about', but the words state it flatly (40 people) / Widget.yaml «'40 people'» the words cited")]
    [InlineData("People: { value: 40, evidence: [{ @'40 people', hedge: abuot }] }", "Widget.yaml «abuot» DSET2004 'hedge' of a piece of evidence cannot be 'abuot': it is one of about, atLeast, atMost, nearly, over, several, under; did you mean 'about'?")]
    [InlineData("Label: { value: x, evidence: [{ @'about', hedge: about }] }", "Widget.yaml «about» DSET3004 a hedge belongs to a figure, and the value 'x' is none")]
    [InlineData("Born: { value: 2023, evidence: [{ @'about 2023', hedge: about }] }", "Widget.yaml «2023» DSET3001 value 2023 is not what the evidence says, ~2023 (about 2023) / Widget.yaml «2023» the date as it is printed")]
    public void Another_hedge_than_that_of_the_words_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 40, step: 10, reason: Rounded., evidence: [{ @'40 people' }] }", "*40 [35, 45] people")]
    [InlineData("People: { value: 40, step: 10, reason: Rounded., evidence: [{ @'about 40 people', hedge: about }] }", "*40 [30, 50] people")]
    [InlineData("People: { value: 40, step: 10, reason: Rounded., evidence: [{ @'nearly 40 people', hedge: nearly }] }", "*40 [30, 40) people")]
    [InlineData("People: { value: 40, step: 10, reason: Rounded., evidence: [{ @'over 40 people', hedge: over }] }", "*40 (40, inf) people")]
    public void A_step_replaces_the_written_precision(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 40, step: 10, evidence: [{ @'40 people' }] }", "Widget.yaml «10» DSET2017 a precision 'step' other than the written one needs a 'reason'")]
    [InlineData("People: { value: 40, step: -1, reason: Rounded., evidence: [{ @'40 people' }] }", "Widget.yaml «-1» DSET2006 'step' must be a number of at least 0, not '-1'")]
    public void A_step_needs_a_reason_and_a_number(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 15_000, evidence: [{ @'15 people', repair: '15 thousand people', reason: The page lost a word. }] }", "*15_000 [14500, 15500] people")]
    public void A_repair_is_read_in_place_of_the_phrase(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 15, evidence: [{ @'15 people', repair: '15 people', reason: The page lost a word. }] }", "Widget.yaml «'15 people'» DSET3012 'repair' is the phrase itself: nothing is repaired")]
    [InlineData("People: { value: 15, evidence: [{ @'15 people', repair: '16 people', reason: The page lost a word. }] }", "Widget.yaml «15» DSET3001 value 15 is not what the evidence says, 16 (16) / Widget.yaml «16» the figure as it is printed")]
    [InlineData("People: { value: 15, evidence: [{ @'15 people', repair: '16 people' }] }", "Widget.yaml «'16 people'» DSET2017 a 'repair' needs a 'reason' why it is certain")]
    [InlineData("People: { value: 15, evidence: [{ @'15 people', reason: So. }] }", "Widget.yaml «So.» DSET2017 the 'reason' of evidence belongs to a 'repair', and there is none")]
    public void A_repair_that_repairs_nothing_or_lacks_its_reason_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
