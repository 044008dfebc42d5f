using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Claims and witnesses among one another: those marked with * lead. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class AgreementRuleTests
{
    [Theory]
    [InlineData("Price: { claims: [{ value: 7, evidence: [{ @'about 7 euros', hedge: about }] }, { value: 8, evidence: [{ @'8 euros' }] }] }", "*8 [7.5, 8.5] EUR, 7 [6, 8] EUR")]
    [InlineData("Price: { claims: [{ value: 8, evidence: [{ @'about 8 euros', hedge: about }] }, { value: 8.2, evidence: [{ @'8.2 euros' }] }] }", "*8.2 [8.15, 8.25] EUR, 8 [7, 9] EUR")]
    [InlineData("Born: { claims: [{ value: 2023, evidence: [{ @'2023' }] }, { value: 2023-07, evidence: [{ @'July 2023' }] }] }", "*2023-07, 2023")]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 8, rank: rejected, reason: A misprint., evidence: [{ @'8 people' }] }] }", "*7 7 people, 8 8 people")]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 8, rank: preferred, reason: Newer., evidence: [{ @'8 people' }] }] }", "*8 8 people, 7 7 people")]
    [InlineData("People: { value: 7, rank: rejected, reason: A., evidence: [{ @'7 people' }] }", "7 7 people")]
    [InlineData("People: { claims: [{ value: 7, status: plan, evidence: [{ @'7 people' }] }, { value: 8, evidence: [{ @'8 people' }] }] }", "*7 7 people, *8 8 people")]
    [InlineData("People: { claims: [{ value: 7, status: forecast, saidBy: Acme, evidence: [{ @'Acme: 7 people' }] }, { value: 8, status: forecast, evidence: [{ @'8 people' }] }] }", "*7 7 people, *8 8 people")]
    [InlineData("People: { claims: [{ value: 7, asOf: 2021, evidence: [{ @'7 people in 2021' }] }, { value: 8, asOf: 2022, rank: preferred, reason: The later day., evidence: [{ @'8 people in 2022' }] }] }", "*8 8 people, 7 7 people")]
    [InlineData("People: { claims: [{ value: 7, asOf: 2021, evidence: [{ @'7 people in 2021' }] }, { value: 7, asOf: 2022, evidence: [{ @'7 people in 2022' }] }] }", "*7 7 people, 7 7 people")]
    [InlineData("Instant: { 2021: { value: 7, evidence: [{ @'7 people in 2021' }] }, 2022: { value: 8, evidence: [{ @'8 people in 2022' }] } }", "*7 7 people, *8 8 people")]
    public void Claims_that_agree_or_are_ranked_stand_and_one_leads(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 8, evidence: [{ @'8 people' }] }] }", "Widget.yaml «8» DSET4001 8 people disagrees with 7 people on 'People': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «7» the other claim is here")]
    [InlineData("People: { claims: [{ value: 7, asOf: 2021, evidence: [{ @'7 people in 2021' }] }, { value: 8, asOf: 2022, evidence: [{ @'8 people in 2022' }] }] }", "Widget.yaml «8» DSET4001 8 people as of 2022 and 7 people as of 2021 do not contradict each other, but 'People' has one value: rank one as preferred with a reason, or make the property a 'timeline: instant' in schema.yaml, with the days as keys / Widget.yaml «7» the other claim is here")]
    [InlineData("Yearly: { 2021: { claims: [{ value: 7, asOf: 2021-05, evidence: [{ @'7 people by May 2021, in 2021' }] }, { value: 8, asOf: 2021-06, evidence: [{ @'8 people by June 2021, in 2021' }] }] } }", "Widget.yaml «8» DSET4001 8 people as of 2021-06 and 7 people as of 2021-05 do not contradict each other, but 'Yearly' of 2021 has one value: rank one as preferred with a reason / Widget.yaml «7» the other claim is here")]
    [InlineData("People: { claims: [{ value: 7, asOf: 2021, evidence: [{ @'7 people in 2021' }] }, { value: 8, asOf: 2021-06, evidence: [{ @'8 people in June 2021' }] }] }", "Widget.yaml «8» DSET4001 8 people disagrees with 7 people on 'People': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «7» the other claim is here")]
    [InlineData("Born: { claims: [{ value: 2022, evidence: [{ @'2022' }] }, { value: 2023-07, evidence: [{ @'July 2023' }] }] }", "Widget.yaml «2023-07» DSET4001 '2023-07' disagrees with '2022' on 'Born': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «2022» the other claim is here")]
    [InlineData("People: { claims: [{ value: 7, rank: preferred, reason: A., evidence: [{ @'7 people' }] }, { value: 8, rank: preferred, reason: Newer., evidence: [{ @'8 people' }] }] }", "Widget.yaml «preferred» DSET4003 'People' has 2 preferred claims; one at most is preferred / Widget.yaml «7» the first is here")]
    [InlineData("People: { value: 7, rank: preferred, reason: A., evidence: [{ @'7 people' }] }", "Widget.yaml «preferred» DSET4005 'People' has no other claim of status actual that this one could be preferred to")]
    [InlineData("People: { claims: [{ value: 7, status: plan, saidBy: Acme, evidence: [{ @'Acme: 7 people' }] }, { value: 8, status: plan, evidence: [{ @'8 people' }] }] }", "Widget.yaml «8» DSET4001 8 people disagrees with 7 people on 'People': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «7» the other claim is here")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }, { @'7 people' }] }", "Widget.yaml «'7 people'» DSET4002 '7 people' on line 5 of En is cited twice for one value; it is one witness / Widget.yaml «'7 people'» the first is here")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', context: [{ line: 5, text: '7 people' }] }] }", "Widget.yaml «'7 people'» DSET3012 '7 people' on line 5 is cited already by the same piece of evidence")]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: 7, evidence: [{ #'7人' }] }] }", "Widget.yaml «7» DSET4002 7 people is claimed twice on 'People': make it one claim with both witnesses / Widget.yaml «7» the first is here")]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }, { value: none, evidence: [{ @'nobody' }] }] }", "Widget.yaml «none» DSET4001 'none' disagrees with 7 people on 'People': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «7» the other claim is here")]
    [InlineData("Price: { claims: [{ value: 7, evidence: [{ @'7 euros' }] }, { value: 7, unit: unstated, evidence: [{ @'7' }] }] }", "Widget.yaml «7» DSET4001 7 unstated disagrees with 7 EUR [6.5, 7.5] on 'Price': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «7» the other claim is here")]
    [InlineData("Label: { claims: [{ value: a, evidence: [{ @'a' }] }, { value: b, evidence: [{ @'b' }] }] }", "Widget.yaml «b» DSET4001 'b' disagrees with 'a' on 'Label': rank the claims with a reason, or declare the conflict in checks.yaml / Widget.yaml «a» the other claim is here")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }, { @'more than 7 people', hedge: over }] }", "Widget.yaml «'more than 7 people'» DSET4004 'more than 7 people' admits (7, inf), the evidence before it 7, and no value is in both: make two claims of them")]
    [InlineData("People: { value: 7, rank: preferred, evidence: [{ @'7 people' }] }", "Widget.yaml «preferred» DSET2017 rank preferred needs a 'reason'")]
    [InlineData("People: { value: 7, rank: normal, reason: A., evidence: [{ @'7 people' }] }", "Widget.yaml «A.» DSET2017 'reason' belongs to a 'rank' or a 'step', and the claim has neither; use 'note' for remarks / Widget.yaml «normal» the rank is that of every claim without one")]
    [InlineData("People: { value: 7, rank: prefered, reason: A., evidence: [{ @'7 people' }] }", "Widget.yaml «prefered» DSET2004 'rank' of a claim of 'People' cannot be 'prefered': it is one of normal, preferred, rejected; did you mean 'preferred'?")]
    public void Claims_that_disagree_are_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
