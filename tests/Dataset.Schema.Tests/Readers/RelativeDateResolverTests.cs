using Dataset.Facts;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Tests.Readers;

/// <summary>Counting a relative date from its base.</summary>
public class RelativeDateResolverTests
{
    [Theory]
    [InlineData("2023-09-04", -1, "", "2022")]
    [InlineData("2023-09-04", -1, "-11", "2022-11")]
    [InlineData("2023-09-04", 0, "-07-19", "2023-07-19")]
    [InlineData("2020-09", 1, "-03", "2021-03")]
    [InlineData("2013-late", 5, "", "2018")]
    [InlineData("2022", 0, "-Q2", "2022-Q2")]
    [InlineData("2022", 0, "-01/-09", "2022-01/2022-09")]
    [InlineData("2023-09-04", -100, "8X", "198X")]
    [InlineData("2023-09-04", 0, "2X", "202X")]
    [InlineData("2021-11/2021-12", 1, "", "2022")]
    [InlineData("~2015", 1, "", "~2016")]
    public void Years_are_counted_from_the_year_of_the_base(string basis, int years, string suffix, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Context) { Years = years, Suffix = suffix }));

    [Theory]
    [InlineData("2016-01", 2, 0, "2016-03")]
    [InlineData("2016-12-31", 2, 0, "2017-02")]
    [InlineData("2023-09-04", -2, 0, "2023-07")]
    [InlineData("2018-early", 3, 0, "2018-04/2018-07")]
    [InlineData("2017-late", 2, 7, "2017-11/2018-09")]
    [InlineData("2016-01", 18, 0, "2017-07")]
    [InlineData("2023-Q2", 3, 0, "2023-07/2023-09")]
    public void Months_are_counted_from_a_month_or_a_part_of_a_year(string basis, int months, int spread, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Context) { Months = months, Spread = spread }));

    [Theory]
    [InlineData("2022-11-15", 3, 0, "2022-11-18")]
    [InlineData("2022-11-15", 2, 7, "2022-11-17/2022-11-24")]
    [InlineData("2007-05-24T15:00", 1, 0, "2007-05-25")]
    [InlineData("2022-11", 3, 0, "2022-11-04/2022-12-03")]
    public void Days_are_counted_from_a_day_or_a_month(string basis, int days, int spread, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Context) { Days = days, Spread = spread }));

    [Theory]
    [InlineData("2013", -20, 9, "1993/2002")]
    [InlineData("2013", 2, 7, "2015/2022")]
    public void A_spread_of_years_is_a_stretch(string basis, int years, int spread, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Context) { Years = years, Spread = spread }));

    [Fact]
    public void About_goes_into_the_date() =>
        Assert.Equal("~2018", Resolve("2016", new RelativeDate(DateAnchor.Context) { Years = 2, IsApproximate = true }));

    [Theory]
    [InlineData("198X", 1, 0, 0, "")]
    [InlineData("198X", 0, 0, 0, "-03")]
    [InlineData("2018", 0, 3, 0, "")]
    [InlineData("2018-Q1", 0, 0, 3, "")]
    [InlineData("2016/2019", 1, 0, 0, "")]
    [InlineData("../2017", 1, 0, 0, "")]
    [InlineData("2019/..", 0, 1, 0, "")]
    [InlineData("2023-05", 0, 0, 0, "-02-30")]
    [InlineData("2023", -3000, 0, 0, "")]
    [InlineData("2023-05", 0, int.MaxValue, 0, "")]
    [InlineData("2023-05-01", 0, 0, int.MinValue, "")]
    [InlineData("2023-05", 0, 1, 0, "-07")]
    public void A_base_too_vague_or_a_result_that_is_no_date_gives_none(string basis, int years, int months, int days, string suffix) =>
        Assert.Null(new RelativeDate(DateAnchor.Context) { Years = years, Months = months, Days = days, Suffix = suffix }.Resolve(PartialDate.Parse(basis)));

    private static string? Resolve(string basis, RelativeDate relative) => relative.Resolve(PartialDate.Parse(basis))?.ToString();
}
