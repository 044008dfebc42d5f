using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Rules;

/// <summary>Dates against the words that carry them. See <see cref="FactWorld"/> for the notation.</summary>
public sealed class DateRuleTests
{
    [Theory]
    [InlineData("Born: { value: 2023-07-19, evidence: [{ @'on 19 July 2023' }] }", "*2023-07-19")]
    [InlineData("Born: { value: 2024-02, evidence: [{ @'in February' }] }", "*2024-02")]
    [InlineData("Born: { value: 2023, evidence: [{ @'last year' }] }", "*2023")]
    [InlineData("Born: { value: 2023-07-25, evidence: [{ @'six days later', base: { line: 6, text: '19 July 2023' } }] }", "*2023-07-25")]
    [InlineData("Born: { value: 2023-07-31, evidence: [{ @'six days later', base: { line: 6, text: 'six days later', base: { line: 7, text: '19 July 2023' } } }] }", "*2023-07-31")]
    [InlineData("Born: { value: 2022-05-02, evidence: [{ @'19 July 2023 and 2 May 2022', nth: 2 }] }", "*2022-05-02")]
    [InlineData("Born: { value: 2019/2022, evidence: [{ @'from 2019 to 2022' }] }", "*2019/2022")]
    [InlineData("Born: { value: 2023-Q2, evidence: [{ @'the second quarter of 2023' }] }", "*2023-Q2")]
    [InlineData("Born: { value: 2013-late, evidence: [{ #'2013年末' }] }", "*2013-late")]
    [InlineData("Born: { value: 2024-03, evidence: [{ #'次年3月', base: { line: 6, text: '2023年' } }] }", "*2024-03")]
    [InlineData("Born: { value: unknown, evidence: [{ @'nobody knows' }] }", "*unknown")]
    public void A_date_is_what_its_words_say(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));

    [Theory]
    [InlineData("Born: { value: 2023-07, evidence: [{ @'on 19 July 2023' }] }", "Widget.yaml «2023-07» DSET3001 value 2023-07 is not what the evidence says, 2023-07-19 (19 July 2023) / Widget.yaml «19 July 2023» the date as it is printed")]
    [InlineData("Born: { value: 2023-07-19, evidence: [{ @'in July' }] }", "Widget.yaml «2023-07-19» DSET3001 value 2023-07-19 is not what the evidence says, 2024-07 (July) / Widget.yaml «July» the date as it is printed")]
    [InlineData("Born: { value: 2023-07-25, evidence: [{ @'six days later' }] }", "Widget.yaml «six days later» DSET3008 'six days later' counts from another date; cite that one as 'base'")]
    [InlineData("Born: { value: 2023-07-25, evidence: [{ @'six days later', base: { line: 6, text: 'in 2023' } }] }", "Widget.yaml «six days later» DSET3008 'six days later' cannot be counted from the base given: it holds no date precise enough")]
    [InlineData("Born: { value: 2023-07-25, evidence: [{ @'six days later', base: { line: 6, text: 'the start' } }] }", "Widget.yaml «six days later» DSET3008 'six days later' cannot be counted from the base given: it holds no date precise enough")]
    [InlineData("Born: { value: 2023-07-19, evidence: [{ @'19 July 2023 and 2 May 2022' }] }", "Widget.yaml «'19 July 2023 and 2 May 2022'» DSET3003 '19 July 2023 and 2 May 2022' holds 2 dates (1: 2023-07-19, 2: 2022-05-02); say which is meant with 'nth'")]
    [InlineData("Born: { value: 2022-05-02, evidence: [{ @'19 July 2023 and 2 May 2022', nth: 3 }] }", "Widget.yaml «3» DSET3003 there is no 'nth' 3: '19 July 2023 and 2 May 2022' holds 2 dates (1: 2023-07-19, 2: 2022-05-02)")]
    [InlineData("Born: { value: 2022-05-02, evidence: [{ @'2 May 2022', nth: 1 }] }", "Widget.yaml «1» DSET3012 'nth' is not needed: '2 May 2022' holds one date only")]
    [InlineData("Born: { value: 2019/2023, evidence: [{ @'from 2019 to 2022' }] }", "Widget.yaml «2019/2023» DSET3001 value 2019/2023 is not what the evidence says, 2019/2022 (from 2019 to 2022) / Widget.yaml «2019 to 2022» the date as it is printed")]
    [InlineData("Born: { value: 2023, evidence: [{ @'seven people' }] }", "Widget.yaml «'seven people'» DSET3002 no date can be read in full in 'seven people'")]
    [InlineData("Born: { value: 19.7.2023, evidence: [{ @'19 July 2023' }] }", "Widget.yaml «19.7.2023» DSET2004 'Born' must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not '19.7.2023'")]
    [InlineData("Born: { value: unknown, valueMax: 3, evidence: [{ @'nobody knows' }] }", "Widget.yaml «3» DSET2017 only numbers have a 'valueMax'")]
    [InlineData("Born: { value: 2023, valueMax: 2024, evidence: [{ @'2023' }] }", "Widget.yaml «2024» DSET2017 only numbers have a 'valueMax'; a stretch between dates is written as one date, such as 2021-11/2022-01")]
    public void A_date_that_its_words_do_not_say_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
