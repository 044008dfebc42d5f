using System.Globalization;
using System.Numerics;
using Dataset.Facts;

namespace Dataset.Schema.Tests.Numbers;

/// <summary>Exact arithmetic gives the same whether numbers are held in 63 bits or in integers of any length.</summary>
public class RationalTests
{
    private static readonly BigInteger[] Parts =
    [
        0, 1, 2, 3, 5, 7, 10, 12, 100, 997, 1_000_000, int.MaxValue - 1, int.MaxValue, (long)int.MaxValue + 1, 3_992_000_000, 13_717_000_000, 4_611_686_018_427_387_904,
        long.MaxValue - 1, long.MaxValue, (BigInteger)long.MaxValue + 1, (BigInteger)long.MaxValue * 3, BigInteger.Pow(10, 18), BigInteger.Pow(10, 19), BigInteger.Pow(10, 40),
    ];

    public static TheoryData<string, string> Pairs()
    {
        var numbers = Parts.Concat(Parts.Select(static part => -part)).SelectMany(static part => Parts.Where(static other => !other.IsZero), static (part, other) => part + "/" + other).ToList();
        var random = new Random(20250412);
        var data = new TheoryData<string, string>();
        for (var i = 0; i < 600; i++)
        {
            data.Add(numbers[random.Next(numbers.Count)], numbers[random.Next(numbers.Count)]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Operations_agree_with_fractions_of_long_integers(string left, string right)
    {
        var ((a, b), (c, d)) = (Of(left), Of(right));
        var (x, y) = (new Rational(a, b), new Rational(c, d));

        Is((a * d) + (c * b), b * d, x + y);
        Is((a * d) - (c * b), b * d, x - y);
        Is(a * c, b * d, x * y);
        Is(-a, b, -x);
        if (!c.IsZero)
        {
            Is(a * d, b * c, x / y);
        }

        Assert.Equal((a * d).CompareTo(c * b), x.CompareTo(y));
        Assert.Equal(a * d == c * b, x == y);
        Assert.Equal(a.Sign, x.Sign);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_number_has_one_form_however_it_came_about(string left, string right)
    {
        var ((a, b), (c, d)) = (Of(left), Of(right));
        var x = new Rational(a, b);
        var back = x + new Rational(c, d) - new Rational(c, d);

        Assert.True(x.Equals(back));
        Assert.Equal(x.GetHashCode(), back.GetHashCode());
        Assert.Equal(x.ToString(), back.ToString());
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-long.MaxValue)]
    [InlineData(long.MaxValue)]
    public void The_ends_of_64_bits_are_numbers_as_all_others(long value)
    {
        Rational number = value;

        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), number.ToString());
        Assert.Equal(new Rational(-(BigInteger)value), -number);
        Assert.Equal(new Rational((BigInteger)value * 10), number * 10);
        Assert.Equal(new Rational(1, 2), number / 2 / number);
    }

    [Theory]
    [InlineData(-40)]
    [InlineData(-19)]
    [InlineData(-18)]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(40)]
    public void A_power_of_ten_times_its_inverse_is_one(int exponent) =>
        Assert.Equal(Rational.One, Rational.PowerOfTen(exponent) * Rational.PowerOfTen(-exponent));

    [Fact]
    public void A_decimal_is_the_shortest_writing_of_the_number_and_no_other_number_has_one()
    {
        var most = (BigInteger)decimal.MaxValue;
        foreach (var part in Parts.Append(most).Append(most + 1).SelectMany(static part => new[] { part, -part }))
        {
            foreach (var scale in Enumerable.Range(0, 31))
            {
                var number = new Rational(part, BigInteger.Pow(10, scale));
                var writing = number.ToString();
                var digits = writing.IndexOf('.', StringComparison.Ordinal) is > 0 and var point ? writing.Length - point - 1 : 0;
                var isDecimal = digits <= 28 && BigInteger.Abs(part) / BigInteger.Pow(10, scale - digits) <= most;

                Assert.Equal(isDecimal, number.TryToDecimal(out var value));
                Assert.Equal(isDecimal ? writing : "0", value.ToString(CultureInfo.InvariantCulture));
            }
        }

        Assert.False(new Rational(1, 3).TryToDecimal(out _));
    }

    private static void Is(BigInteger numerator, BigInteger denominator, Rational result)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Assert.Equal(numerator / divisor, result.Numerator);
        Assert.Equal(denominator / divisor, result.Denominator);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Of(string fraction)
    {
        var parts = fraction.Split('/');
        return (BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
