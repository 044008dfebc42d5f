using System.Globalization;
using System.Numerics;

namespace Dataset.Facts.Tests;

/// <summary>Dates and numbers are read and written the same whatever the culture's calendar, digits, signs and casing.</summary>
public sealed class CultureTests
{
    // Each unlike the invariant culture where it could matter: i and I, calendars that count other years, a decimal comma or U+066B, minus as U+2212 or with a mark of direction.
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", ""];

    private static readonly (string Text, string Earliest, string End)[] Dates =
    [
        ("2023", "2023-01-01T00:00", "2024-01-01T00:00"),
        ("2023-07", "2023-07-01T00:00", "2023-08-01T00:00"),
        ("2024-02-29", "2024-02-29T00:00", "2024-03-01T00:00"),
        ("2007-05-24T15:00", "2007-05-24T15:00", "2007-05-24T15:01"),
        ("2023-Q2", "2023-04-01T00:00", "2023-07-01T00:00"),
        ("198X", "1980-01-01T00:00", "1990-01-01T00:00"),
        ("2019-winter", "2019-11-01T00:00", "2020-04-01T00:00"),
        ("~2021-11/2022-01", "2021-11-01T00:00", "2022-02-01T00:00"),
        ("../2017", "0001-01-01T00:00", "2018-01-01T00:00"),
        ("0001-01-01", "0001-01-01T00:00", "0001-01-02T00:00"),
    ];

    // Digits, signs and years that other cultures would take.
    private static readonly string[] NoDates = ["٢٠٢٣", "۲۰۲۳-۰۷", "๒๐๒๓", "2023-٠٧", "\u22122023", "2023\u221207", "1445-02-30", "2023-wınter", "2023-WINTER", "2023-q2", "198x", "2023.07", "2023/٠٧", "\u200f2023"];

    private static readonly (Rational Value, string Text)[] Numbers =
    [
        (7, "7"),
        (-1_234_567, "-1234567"),
        (-2.98m, "-2.98"),
        (0.000_5m, "0.0005"),
        (new Rational(-1, 3), "-1/3"),
        (new Rational(BigInteger.Pow(10, 30), 7), "1000000000000000000000000000000/7"),
        (-BigInteger.Pow(10, 30), "-1000000000000000000000000000000"),
        (new Rational(-BigInteger.One, BigInteger.Pow(10, 20)), "-0.00000000000000000001"),
    ];

    public static TheoryData<string> Names() => [.. Cultures];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_date_is_read_and_written_the_same(string culture) => In(culture, static () =>
        Assert.All(Dates, static row =>
        {
            var date = PartialDate.Parse(row.Text);
            Assert.Equal((row.Earliest, row.End, row.Text, row.Text), (Iso(date.Earliest), Iso(date.End), date.ToString(), $"{date}"));
            Assert.Equal((date, row.Text), (Period.Parse(row.Text).Date, Period.Parse(row.Text).ToString()));
        }));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_culture_makes_a_date_of_other_characters(string culture) => In(culture, static () =>
        Assert.All(NoDates, static text =>
        {
            Assert.False(PartialDate.TryParse(text, out _));
            Assert.Equal($"'{text}' is not a partial date, such as 2023, 2023-07, 2023-Q2 or 2013-late.", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
        }));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_is_written_the_same(string culture) => In(culture, static () =>
        Assert.All(Numbers, static row =>
        {
            Assert.Equal((row.Text, row.Text), (row.Value.ToString(), $"{row.Value}"));
            Assert.Equal(row.Text, Interval.Exactly(row.Value).ToString());
            Assert.Equal($"[{row.Text}, inf)", Interval.AtLeast(row.Value).ToString());
            Assert.Equal(row.Text + " USD", new Amount(Interval.Exactly(row.Value), new Unit("USD", PropertyType.Money, "United States dollar")).ToString());
        }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_of_every_type_are_written_the_same(string culture) => In(culture, static () =>
    {
        Assert.Equal("[-1234567, 0)", new Interval<long>(-1_234_567, true, 0, false).ToString());
        Assert.Equal("[-0.5, 1.25)", new Interval<decimal>(-0.50m, true, 1.25m, false).ToString());
        Assert.Equal("-1234567", Interval.Exactly(new BigInteger(-1_234_567)).ToString());
    });

    [Theory]
    [InlineData("P18M", 18, 'M')]
    [InlineData("P1Y", 1, 'Y')]
    public void A_length_is_read_the_same(string text, int length, char unit) =>
        Assert.All(Cultures, culture => In(culture, () => Assert.Equal((length, unit, text), (Period.Parse(text).Length, Period.Parse(text).LengthUnit, Period.Parse(text).ToString()))));

    // Without it the others would prove nothing on a machine that has no cultures.
    [Theory]
    [InlineData("sv-SE", "\u22121,5")]
    [InlineData("fa-IR", "\u200e\u22121\u066b5")]
    public void The_cultures_are_what_they_are_taken_for(string culture, string figure) => In(culture, () => Assert.Equal(figure, (-1.5m).ToString(CultureInfo.CurrentCulture)));

    [Theory]
    [InlineData("th-TH", "2566")]
    [InlineData("ar-SA", "1444")]
    [InlineData("fa-IR", "1402")]
    public void Their_calendars_count_other_years(string culture, string year) => In(culture, () => Assert.Equal(year, new DateTime(2023, 7, 1).ToString("yyyy", CultureInfo.CurrentCulture)));

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    // On a thread of its own: a culture set here must reach no other test.
    private static void In(string culture, Action test)
    {
        Exception? failure = null;
        var info = CultureInfo.GetCultureInfo(culture);
        var thread = new Thread(() => failure = Record.Exception(test)) { CurrentCulture = info, CurrentUICulture = info };
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            Assert.Fail($"in '{culture}': {failure}");
        }
    }
}
