using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Numbers against the words that carry them, by type. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class FigureRuleTests
{
    [Theory]
    [InlineData("People: { value: 7_000, evidence: [{ @'7,000 people' }] }", "*7_000 7000 people")]
    [InlineData("People: { value: 7000, evidence: [{ @'about 7,000 people', hedge: about }] }", "*7000 [6000, 8000] people")]
    [InlineData("People: { value: 3, valueMax: 5, evidence: [{ @'3 to 5 people' }] }", "*3..5 [3, 5] people")]
    [InlineData("People: { value: 30, evidence: [{ #'30人' }] }", "*30 30 people")]
    [InlineData("People: { value: 300_000_000, evidence: [{ #'3亿人' }] }", "*300_000_000 [250000000, 350000000] people")]
    [InlineData("People: { value: 2023, evidence: [{ @'in 2023' }] }", "*2023 2023 people")]
    [InlineData("People: { value: 3, evidence: [{ @'3 people of Acme 3' }] }", "*3 3 people")]
    [InlineData("People: { value: 4, evidence: [{ @'won 4-1' , nth: 1 }] }", "*4 4 people")]
    [InlineData("People: { value: 1, evidence: [{ @'won 4-1' , nth: 2 }] }", "*1 1 people")]
    [InlineData("People: { value: 5, evidence: [{ @'4 cats and 5 people' }] }", "*5 5 people")]
    [InlineData("People: { value: 4, evidence: [{ @'4 people and 5 people', nth: 1 }] }", "*4 4 people")]
    [InlineData("People: { value: 4, evidence: [{ @'a man and 4 people' }] }", "*4 4 people")]
    [InlineData("People: { value: 150, evidence: [{ @'150 in 2022' }] }", "*150 150 people")]
    [InlineData("People: { value: 1_000_000, valueMax: 999_999_999, evidence: [{ #'7至9位数' }] }", "*1_000_000..999999999 [1000000, 999999999] people")]
    [InlineData("People: { value: 20, valueMax: 90, evidence: [{ #'几十人', hedge: several }] }", "*20..90 [20, 100) people")]
    [InlineData("Items: { value: 12, evidence: [{ @'12 dogs' }] }", "*12 12 items")]
    [InlineData("Items: { value: 12, evidence: [{ @'12 people' }] }", "*12 12 items")]
    [InlineData("Big: { value: 100_000_000_000_000_000_000, evidence: [{ @'100,000,000,000,000,000,000' }] }", "*100_000_000_000_000_000_000 100000000000000000000")]
    public void A_count_is_what_its_words_say(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("People: { value: 700, evidence: [{ @'7,000 people' }] }", "Widget.yaml «700» DSET3001 value 700 is not what the evidence says, 7,000 (7,000): 10 times too small / Widget.yaml «7,000» the figure as it is printed")]
    [InlineData("People: { value: 70_000, evidence: [{ @'7,000 people' }] }", "Widget.yaml «70_000» DSET3001 value 70,000 is not what the evidence says, 7,000 (7,000): 10 times too large / Widget.yaml «7,000» the figure as it is printed")]
    [InlineData("People: { value: 7_001, evidence: [{ @'7,000 people' }] }", "Widget.yaml «7_001» DSET3001 value 7,001 is not what the evidence says, 7,000 (7,000) / Widget.yaml «7,000» the figure as it is printed")]
    [InlineData("People: { value: 0, evidence: [{ @'0 people' }] }", "Widget.yaml «0» DSET2007 'People' cannot be 0: its least value is 1")]
    [InlineData("People: { value: 2_000_000_000, evidence: [{ @'2 billion people' }] }", "Widget.yaml «2_000_000_000» DSET2007 'People' cannot be 2,000,000,000: its greatest value is 1,000,000,000")]
    [InlineData("People: { value: 9_223_372_036_854_775_808, evidence: [{ @'some people' }] }", "Widget.yaml «9_223_372_036_854_775_808» DSET2007 'People' cannot be 9,223,372,036,854,775,808: a count fits 64 bits, at most 9,223,372,036,854,775,807; the schema must say type number for larger ones")]
    [InlineData("People: { value: 2.5, evidence: [{ @'2.5 people' }] }", "Widget.yaml «2.5» DSET2007 'People' cannot be 2.5: it counts whole things")]
    [InlineData("People: { value: 3, evidence: [{ @'3 to 5 people' }] }", "Widget.yaml «3» DSET3001 value 3 is not what the evidence says, 3 to 5 (3 to 5); give its upper end as 'valueMax' / Widget.yaml «3 to 5» the figure as it is printed")]
    [InlineData("People: { value: 3, valueMax: 5, evidence: [{ @'3 people' }] }", "Widget.yaml «3» DSET3001 value 3 to 5 is not what the evidence says, 3 (3); remove 'valueMax' / Widget.yaml «3» the figure as it is printed")]
    [InlineData("People: { value: 3, valueMax: 6, evidence: [{ @'3 to 5 people' }] }", "Widget.yaml «6» DSET3001 value 3 to 6 is not what the evidence says, 3 to 5 (3 to 5) / Widget.yaml «3 to 5» the figure as it is printed")]
    [InlineData("People: { value: 5, valueMax: 3, evidence: [{ @'3 to 5 people' }] }", "Widget.yaml «3» DSET2017 'valueMax' 3 must be above 'value' 5 / Widget.yaml «5» the value is here")]
    [InlineData("People: { value: 30_000_000, evidence: [{ #'3亿人' }] }", "Widget.yaml «30_000_000» DSET3001 value 30,000,000 (3,000万) is not what the evidence says, 300,000,000 (3亿): 10 times too small / Widget.yaml «3亿» the figure as it is printed")]
    [InlineData("People: { value: 3, evidence: [{ @'third' }] }", "Widget.yaml «'third'» DSET3002 no count can be read in full in 'third'; it reads as rank 3")]
    [InlineData("People: { value: 20, evidence: [{ @'20 percent' }] }", "Widget.yaml «'20 percent'» DSET3002 no count can be read in full in '20 percent'; it reads as percent 20")]
    [InlineData("People: { value: 4, evidence: [{ @'won 4-1' }] }", "Widget.yaml «'won 4-1'» DSET3003 'won 4-1' holds 2 figures of type count (1: 4, 2: 1); say which is meant with 'nth'")]
    [InlineData("People: { value: 4, evidence: [{ @'4 or maybe 5 people' }] }", "Widget.yaml «4» DSET3001 value 4 is not what the evidence says, 5 (5) / Widget.yaml «5» the figure as it is printed")]
    [InlineData("People: { value: 4, evidence: [{ @'4 people and 5 people', nth: 3 }] }", "Widget.yaml «3» DSET3003 there is no 'nth' 3: '4 people and 5 people' holds 2 figures of type count (1: 4, 2: 5)")]
    [InlineData("People: { value: 4, evidence: [{ @'4 people', nth: 1 }] }", "Widget.yaml «1» DSET3012 'nth' is not needed: '4 people' holds one count only")]
    [InlineData("People: { value: 1, evidence: [{ @'a person' }] }", "Widget.yaml «'a person'» DSET3002 no count can be read in full in 'a person'; it holds no figure at all")]
    [InlineData("Items: { value: 12, evidence: [{ @'12 euros' }] }", "Widget.yaml «'12 euros'» DSET3002 no count can be read in full in '12 euros'; it reads as money 12 euros")]
    [InlineData("People: { value: 12, evidence: [{ @'12 dogs' }] }", "Widget.yaml «dogs» DSET3005 the unit word 'dogs' belongs to no unit of the schema, and 'People' is in people, whose words are people, 人; if it means people, add it to the 'words' of people in schema.yaml / schema.yaml «people» the words of people are here")]
    [InlineData("People: { value: 12, evidence: [{ @'12 dollars' }] }", "Widget.yaml «'12 dollars'» DSET3002 no count can be read in full in '12 dollars'; it reads as money 12 dollars")]
    public void A_count_that_its_words_do_not_say_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Share: { value: 38, evidence: [{ @'38 percent' }] }", "*38 [37.5, 38.5]")]
    [InlineData("Share: { value: 50, evidence: [{ @'half of them' }] }", "*50 50")]
    [InlineData("Part: { value: 2/3, evidence: [{ @'two thirds' }] }", "*2/3 2/3")]
    [InlineData("Part: { value: 0.38, evidence: [{ @'38 percent' }] }", "*0.38 [0.375, 0.385]")]
    [InlineData("Part: { value: 3, evidence: [{ @'three times' }] }", "*3 [2.5, 3.5]")]
    [InlineData("Place: { value: 3, evidence: [{ @'the third' }] }", "*3 3")]
    [InlineData("Place: { value: 3, evidence: [{ #'第三' }] }", "*3 3")]
    public void A_percentage_ratio_or_rank_is_what_its_words_say(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Share: { value: 0.38, evidence: [{ @'38 percent' }] }", "Widget.yaml «0.38» DSET3001 value 0.38 is not what the evidence says, 38 (38): 100 times too small / Widget.yaml «38» the figure as it is printed")]
    [InlineData("Share: { value: 3, evidence: [{ @'3 percentage points' }] }", "Widget.yaml «'3 percentage points'» DSET3002 no percent can be read in full in '3 percentage points'; it reads as percentagePoints 3")]
    [InlineData("Share: { value: 38, evidence: [{ @'38 people' }] }", "Widget.yaml «'38 people'» DSET3002 no percent can be read in full in '38 people'; it reads as count 38 people")]
    [InlineData("Part: { value: 0.6, evidence: [{ @'two thirds' }] }", "Widget.yaml «0.6» DSET3001 value 0.6 is not what the evidence says, 2/3 (two thirds) / Widget.yaml «two thirds» the figure as it is printed")]
    [InlineData("Place: { value: 3, evidence: [{ @'3 people' }] }", "Widget.yaml «'3 people'» DSET3002 no rank can be read in full in '3 people'; it reads as count 3 people")]
    [InlineData("Place: { value: 0, evidence: [{ @'the third' }] }", "Widget.yaml «0» DSET2007 'Place' cannot be 0: a rank is a whole number from 1")]
    [InlineData("Place: { value: 1.5, evidence: [{ @'the third' }] }", "Widget.yaml «1.5» DSET2007 'Place' cannot be 1.5: a rank is a whole number from 1")]
    public void A_percentage_ratio_or_rank_that_its_words_do_not_say_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Days: { value: 6, evidence: [{ @'six days' }] }", "*6 [5.5, 6.5] days")]
    [InlineData("Days: { value: 14, evidence: [{ @'two weeks' }] }", "*14 [10.5, 17.5] days")]
    [InlineData("Months: { value: 24, evidence: [{ @'two years' }] }", "*24 [18, 30] months")]
    [InlineData("Months: { value: 24, evidence: [{ @'24 months' }] }", "*24 [23.5, 24.5] months")]
    [InlineData("Days: { value: 1.5, evidence: [{ @'36 hours' }] }", "*1.5 [71/48, 73/48] days")]
    public void A_length_of_time_is_converted_to_its_unit(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Days: { value: 60, evidence: [{ @'two months' }] }", "Widget.yaml «'two months'» DSET3002 no duration in days can be read in full in 'two months'; it reads as duration 2 months")]
    [InlineData("Days: { value: -6, evidence: [{ @'six days' }] }", "Widget.yaml «-6» DSET2007 'Days' cannot be -6: a length of time is not negative")]
    [InlineData("Months: { value: 1/3, evidence: [{ @'24 months' }] }", "Widget.yaml «1/3» DSET2007 'Months' cannot be 1/3: it must have a finite decimal form of at most 28 digits")]
    public void A_length_of_time_that_cannot_be_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
