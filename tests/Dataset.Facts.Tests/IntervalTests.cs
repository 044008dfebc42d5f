using System.Globalization;
using System.Numerics;

namespace Dataset.Facts.Tests;

public sealed class IntervalTests
{
    // Brackets as Interval prints them; "-inf" and "inf" are missing ends.
    [Theory]
    [InlineData("[1, 2]", "+", "[10, 20)", "[11, 22)")]
    [InlineData("(1, inf)", "+", "[1, 2]", "(2, inf)")]
    [InlineData("[1, 2]", "-", "(10, 20]", "[-19, -8)")]
    [InlineData("[1, 2]", "-", "(-inf, 3)", "(-2, inf)")]
    [InlineData("[-1, 2]", "*", "[3, 4]", "[-4, 8]")]
    [InlineData("(0, 1]", "*", "[0, 5]", "[0, 5]")]
    [InlineData("[0, 1]", "*", "(1, inf)", "[0, inf)")]
    [InlineData("(0, 1]", "*", "(1, inf)", "(0, inf)")]
    [InlineData("(-inf, -1]", "*", "[2, 3)", "(-inf, -2]")]
    [InlineData("[1, 2]", "/", "[4, 8]", "[0.125, 0.5]")]
    [InlineData("[1, 2]", "/", "(0, 4]", "[0.25, inf)")]
    [InlineData("[1, 1]", "/", "[3, 3]", "1/3")]
    [InlineData("[1, 2]", "/", "[4, inf)", "(0, 0.5]")]
    [InlineData("[2, 2]", "/", "[-4, -1)", "(-2, -0.5]")]
    public void Arithmetic_holds_every_result_and_no_more(string left, string operation, string right, string expected)
    {
        var (a, b) = (Parse(left), Parse(right));
        var result = operation switch { "+" => a + b, "-" => a - b, "*" => a * b, _ => a / b };

        Assert.Equal(expected, result.ToString());
    }

    [Theory]
    [InlineData("[1, 2]", "[3, 4]", true, true, false)]
    [InlineData("[1, 2]", "[2, 3]", null, true, null)]
    [InlineData("[1, 2)", "[2, 3]", true, true, false)]
    [InlineData("[2, 3]", "[1, 2]", false, null, null)]
    [InlineData("(2, 3]", "[1, 2]", false, false, false)]
    [InlineData("[1, 3]", "[2, 4]", null, null, null)]
    [InlineData("[2, 2]", "[2, 2]", false, true, true)]
    [InlineData("(700, inf)", "[500, 600]", false, false, false)]
    public void Comparisons_are_three_valued(string left, string right, bool? less, bool? lessOrEqual, bool? equal)
    {
        var (a, b) = (Parse(left), Parse(right));

        Assert.Equal((less, lessOrEqual, equal), (a.IsLess(b), a.IsLessOrEqual(b), a.IsEqual(b)));
    }

    [Theory]
    [InlineData("[2, 2]", "[2, 2]", Agreement.Exact)]
    [InlineData("[1, 3]", "[2, 4]", Agreement.Consistent)]
    [InlineData("(1, inf)", "[2, 2]", Agreement.Weak)]
    [InlineData("[1, 2)", "[2, 3]", Agreement.Refuted)]
    public void Agreement_tells_how_far(string left, string right, Agreement expected) => Assert.Equal(expected, Parse(left).AgreementWith(Parse(right)));

    [Theory]
    [InlineData("[1, 4]", "(1, 4)", true)]
    [InlineData("(1, 4]", "[1, 4]", false)]
    [InlineData("(1, inf)", "[2, inf)", true)]
    [InlineData("[1, 4]", "[2, inf)", false)]
    public void An_interval_contains_another(string outer, string inner, bool expected) => Assert.Equal(expected, Parse(outer).Contains(Parse(inner)));

    [Theory]
    [InlineData("(1, 4]", 1, false)]
    [InlineData("(1, 4]", 4, true)]
    [InlineData("(-inf, 4)", 4, false)]
    [InlineData("[1, inf)", 1000, true)]
    public void An_end_belongs_where_it_is_included(string interval, long value, bool expected) => Assert.Equal(expected, Parse(interval).Contains((Rational)value));

    [Fact]
    public void A_divisor_that_may_be_zero_is_refused() =>
        Assert.Equal("The divisor [-1, 1] may be zero.", Assert.Throws<DivideByZeroException>(() => Interval.Exactly(1L) / Interval.Closed(-1L, 1L)).Message);

    [Fact]
    public void Nothing_between_the_bounds_is_no_interval() =>
        Assert.StartsWith("Nothing lies between 2 and 2.", Assert.Throws<ArgumentException>(() => new Interval<long>(2, true, 2, false)).Message, StringComparison.Ordinal);

    [Fact]
    public void Whole_numbers_never_wrap_around() =>
        Assert.Throws<OverflowException>(() => Interval.Exactly(long.MaxValue) + Interval.Exactly(1L));

    [Fact]
    public void Decimals_never_round() =>
        Assert.Throws<OverflowException>(() => Interval.Exactly(1e-28m) * Interval.Exactly(0.1m));

    [Fact]
    public void A_decimal_keeps_its_value_whatever_its_zeros() => Assert.Equal(Interval.Exactly(0.5m), Interval.Exactly(0.25m) + Interval.Exactly(0.250m));

    [Fact]
    public void A_sum_of_none_is_zero_and_of_many_exact()
    {
        Assert.Equal(Interval.Exactly(BigInteger.Zero), Array.Empty<Interval<BigInteger>>().Sum());
        Assert.Equal(Interval.Closed(0.3m, 3m), new[] { Interval.Closed(0.1m, 1m), Interval.Closed(0.2m, 2m) }.Sum());
    }

    [Fact]
    public void Other_ordered_values_compare_but_do_not_add()
    {
        var (early, late) = (Interval.Exactly(new DateTime(2022, 1, 1)), Interval.Exactly(new DateTime(2023, 1, 1)));

        Assert.True(early.IsLess(late));
        Assert.Throws<NotSupportedException>(() => early + late);
    }

    private static Interval<Rational> Parse(string text)
    {
        var ends = text[1..^1].Split(", ");
        return new Interval<Rational>(
            ends[0] == "-inf" ? null : decimal.Parse(ends[0], CultureInfo.InvariantCulture), text[0] == '[', ends[1] == "inf" ? null : decimal.Parse(ends[1], CultureInfo.InvariantCulture), text[^1] == ']');
    }
}
