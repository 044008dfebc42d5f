using System.Globalization;

namespace Dataset.Facts.Tests;

/// <summary>Parts of decades and years: what each notation stands for.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("198X", DatePrecision.Decade, "1980-01-01", "1990-01-01")]
    [InlineData("198X-early", DatePrecision.DecadePart, "1980-01-01", "1984-01-01")]
    [InlineData("198X-mid", DatePrecision.DecadePart, "1984-01-01", "1987-01-01")]
    [InlineData("198X-late", DatePrecision.DecadePart, "1987-01-01", "1990-01-01")]
    [InlineData("2019-spring", DatePrecision.Season, "2019-02-01", "2019-07-01")]
    [InlineData("2019-summer", DatePrecision.Season, "2019-05-01", "2019-10-01")]
    [InlineData("2019-autumn", DatePrecision.Season, "2019-08-01", "2020-01-01")]
    [InlineData("2019-winter", DatePrecision.Season, "2019-11-01", "2020-04-01")]
    [InlineData("~198X-late", DatePrecision.DecadePart, "1987-01-01", "1990-01-01")]
    [InlineData("198X-late/199X-early", DatePrecision.Range, "1987-01-01", "1994-01-01")]
    [InlineData("9998-winter", DatePrecision.Season, "9998-11-01", "9999-04-01")]
    public void A_notation_stands_for_its_days(string text, DatePrecision precision, string earliest, string end)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((precision, earliest, end, text), (date.Precision, Iso(date.Earliest), Iso(date.End), date.ToString()));
    }

    [Theory]
    [InlineData("198X-")]
    [InlineData("198Xlate")]
    [InlineData("198X-Late")]
    [InlineData("198X-01")]
    [InlineData("198X-Q1")]
    [InlineData("000X-early")]
    [InlineData("999X-late")]
    [InlineData("19X")]
    [InlineData("2019-fall")]
    [InlineData("2019-Summer")]
    [InlineData("2019-07-summer")]
    [InlineData("2019-late/2019-early")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
