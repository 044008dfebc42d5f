using Dataset.Facts;
using Dataset.Schema.Readers;
using Dataset.Schema.Tests.Readers.Chinese;

namespace Dataset.Schema.Tests.Readers;

/// <summary>Fiscal years are read where the card tells the months of one, and then exactly.</summary>
public class FiscalYearTests
{
    [Theory]
    [InlineData(2023, "2022-07/2023-06", -6)]
    [InlineData(2023, "2023-04/2024-03", 3)]
    [InlineData(2023, "2023-01/2023-12", 0)]
    [InlineData(2023, "2023", 0)]
    [InlineData(2024, "2023-02-01/2024-01-31", -11)]
    public void One_fiscal_year_tells_where_all_begin(int name, string months, int offset) => Assert.Equal(new FiscalYears(offset), FiscalYears.Of(name, PartialDate.Parse(months)));

    [Theory]
    [InlineData("2022-07/2023-05")]
    [InlineData("2022-07-02/2023-07-01")]
    [InlineData("~2022-07/2023-06")]
    [InlineData("2021-07/2022-06")]
    [InlineData("../2023-06")]
    [InlineData("2022-07/..")]
    [InlineData("202X")]
    public void What_is_no_twelve_months_about_that_year_tells_nothing(string months) => Assert.Null(FiscalYears.Of(2023, PartialDate.Parse(months)));

    [Theory]
    [InlineData("fiscal 2023", "Period 2022-07/2023-06")]
    [InlineData("fiscal year 2023", "Period 2022-07/2023-06")]
    [InlineData("FY2023", "Period 2022-07/2023-06")]
    [InlineData("FY23", "Period 2022-07/2023-06")]
    [InlineData("the 2023 fiscal year", "Period 2022-07/2023-06")]
    [InlineData("Q3 FY2023", "Period 2023-01/2023-03")]
    [InlineData("FY2023 Q3", "Period 2023-01/2023-03")]
    [InlineData("the second quarter of fiscal 2023", "Period 2022-10/2022-12")]
    [InlineData("the first half of fiscal 2024", "Period 2023-07/2023-12")]
    [InlineData("fiscal third quarter of 2023", "Period 2023-01/2023-03")]
    [InlineData("the first three quarters of fiscal 2023", "Period 2022-07/2023-03")]
    [InlineData("fiscal third quarter", "")]
    [InlineData("the third quarter of 2023", "Period 2023-Q3")]
    public void English(string phrase, string reading) =>
        Assert.Equal(reading, ReadingNotation.Of(EnglishFixture.Reader.Read(phrase, EnglishFixture.Options with { FiscalYears = new FiscalYears(-6) })));

    [Theory]
    [InlineData("2023财年", "Period 2023-04/2024-03")]
    [InlineData("2023財年", "Period 2023-04/2024-03")]
    [InlineData("2023年财年", "Period 2023-04/2024-03")]
    [InlineData("2023财政年度", "Period 2023-04/2024-03")]
    [InlineData("2023财年第二季度", "Period 2023-07/2023-09")]
    [InlineData("2023财年Q4", "Period 2024-01/2024-03")]
    [InlineData("2023财年上半年", "Period 2023-04/2023-09")]
    [InlineData("2023财年的前三季度", "Period 2023-04/2023-12")]
    [InlineData("2023年第二季度", "Period 2023-Q2")]
    public void Chinese_of_another_calendar(string phrase, string reading) =>
        Assert.Equal(reading, ReadingNotation.Of(ChineseTable.Reader.Read(phrase, ChineseTable.Options with { FiscalYears = new FiscalYears(3) })));
}
