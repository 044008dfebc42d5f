using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Sums of money: printed, defaulted, cited or unstated currencies. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class CurrencyRuleTests
{
    [Theory]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'5 million euros' }] }", "*5_000_000 [4500000, 5500000] EUR")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'€5 million' }] }", "*5_000_000 [4500000, 5500000] EUR")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ €'5 million' }] }", "*5_000_000 [4500000, 5500000] EUR")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'5 million', context: [{ line: 6, text: 'in euros' }] }] }", "*5_000_000 [4500000, 5500000] EUR")]
    [InlineData("Price: { value: 5_000_000, unit: unstated, evidence: [{ @'5 million' }] }", "*5_000_000 [4500000, 5500000] unstated")]
    [InlineData("Price: { value: 4_500_000_000, evidence: [{ #'45亿欧元' }] }", "*4_500_000_000 [4450000000, 4550000000] EUR")]
    public void A_sum_has_its_currency(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'5 million dollars' }] }", "Widget.yaml «dollars» DSET3005 the unit word 'dollars' belongs to USD, and 'Price' is in EUR, whose words are euros, €, 欧元 / schema.yaml «EUR» the words of EUR are here")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'US$5 million' }] }", "Widget.yaml «US$» DSET3005 the unit word 'US$' belongs to USD, and 'Price' is in EUR, whose words are euros, €, 欧元 / schema.yaml «EUR» the words of EUR are here")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ @'5 million' }] }", "Widget.yaml «'5 million'» DSET3006 '5 million' prints no currency, and the card of En has no default: cite a word of EUR as 'context', or say unit: unstated")]
    [InlineData("Price: { value: 5_000_000, evidence: [{ €'5 million dollars' }] }", "Widget.yaml «dollars» DSET3005 the unit word 'dollars' belongs to USD, and 'Price' is in EUR, whose words are euros, €, 欧元 / schema.yaml «EUR» the words of EUR are here")]
    [InlineData("Price: { value: 5_000_000, unit: unstated, evidence: [{ @'5 million euros' }] }", "Widget.yaml «unstated» DSET3012 the words do print a currency (euros), so the unit is not unstated / Widget.yaml «'5 million euros'» the words cited")]
    [InlineData("Price: { value: 5_000_000, unit: unstated, evidence: [{ @'5 million', context: [{ line: 6, text: 'in euros' }] }] }", "Widget.yaml «unstated» DSET3012 the words do print a currency (in the context), so the unit is not unstated / Widget.yaml «'5 million'» the words cited")]
    [InlineData("Price: { value: 5_000_000, unit: USD, evidence: [{ @'5 million' }] }", "Widget.yaml «USD» DSET2017 the unit of a claim can only be said to be 'unstated'; the currency of 'Price' is its property's")]
    [InlineData("People: { value: 5, unit: unstated, evidence: [{ @'5 people' }] }", "Widget.yaml «unstated» DSET2017 only sums of money may lack a printed unit; 'People' is of type count")]
    [InlineData("Price: { value: 1/3, evidence: [{ @'a third' }] }", "Widget.yaml «1/3» DSET2007 'Price' cannot be 1/3: it must have a finite decimal form of at most 28 digits")]
    public void A_sum_without_its_currency_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
