using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>The period of a timeline, the day a claim holds for, and the day it was said. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class MomentRuleTests
{
    [Theory]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "*7 7 people")]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'in 2022' }] }] } }", "*7 7 people")]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people', base: { line: 6, text: 'in 2022' } }] } }", "*7 7 people")]
    [InlineData("Yearly: { 2024-03-12: { value: 7, evidence: [{ @'7 people' }] } }", "*7 7 people")]
    [InlineData("Yearly: { 2019/2022: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'since 2019' }, { line: 6, text: 'until 2022' }] }] } }", "*7 7 people")]
    [InlineData("Yearly: { P18M: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'for 18 months' }] }] } }", "*7 7 people")]
    [InlineData("Yearly: { P2Y: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'for 24 months' }] }] } }", "*7 7 people")]
    [InlineData("Yearly: { unknown: { value: 7, evidence: [{ @'7 people' }] } }", "*7 7 people")]
    [InlineData("Instant: { 2022-05: { value: 7, evidence: [{ @'7 people in May 2022' }] } }", "*7 7 people")]
    [InlineData("People: { value: 7, asOf: 2022-05, evidence: [{ @'7 people in May 2022' }] }", "*7 7 people")]
    [InlineData("People: { value: 7, saidOn: 2022, saidBy: Acme, evidence: [{ @'7 people, Acme says in 2022' }] }", "*7 7 people")]
    public void The_words_tell_the_time(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people' }] } }", "Widget.yaml «2022» DSET3010 no words tell '2022'; cite words that do as 'context' / Widget.yaml «'7 people'» the words cited")]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people two years later' }] } }", "Widget.yaml «2022» DSET3010 no words tell '2022'; 'two years later' counts from another date: cite that one as 'base' / Widget.yaml «'7 people two years later'» the words cited")]
    [InlineData("People: { value: 7, asOf: 2022, evidence: [{ @'7 people two years later' }] }", "Widget.yaml «2022» DSET3011 no words tell that it holds for 2022; 'two years later' counts from another date: cite that one as 'base' / Widget.yaml «'7 people two years later'» the words cited")]
    [InlineData("Yearly: { 2022: { value: 7, evidence: [{ @'7 people in 2021' }] } }", "Widget.yaml «2022» DSET3010 no words tell '2022', only 2021; cite words that do as 'context' / Widget.yaml «'7 people in 2021'» the words cited")]
    [InlineData("Yearly: { 2019/2022: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'since 2019' }] }] } }", "Widget.yaml «2019/2022» DSET3010 no words tell '2019/2022', only 2019/..; cite words that do as 'context' / Widget.yaml «'7 people'» the words cited")]
    [InlineData("Yearly: { P18M: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'for 17 months' }] }] } }", "Widget.yaml «P18M» DSET3010 no words tell 'P18M'; cite words that do as 'context' / Widget.yaml «'7 people'» the words cited")]
    [InlineData("Yearly: { ~2022: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "Widget.yaml «~2022» DSET3010 no words tell '~2022', only 2022; cite words that do as 'context' / Widget.yaml «'7 people in 2022'» the words cited")]
    [InlineData("Yearly: { 2024-03-12: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "Widget.yaml «2024-03-12» DSET3010 no words tell '2024-03-12', only 2022; cite words that do as 'context' / Widget.yaml «'7 people in 2022'» the words cited")]
    [InlineData("Yearly: { unknown: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "Widget.yaml «unknown» DSET3010 the words tell 2022, so the period is not unknown / Widget.yaml «'7 people in 2022'» the words cited")]
    [InlineData("Yearly: { unknown: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'for 18 months' }] }] } }", "Widget.yaml «unknown» DSET3010 the words tell '18 months', so the period is not unknown / Widget.yaml «'7 people'» the words cited")]
    [InlineData("Yearly: { soon: { value: 7, evidence: [{ @'7 people' }] } }", "Widget.yaml «soon» DSET2004 'soon' is no key of the timeline 'Yearly'; its keys are periods such as 2022, 2023-Q1, 2021-11/2022-01 or P18M, or unknown")]
    [InlineData("Yearly: { value: 7, evidence: [{ @'7 people' }] }", "Widget.yaml «{ value: 7, evidence: [{ source: En, line: 5, text: '7 people' }] }» DSET2001 'Yearly' is a timeline: it must be a mapping of periods such as 2022, 2023-Q1, 2021-11/2022-01 or P18M, not a single fact")]
    [InlineData("Yearly: 7", "Widget.yaml «7» DSET2001 'Yearly' is a timeline: it must be a mapping of periods such as 2022, 2023-Q1, 2021-11/2022-01 or P18M, not '7'")]
    [InlineData("Instant: { P18M: { value: 7, evidence: [{ @'7 people' }] } }", "Widget.yaml «P18M» DSET2004 'P18M' is no key of the timeline 'Instant'; its keys are points in time such as 2023-07 or 2023-07-19, or unknown")]
    [InlineData("People: { value: 7, asOf: 2022-06, evidence: [{ @'7 people in May 2022' }] }", "Widget.yaml «2022-06» DSET3011 no words tell that it holds for 2022-06, only 2022-05; cite words that do as 'context' / Widget.yaml «'7 people in May 2022'» the words cited")]
    [InlineData("People: { value: 7, saidOn: 2022-06, saidBy: Acme, evidence: [{ @'7 people, Acme says' }] }", "Widget.yaml «2022-06» DSET3011 no words tell that it was said in 2022-06; cite words that do as 'context' / Widget.yaml «'7 people, Acme says'» the words cited")]
    [InlineData("People: { value: 7, asOf: soon, evidence: [{ @'7 people' }] }", "Widget.yaml «soon» DSET2004 'asOf' of a claim of 'People' must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not 'soon'")]
    public void A_time_that_no_words_tell_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
