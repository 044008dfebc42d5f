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

    [Theory]
    [InlineData("2023-09-04", 0, "", "2023-09")]
    [InlineData("2023-09-04", 0, "-15", "2023-09-15")]
    [InlineData("2023-01", -1, "-late", "2022-12-late")]
    [InlineData("2023-12-31", 1, "-early", "2024-01-early")]
    [InlineData("2023-09-04", -1, "-03/-05", "2023-08-03/2023-08-05")]
    [InlineData("~2023-09", 0, "-15", "~2023-09-15")]
    public void A_part_of_a_month_is_counted_from_a_month(string basis, int months, string suffix, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Context) { Months = months, Unit = DurationUnit.Months, Suffix = suffix }));

    [Theory]
    [InlineData("2023-09-04", 0, "", "2023-09-04/2023-09-10")] // a Monday
    [InlineData("2023-09-10", 0, "", "2023-09-04/2023-09-10")] // a Sunday
    [InlineData("2023-09-06", -1, "", "2023-08-28/2023-09-03")]
    [InlineData("2023-09-06", -1, "-3", "2023-08-30")]
    [InlineData("2023-09-06", 1, "-7", "2023-09-17")]
    public void A_week_goes_from_Monday_to_Sunday(string basis, int weeks, string suffix, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Publication) { Weeks = weeks, Unit = DurationUnit.Weeks, Suffix = suffix }));

    [Theory]
    [InlineData("2023-09")]
    [InlineData("2023-09-04/2023-09-06")]
    public void Only_a_day_tells_its_week(string basis) =>
        Assert.Null(Resolve(basis, new RelativeDate(DateAnchor.Publication) { Weeks = -1, Unit = DurationUnit.Weeks }));

    [Theory]
    [InlineData("2023-09-04", -1, "-11", "2022-11")]
    [InlineData("2023-11-30", -1, "-11", "2022-11")]
    [InlineData("2023-12-01", -1, "-11", null)]
    [InlineData("2023", -1, "-11", null)]
    [InlineData("2023-03-01", 1, "-03", "2024-03")]
    [InlineData("2023-02-28", 1, "-03", null)]
    [InlineData("2023-01-15", -1, "-summer", "2022-summer")]
    [InlineData("2023-09-04", -1, "-summer", null)]
    [InlineData("2023-10-01", 1, "-summer", "2024-summer")]
    [InlineData("2023-06-01", 1, "-summer", null)]
    public void Last_and_next_are_counted_where_one_year_alone_can_be_meant(string basis, int years, string suffix, string? date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Publication) { Years = years, Suffix = suffix, IsNextOrLast = true }));

    [Theory]
    [InlineData("2023-09-04", -100, "9X-early", "199X-early")]
    [InlineData("2023-09-04", -100, "67/100", "1967/2000")]
    [InlineData("2023-09-04", 0, "1/33", "2001/2033")]
    [InlineData("2000", 0, "1/100", "1901/2000")]
    [InlineData("2023-09-04", 0, "-autumn", "2023-autumn")]
    public void Decades_centuries_and_seasons_are_those_of_the_base(string basis, int years, string suffix, string date) =>
        Assert.Equal(date, Resolve(basis, new RelativeDate(DateAnchor.Publication) { Years = years, Suffix = suffix }));

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
    [InlineData("2023-05", 0, 1, 0, "-31")]
    [InlineData("2023", 0, 1, 0, "-07")]
    [InlineData("2023-05", 0, 0, 1, "-07")]
    public void A_base_too_vague_or_a_result_that_is_no_date_gives_none(string basis, int years, int months, int days, string suffix) =>
        Assert.Null(new RelativeDate(DateAnchor.Context) { Years = years, Months = months, Days = days, Suffix = suffix }.Resolve(PartialDate.Parse(basis)));

    private static string? Resolve(string basis, RelativeDate relative) => relative.Resolve(PartialDate.Parse(basis))?.ToString();
}
