using Dataset.Facts;
using Dataset.Schema.Numbers;
using Dataset.Schema.Tests.Checks;

namespace Dataset.Schema.Tests.Numbers;

/// <summary>Days and months, as the calendar has them.</summary>
public class CalendarArithmeticTests
{
    [Theory]
    [InlineData("2023-01-15", "2023-02-15", "1")]
    [InlineData("2023-02-15", "2023-03-15", "1")]
    [InlineData("2024-02-29", "2025-02-28", "12")] // the last of February, each
    [InlineData("2023-01-31", "2023-02-28", "1")]
    [InlineData("2023-02-24", "2023-07-18", "4.8")] // four months and 24 of 30 days
    [InlineData("2023-07-18", "2023-02-24", "-4.8")]
    [InlineData("2023-01-01", "2023-01-01", "0")]
    [InlineData("0001-01-01", "9998-12-31", "3719255/31")]
    public void Months_between_days(string from, string to, string months)
    {
        Assert.Equal(World.Number(months), CalendarArithmetic.MonthsBetween(Day(from), Day(to)));
    }

    // Ranges of dates are computed from their ends alone, which is right only where this holds.
    [Fact]
    public void Months_between_never_shrink_as_the_end_grows_or_the_start_falls()
    {
        var first = Day("2023-12-20");
        for (var from = 0; from < 120; from++)
        {
            for (var to = 0; to < 500; to += to % 7 == 0 ? 1 : 2)
            {
                var months = CalendarArithmetic.MonthsBetween(first + from, first + to);
                Assert.True(months <= CalendarArithmetic.MonthsBetween(first + from, first + to + 1), $"end {from} {to}");
                Assert.True(months >= CalendarArithmetic.MonthsBetween(first + from + 1, first + to), $"start {from} {to}");
            }
        }
    }

    [Fact]
    public void Adding_months_never_turns_the_order_of_days_or_lengths()
    {
        var first = Day("2023-12-20");
        for (var from = 0; from < 120; from++)
        {
            for (var quarters = -8; quarters < 8; quarters++)
            {
                var months = new Rational(quarters, 4);
                var moved = CalendarArithmetic.AddMonths(first + from, months);
                Assert.True(moved <= CalendarArithmetic.AddMonths(first + from + 1, months), $"day {from} {months}");
                Assert.True(moved <= CalendarArithmetic.AddMonths(first + from, months + new Rational(1, 4)), $"length {from} {months}");
            }
        }
    }

    [Theory]
    [InlineData("9998-12-31", "12", true)]
    [InlineData("9998-12-31", "13", false)]
    [InlineData("0001-01-31", "-1", false)]
    [InlineData("0001-02-28", "-1", true)]
    [InlineData("2023-01-01", "99999999999999999999", false)]
    public void Beyond_the_calendar_is_no_date(string day, string months, bool isDate) => Assert.Equal(isDate, CalendarArithmetic.AddMonths(Day(day), World.Number(months)) is not null);

    [Theory]
    [InlineData("7.5", 7)]
    [InlineData("-7.5", -8)]
    [InlineData("-7", -7)]
    [InlineData("0", 0)]
    public void Floor_is_the_greatest_whole_number_below(string value, int floor) => Assert.Equal(floor, CalendarArithmetic.Floor(World.Number(value)));

    private static Rational Day(string date) => (PartialDate.Parse(date).Earliest - DateTime.MinValue).Days;
}
