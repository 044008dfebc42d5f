using System.Text;
using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>What is dated after everything that tells it is no outcome. All sources are of 2024-03-12; see <see cref="FactWorld"/> for the notation.</summary>
public sealed class OutcomeRuleTests
{
    private const string Declared = " / En.yaml «En» the source is declared here";

    [Theory]
    [InlineData("Born: { value: 2024-03-13, evidence: [{ @'13 March 2024' }] }", "Widget.yaml «2024-03-13» DSET3013 2024-03-13 is no outcome yet: En is of 2024-03-12; add status: plan or forecast, as the words have it" + Declared)]
    [InlineData("Born: { value: 2024-Q3, evidence: [{ @'third quarter of 2024' }] }", "Widget.yaml «2024-Q3» DSET3013 2024-Q3 is no outcome yet: En is of 2024-03-12; add status: plan or forecast, as the words have it" + Declared)]
    [InlineData("Born: { value: 2025, evidence: [{ @'2025' }, { #'2025年' }] }", "Widget.yaml «2025» DSET3013 2025 is no outcome yet: En is of 2024-03-12, and no later source tells it; add status: plan or forecast, as the words have it" + Declared)]
    [InlineData("Yearly: { 2025: { value: 7, evidence: [{ @'7 people in 2025' }] } }", "Widget.yaml «2025» DSET3013 2025 is no outcome yet: En is of 2024-03-12; add status: plan or forecast, as the words have it" + Declared)]
    [InlineData("People: { value: 7, asOf: 2025, evidence: [{ @'7 people in 2025' }] }", "Widget.yaml «2025» DSET3013 2025 is no outcome yet: En is of 2024-03-12; add status: plan or forecast, as the words have it" + Declared)]
    [InlineData("People: { value: 7, status: plan, saidBy: Acme, saidOn: 2025, evidence: [{ @'7 people, Acme in 2025' }] }", "Widget.yaml «2025» DSET3013 what was said in 2025 cannot stand in what was published before: En is of 2024-03-12; give the day it was said" + Declared)]
    [InlineData("Born: { value: ~2026, evidence: [{ @'about 2026', hedge: about }] }", "Widget.yaml «~2026» DSET3013 ~2026 is no outcome yet: En is of 2024-03-12; add status: plan or forecast, as the words have it" + Declared)]
    public void An_outcome_after_all_its_sources_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Born: { value: 2024-03-12, evidence: [{ @'12 March 2024' }] }", "*2024-03-12")]
    [InlineData("Born: { value: 2024, evidence: [{ @'2024' }] }", "*2024")]
    [InlineData("Born: { value: ~2025, evidence: [{ @'about 2025', hedge: about }] }", "*~2025")]
    [InlineData("Born: { value: 2025, status: plan, evidence: [{ @'2025' }] }", "*2025")]
    [InlineData("Born: { value: 2025, status: forecast, evidence: [{ @'2025' }] }", "*2025")]
    [InlineData("Yearly: { 2025: { value: 7, status: estimate, evidence: [{ @'7 people in 2025' }] } }", "*7 7 people")]
    [InlineData("Yearly: { P18M: { value: 7, evidence: [{ @'7 people', context: [{ line: 6, text: 'for 18 months' }] }] } }", "*7 7 people")]
    [InlineData("People: { value: 7, asOf: 2025, status: plan, evidence: [{ @'7 people in 2025' }] }", "*7 7 people")]
    public void What_may_have_happened_or_is_a_plan_stands(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Fact]
    public void One_later_source_is_enough()
    {
        var world = FactWorld.With("Born: { value: 2025, evidence: [{ @'2025' }, { #'2025年' }] }");
        var card = Encoding.UTF8.GetString(world.Files["sources/Zh.yaml"]);
        Assert.Empty(Told.By(world.With("sources/Zh.yaml", card.Replace("2024-03-12", "2026", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_value_that_the_words_do_not_say_is_one_error() =>
        Assert.StartsWith("Widget.yaml «2035» DSET3001 ", FactWorld.Judge("Born: { value: 2035, evidence: [{ @'2025' }] }"), StringComparison.Ordinal);
}
