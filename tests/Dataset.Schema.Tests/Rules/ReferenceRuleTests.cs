using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Entities as values and speakers, and texts. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class ReferenceRuleTests
{
    [Theory]
    [InlineData("Maker: { value: Acme, evidence: [{ @'made by Acme' }] }", "*Acme")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'made by them', context: [{ line: 6, text: 'Acme' }] }] }", "*Acme")]
    [InlineData("Maker: { value: Acme, evidence: [{ #'百(bai)达' }] }", "*Acme")]
    [InlineData("Shops: { values: [{ value: CornerShop, evidence: [{ @'Corner Shop' }] }] }", "*CornerShop")]
    [InlineData("Shops: { values: [{ value: AcmeOutlet, evidence: [{ @'at Acme Outlet' }] }] }", "*AcmeOutlet")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'made by Acme for Acme Tools' }] }", "*Acme")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'Acme 3 for Acme Tools' }] }", "*Acme")]
    [InlineData("Maker: { value: AcmeTools, evidence: [{ @'made by Acme Tools' }] }", "*AcmeTools")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'the maker behind Acme Outlet' }] }", "*Acme")]
    [InlineData("Maker: { value: none, evidence: [{ @'nobody made it' }] }", "*none")]
    public void The_words_name_the_entity(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Maker: { value: Acme, evidence: [{ @'made by them' }] }", "Widget.yaml «'made by them'» DSET3007 'made by them' does not name Acme (Acme, Acme 3, 百达); cite words that do, or add the printed form to its 'names' / Widget.yaml «Acme» the value is here / Acme.yaml «Acme» 'Acme' is declared here")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'made by Acme Tools' }] }", "Widget.yaml «'made by Acme Tools'» DSET3007 'made by Acme Tools' does not name Acme (Acme, Acme 3, 百达); cite words that do, or add the printed form to its 'names' / Widget.yaml «Acme» the value is here / Acme.yaml «Acme» 'Acme' is declared here")]
    [InlineData("Maker: { value: Acmee, evidence: [{ @'made by Acme' }] }", "Widget.yaml «Acmee» DSET2014 unknown entity 'Acmee'; did you mean 'Acme'?")]
    [InlineData("Maker: { value: acme, evidence: [{ @'made by Acme' }] }", "Widget.yaml «acme» DSET2004 'acme' cannot name an entity: a name begins with a capital letter A to Z")]
    [InlineData("Maker: { value: Widget, evidence: [{ @'made by them' }] }", "Widget.yaml «Widget» DSET2015 'Widget' cannot be the value of its own 'Maker'")]
    [InlineData("Maker: { value: CornerShop, evidence: [{ @'Corner Shop' }] }", "Widget.yaml «CornerShop» DSET2015 'CornerShop' is of kind Shop, and 'Maker' takes Maker / CornerShop.yaml «Shop» 'CornerShop' is declared here")]
    [InlineData("Maker: { value: NamelessShop, evidence: [{ @'a shop' }] }", "Widget.yaml «NamelessShop» DSET2015 'NamelessShop' is of kind Shop, and 'Maker' takes Maker / NamelessShop.yaml «Shop» 'NamelessShop' is declared here")]
    [InlineData("Shops: { value: NamelessShop, evidence: [{ @'a shop' }] }", "Widget.yaml «'a shop'» DSET3007 'a shop' does not name NamelessShop, which has no printed names; cite words that do, or add the printed form to its 'names' / Widget.yaml «NamelessShop» the value is here / NamelessShop.yaml «NamelessShop» 'NamelessShop' is declared here")]
    [InlineData("Shops: { values: [{ value: CornerShop, evidence: [{ @'Corner Shop' }] }, { value: CornerShop, evidence: [{ @'the Corner Shop' }] }] }", "Widget.yaml «CornerShop» DSET4002 'CornerShop' is claimed twice on 'Shops': make it one claim with both witnesses / Widget.yaml «CornerShop» the first is here")]
    [InlineData("Maker: { values: [{ value: Acme, evidence: [{ @'Acme' }] }] }", "Widget.yaml «[{ value: Acme, evidence: [{ source: En, line: 5, text: 'Acme' }] }]» DSET2001 'Maker' has one value, not many: its claims are listed under 'claims'")]
    [InlineData("Maker: { value: Acme, evidence: [{ @'Acme', nth: 1 }] }", "Widget.yaml «1» DSET3012 'nth' chooses between figures, and the value is none")]
    [InlineData("People: { value: 7, saidBy: Acme, evidence: [{ @'7 people' }] }", "Widget.yaml «Acme» DSET3007 no words name the speaker Acme (Acme, Acme 3, 百达); cite words that do as 'context' / Widget.yaml «'7 people'» the words cited / Acme.yaml «Acme» 'Acme' is declared here")]
    [InlineData("People: { value: 7, saidBy: Acme, evidence: [{ @'7 people at Acme Tools' }] }", "Widget.yaml «Acme» DSET3007 no words name the speaker Acme (Acme, Acme 3, 百达); cite words that do as 'context' / Widget.yaml «'7 people at Acme Tools'» the words cited / Acme.yaml «Acme» 'Acme' is declared here")]
    [InlineData("People: { value: 7, saidBy: NamelessShop, evidence: [{ @'7 people' }] }", "Widget.yaml «NamelessShop» DSET3007 no words name the speaker NamelessShop, which has no printed names; cite words that do as 'context' / Widget.yaml «'7 people'» the words cited / NamelessShop.yaml «NamelessShop» 'NamelessShop' is declared here")]
    [InlineData("People: { value: 7, saidBy: Nobody, evidence: [{ @'7 people' }] }", "Widget.yaml «Nobody» DSET2014 unknown entity 'Nobody'")]
    [InlineData("People: { value: 7, evidence: [{ @'7 people', base: { line: 6, text: 'in 2022' } }] }", "Widget.yaml «'in 2022'» DSET3012 'base' is what a date counts from, and the claim has no date; cite further words as 'context'")]
    public void An_entity_that_is_unknown_of_another_kind_or_not_named_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Label: { value: Blue, evidence: [{ @'blue' }] }", "*Blue")]
    [InlineData("Colour: { value: red, evidence: [{ @'red' }] }", "*red")]
    public void A_text_is_one_of_those_admitted(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Colour: { value: ref, evidence: [{ @'red' }] }", "Widget.yaml «ref» DSET2007 'Colour' cannot be 'ref': it is one of red, green; did you mean 'red'?")]
    public void Another_text_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
