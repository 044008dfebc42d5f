using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Thresholds, growth and falls. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class RoleRuleTests
{
    [Theory]
    [InlineData("Limit: { value: 700, evidence: [{ @'more than 700 people', hedge: over }, { @'700 people or fewer', hedge: atMost }] }", "*700 700 people")]
    [InlineData("Growth: { value: 12, evidence: [{ @'grew by 12 percent' }] }", "*12 [11.5, 12.5]")]
    [InlineData("Growth: { value: -12, evidence: [{ @'fell by 12 percent' }] }", "*-12 [-12.5, -11.5]")]
    [InlineData("Growth: { value: -12, valueMax: -10, evidence: [{ @'fell by 10 to 12 percent' }] }", "*-12..-10 [-12.5, -9.5]")]
    [InlineData("Growth: { value: -12, evidence: [{ @'fell by more than 12 percent', hedge: over }] }", "*-12 (-inf, -12)")]
    [InlineData("Growth: { value: 12, evidence: [{ @'12 percent' }] }", "*12 [11.5, 12.5]")]
    [InlineData("Drop: { value: 12, evidence: [{ @'fell by 12 percent' }] }", "*12 [11.5, 12.5]")]
    [InlineData("Share: { value: 12, evidence: [{ @'grew to 12 percent' }] }", "*12 [11.5, 12.5]")]
    public void A_change_is_told_by_how_much_and_in_its_direction(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Limit: { value: 700, evidence: [{ @'more than 700 people' }] }", "Widget.yaml «more than 700 people» DSET3004 the words say 'over' (more than 700 people), and the evidence has no hedge; add hedge: over")]
    [InlineData("Limit: { value: -700, evidence: [{ @'more than 700 people' }] }", "Widget.yaml «-700» DSET2007 'Limit' cannot be -700: a threshold is not negative")]
    [InlineData("Growth: { value: 12, evidence: [{ @'fell by 12 percent' }] }", "Widget.yaml «12» DSET3001 value 12 is not what the evidence says, -12 (12) / Widget.yaml «12» the figure as it is printed")]
    [InlineData("Growth: { value: 12, evidence: [{ @'grew to 12 percent' }] }", "Widget.yaml «12 percent» DSET3009 'Growth' cannot rest on 'grew to 12 percent': the words tell what the change ended at, not its amount")]
    [InlineData("Growth: { value: -12, evidence: [{ @'12 percent' }] }", "Widget.yaml «12 percent» DSET3009 'Growth' cannot rest on '12 percent': the words tell of no fall")]
    [InlineData("Drop: { value: -12, evidence: [{ @'fell by 12 percent' }] }", "Widget.yaml «-12» DSET2007 'Drop' cannot be -12: a fall is written positive")]
    [InlineData("Drop: { value: 12, evidence: [{ @'grew by 12 percent' }] }", "Widget.yaml «12 percent» DSET3009 'Drop' cannot rest on 'grew by 12 percent': the words tell of a rise")]
    [InlineData("Drop: { value: 12, evidence: [{ @'fell to 12 percent' }] }", "Widget.yaml «12 percent» DSET3009 'Drop' cannot rest on 'fell to 12 percent': the words tell what the change ended at, not its amount")]
    [InlineData("Share: { value: 12, evidence: [{ @'grew by 12 percent' }] }", "Widget.yaml «12 percent» DSET3009 'Share' cannot rest on 'grew by 12 percent': the words tell the amount of a change, and the property is no change; give it the role growth or fall, or choose another property")]
    public void Another_change_or_sign_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
