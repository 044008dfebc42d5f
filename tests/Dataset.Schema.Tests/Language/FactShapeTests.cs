using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Language;

/// <summary>The shape of facts, claims and evidence: one mistake, one problem. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class FactShapeTests
{
    [Theory]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', context: { line: 6, text: 'x' } }] }", "*7 7 people")]
    public void Shapes_that_are_admitted(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: 7", "Widget.yaml «7» DSET2001 a claim of 'People' must be a mapping with the keys value, valueMax, status, asOf, saidBy, saidOn, unit, step, rank, reason, note, evidence, not '7'")]
    [InlineData("People: { value: 7 }", "Widget.yaml «7» DSET2003 a claim lacks 'evidence': each value is tied to the words of a source")]
    [InlineData("People: { evidence: [{ @'7 people' }] }", "Widget.yaml «{ evidence: [{ source: En, line: 5, text: '7 people' }] }» DSET2003 a claim of 'People' lacks the key 'value'")]
    [InlineData("People: { value: [7], evidence: [{ @'7 people' }] }", "Widget.yaml «[7]» DSET2001 'value' of a claim of 'People' must be one value, not a list")]
    [InlineData("People: { value: '7', evidence: [{ @'7 people' }] }", "Widget.yaml «'7'» DSET2006 'People' must be a number such as 700_000_000, 2.98 or 1/3, not '7'; numbers stand without quotes")]
    [InlineData("People: { value: '', evidence: [{ @'7 people' }] }", "Widget.yaml «''» DSET2004 'value' of a claim of 'People' must be one value, not ''")]
    [InlineData("People: { value: 7, evidence: [] }", "Widget.yaml «[]» DSET2001 'evidence' must be a list of at least one witness, not an empty list")]
    [InlineData("People: { value: 7, evidence: [7] }", "Widget.yaml «7» DSET2001 a piece of evidence must be a mapping with the keys source, line, text, hedge, base, context, nth, repair, reason, not '7'")]
    [InlineData("People: { value: 7, evidence: [{ source: En, text: '7 people' }] }", "Widget.yaml «{ source: En, text: '7 people' }» DSET2003 a piece of evidence lacks the key 'line'")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: x, text: '7 people' }] }", "Widget.yaml «x» DSET2004 'line' of a piece of evidence must be a whole number from 1 to 9999999, not 'x'")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: 05, text: '7 people' }] }", "Widget.yaml «05» DSET2004 'line' of a piece of evidence must be a whole number from 1 to 9999999, not '05'")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: '5', text: '7 people' }] }", "Widget.yaml «'5'» DSET2004 'line' of a piece of evidence must be a whole number from 1 to 9999999, not '5'; numbers stand without quotes")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: 5, text: 7 people }] }", "Widget.yaml «7 people» DSET2005 the phrase 7 people must be in quotes, or an unquoted comma could silently end it")]
    [InlineData("People: { value: 1000, evidence: [{ source: En, line: 5, text: 1,000 people }] }", "Widget.yaml «000 people» DSET2005 '000 people' is a key without a value: an unquoted comma inside braces ends a text, and the rest of it becomes a key; put the whole text in quotes")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: 5, text: 'This phrase of 7 people goes on and on for ever' }] }", "Widget.yaml «'This phrase of 7 people goes on and on for ever'» DSET2004 the phrase has 47 characters; at most 40 are allowed: a figure with its nearest words, never a sentence")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', nth: 0 }] }", "Widget.yaml «0» DSET2004 'nth' of a piece of evidence must be a whole number from 1 to 9999999, not '0'")]
    [InlineData("People: { value: 7, evidence: [{ source: Enn, line: 5, text: '7 people' }] }", "Widget.yaml «Enn» DSET6001 unknown source 'Enn'; did you mean 'En'?")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: 21, text: '7 people' }] }", "Widget.yaml «21» DSET6002 line 21 is not in the body of En, lines 4-20 less those excluded")]
    [InlineData("People: { value: 7, evidence: [{ source: En, line: 10, text: '7 people' }] }", "Widget.yaml «10» DSET6002 line 10 is not in the body of En, lines 4-20 less those excluded")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', context: [{ line: 3, text: 'x' }] }] }", "Widget.yaml «3» DSET6002 line 3 is not in the body of En, lines 4-20 less those excluded")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', context: [x] }] }", "Widget.yaml «x» DSET2001 a context must be a mapping with the keys line, text, not 'x'")]
    [InlineData("Born: { value: 2022, evidence: [{ @'2022', base: x }] }", "Widget.yaml «x» DSET2001 a base must be a mapping with the keys line, text, base, not 'x'")]
    [InlineData("People: { claims: [] }", "Widget.yaml «[]» DSET2001 'claims' must be a list of at least one claim, not an empty list")]
    [InlineData("People: { claims: 7 }", "Widget.yaml «7» DSET2001 'claims' must be a list of at least one claim, not '7'")]
    [InlineData("People: { claims: [{ value: 7, evidence: [{ @'7 people' }] }], note: x }", "Widget.yaml «note» DSET2002 unknown key 'note' in fact 'People', whose keys are claims")]
    [InlineData("People: { vale: 7, evidence: [{ @'7 people' }] }", "Widget.yaml «vale» DSET2002 unknown key 'vale' in a claim of 'People', whose keys are value, valueMax, status, asOf, saidBy, saidOn, unit, step, rank, reason, note, evidence; did you mean 'value'?")]
    [InlineData("Peopel: { value: 7, evidence: [{ @'7 people' }] }", "Widget.yaml «Peopel» DSET2012 kind 'Thing' has no property 'Peopel'; did you mean 'People'? / schema.yaml «People» 'People' is declared here")]
    [InlineData("Weather: { value: 7, evidence: [{ @'7 people' }] }", "Widget.yaml «Weather» DSET2012 kind 'Thing' has no property 'Weather' / schema.yaml «Thing» 'Thing' is declared here")]
    [InlineData("People: { value: 40, evidence: [{ @'nearly 40 people', hegde: nearly }] }", "Widget.yaml «hegde» DSET2002 unknown key 'hegde' in a piece of evidence, whose keys are source, line, text, hedge, base, context, nth, repair, reason; did you mean 'hedge'?")]
    [InlineData("People: { value: 40, staus: plan, evidence: [{ @'40 people' }] }", "Widget.yaml «staus» DSET2002 unknown key 'staus' in a claim of 'People', whose keys are value, valueMax, status, asOf, saidBy, saidOn, unit, step, rank, reason, note, evidence; did you mean 'status'?")]
    [InlineData("People: { value: 40, evidnce: [{ @'40 people' }] }", "Widget.yaml «evidnce» DSET2002 unknown key 'evidnce' in a claim of 'People', whose keys are value, valueMax, status, asOf, saidBy, saidOn, unit, step, rank, reason, note, evidence; did you mean 'evidence'?")]
    [InlineData("People: { value: 40, evidence: [{ @'40 people', lien: 5 }] }", "Widget.yaml «lien» DSET2002 unknown key 'lien' in a piece of evidence, whose keys are source, line, text, hedge, base, context, nth, repair, reason; did you mean 'line'?")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people' }, { @'7 people' }] }", "Widget.yaml «'7 people'» DSET4002 '7 people' on line 5 of En is cited twice for one value; it is one witness / Widget.yaml «'7 people'» the first is here")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', context: [{ line: 5, text: '7 people' }] }] }", "Widget.yaml «'7 people'» DSET3012 '7 people' on line 5 is cited already by the same piece of evidence")]
    [InlineData("Yearly: { ~2022: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "Widget.yaml «~2022» DSET3010 no words tell '~2022', only 2022; cite words that do as 'context' / Widget.yaml «'7 people in 2022'» the words cited")]
    [InlineData("People: { value: 7, asOf: ~2022, evidence: [{ @'7 people in 2022' }] }", "Widget.yaml «~2022» DSET3011 no words tell that it holds for ~2022, only 2022; cite words that do as 'context' / Widget.yaml «'7 people in 2022'» the words cited")]
    [InlineData("Yearly: { unknown: { value: 7, evidence: [{ @'7 people in 2022' }] } }", "Widget.yaml «unknown» DSET3010 the words tell 2022, so the period is not unknown / Widget.yaml «'7 people in 2022'» the words cited")]
    public void A_wrong_shape_is_told_at_its_place(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
