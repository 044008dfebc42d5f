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
    [InlineData("Born: { value: 2023-11, evidence: [{ @'last November' }] }", "*2023-11")]
    [InlineData("Born: { value: 2019-summer, evidence: [{ @'in the summer of 2019' }] }", "*2019-summer")]
    [InlineData("Born: { value: 2016/.., evidence: [{ @'since 2016' }] }", "*2016/..")]
    [InlineData("Born: { value: 198X-late, evidence: [{ #'上世纪80年代末' }] }", "*198X-late")]
    [InlineData("Born: { value: 2024-03-06, evidence: [{ #'上周三' }] }", "*2024-03-06")]
    [InlineData("Born: { value: 2024-03-05, evidence: [{ #'本月5日' }] }", "*2024-03-05")]
    [InlineData("Born: { value: 2022-01/2022-09, evidence: [{ #'前9个月', base: { line: 6, text: '2022年底' } }] }", "*2022-01/2022-09")]
    [InlineData("Born: { value: 2004, evidence: [{ #'创办伊始', base: { line: 6, text: '2004年2月' } }] }", "*2004")]
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
    [InlineData("Born: { value: 2023, evidence: [{ @'in fiscal 2023' }] }", "Widget.yaml «'in fiscal 2023'» DSET3002 no date can be read in full in 'in fiscal 2023': companies begin their fiscal years in different months, so one is read only where the card tells the months of one, such as 'fiscalYear: { name: 2023, months: 2022-07/2023-06 }'")]
    [InlineData("Born: { value: 2023, evidence: [{ @'FY2023' }] }", "Widget.yaml «'FY2023'» DSET3002 no date can be read in full in 'FY2023': companies begin their fiscal years in different months, so one is read only where the card tells the months of one, such as 'fiscalYear: { name: 2023, months: 2022-07/2023-06 }'")]
    [InlineData("Born: { value: 2023, evidence: [{ #'2023财年' }] }", "Widget.yaml «'2023财年'» DSET3002 no date can be read in full in '2023财年': companies begin their fiscal years in different months, so one is read only where the card tells the months of one, such as 'fiscalYear: { name: 2023, months: 2022-07/2023-06 }'")]
    [InlineData("Born: { value: 2022-winter, evidence: [{ @'last winter' }] }", "Widget.yaml «'last winter'» DSET3002 no date can be read in full in 'last winter': a winter lies in two years, so it is read only with both, as the winter of 2022-23")]
    [InlineData("Born: { value: 2022-winter, evidence: [{ #'2022年冬天' }] }", "Widget.yaml «'2022年冬天'» DSET3002 no date can be read in full in '2022年冬天': a winter lies in two years, so it is read only with both, as the winter of 2022-23")]
    [InlineData("Born: { value: 2023, evidence: [{ @'on Tuesday' }] }", "Widget.yaml «'on Tuesday'» DSET3002 no date can be read in full in 'on Tuesday': a weekday alone does not tell its week")]
    [InlineData("Born: { value: 2023, evidence: [{ #'周三' }] }", "Widget.yaml «'周三'» DSET3002 no date can be read in full in '周三': a weekday alone does not tell its week")]
    [InlineData("Born: { value: 2023, evidence: [{ @'last week' }] }", "Widget.yaml «'last week'» DSET3002 no date can be read in full in 'last week': an English week begins on a Sunday or a Monday")]
    [InlineData("Born: { value: 2023, evidence: [{ #'今天' }] }", "Widget.yaml «'今天'» DSET3002 no date can be read in full in '今天': the word says nowadays as often as the day")]
    [InlineData("Born: { value: 2023-02, evidence: [{ @'last February' }] }", "Widget.yaml «last February» DSET3008 'last February' may mean either of two years, counted from 2024-03-12")]
    [InlineData("Born: { value: 2022-02, evidence: [{ @'last February', base: { line: 6, text: 'in July 2023' } }] }", "Widget.yaml «last February» DSET3008 'last February' may mean either of two years, counted from 'in July 2023'")]
    [InlineData("Born: { value: 19.7.2023, evidence: [{ @'19 July 2023' }] }", "Widget.yaml «19.7.2023» DSET2004 'Born' must be a partial date such as 2023, 2023-07, 2023-07-19, 2023-Q2 or 2013-late, not '19.7.2023'")]
    [InlineData("Born: { value: unknown, valueMax: 3, evidence: [{ @'nobody knows' }] }", "Widget.yaml «3» DSET2017 only numbers have a 'valueMax'")]
    [InlineData("Born: { value: 2023, valueMax: 2024, evidence: [{ @'2023' }] }", "Widget.yaml «2024» DSET2017 only numbers have a 'valueMax'; a stretch between dates is written as one date, such as 2021-11/2022-01")]
    public void A_date_that_its_words_do_not_say_is_told(string facts, string told) => Assert.Equal(told, FactWorld.Judge(facts));
}
