using Dataset.Facts;
using Dataset.Schema.Numbers;
using Dataset.Schema.Tests.Checks;

namespace Dataset.Schema.Tests.Numbers;

/// <summary>The result holds every result of the operation on numbers of the operands, and no more.</summary>
public class IntervalArithmeticTests
{
    [Theory]
    [InlineData("[1, 2]", "(3, 4)", "(4, 6)")]
    [InlineData("[1, ..)", "[2, 3]", "[3, ..)")]
    [InlineData("(.., 1]", "[2, ..)", "(.., ..)")]
    public void Sum(string a, string b, string sum) => Assert.Equal(World.Range(sum), IntervalArithmetic.Add(World.Range(a), World.Range(b)));

    [Theory]
    [InlineData("[1, 2]", "(3, 4)", "(-3, -1)")]
    [InlineData("[1, ..)", "[2, 3]", "[-2, ..)")]
    [InlineData("[5, 5]", "[2, ..)", "(.., 3]")]
    public void Difference(string a, string b, string difference) => Assert.Equal(World.Range(difference), IntervalArithmetic.Subtract(World.Range(a), World.Range(b)));

    [Theory]
    [InlineData("[2, 3]", "(4, 5]", "(8, 15]")]
    [InlineData("[-2, 3]", "[4, 5]", "[-10, 15]")]
    [InlineData("[-2, 3]", "[-4, 5]", "[-12, 15]")]
    [InlineData("[0, 3]", "(4, 5)", "[0, 15)")] // zero times any is zero
    [InlineData("(0, 3]", "[0, 5)", "[0, 15)")]
    [InlineData("[0, 0]", "(.., ..)", "[0, 0]")]
    [InlineData("(0, ..)", "(0, 1]", "(0, ..)")]
    [InlineData("[1, ..)", "[-1, 1]", "(.., ..)")]
    [InlineData("(.., -1]", "[2, ..)", "(.., -2]")]
    [InlineData("(.., -1]", "(.., -2)", "(2, ..)")]
    [InlineData("[2, 4]", "[3, ..)", "[6, ..)")]
    public void Product(string a, string b, string product)
    {
        Assert.Equal(World.Range(product), IntervalArithmetic.Multiply(World.Range(a), World.Range(b)));
        Assert.Equal(World.Range(product), IntervalArithmetic.Multiply(World.Range(b), World.Range(a)));
    }

    [Theory]
    [InlineData("[6, 8]", "[2, 4)", "(1.5, 4]")]
    [InlineData("[6, 8]", "(0, 2]", "[3, ..)")]
    [InlineData("[6, 8]", "[-2, 0)", "(.., -3]")]
    [InlineData("[6, 8]", "[2, ..)", "(0, 4]")]
    [InlineData("[6, 8]", "(.., -2]", "[-4, 0)")]
    [InlineData("[6, 8]", "(0, ..)", "(0, ..)")]
    [InlineData("[-1, 1]", "[2, ..)", "[-0.5, 0.5]")]
    public void Quotient(string a, string b, string quotient) => Assert.Equal(World.Range(quotient), IntervalArithmetic.Divide(World.Range(a), World.Range(b)));

    [Theory]
    [InlineData("[0, 0]")]
    [InlineData("[-1, 1]")]
    [InlineData("[0, 1]")]
    [InlineData("(.., 0]")]
    [InlineData("(.., ..)")]
    public void Division_by_what_may_be_zero_has_no_result(string divisor) => Assert.Null(IntervalArithmetic.Divide(World.Range("[1, 1]"), World.Range(divisor)));

    [Theory]
    [InlineData("[2, 3)", "[2, 3)")]
    [InlineData("(-3, -2]", "[2, 3)")]
    [InlineData("(-3, 2]", "[0, 3)")]
    [InlineData("[-3, 3)", "[0, 3]")]
    [InlineData("(.., -2)", "(2, ..)")]
    [InlineData("(.., 2)", "[0, ..)")]
    [InlineData("(-2, 0)", "(0, 2)")]
    public void Absolute_value(string a, string abs) => Assert.Equal(World.Range(abs), IntervalArithmetic.Abs(World.Range(a)));

    [Theory]
    [InlineData("[1, 4]", "[2, 3]", "[1, 3]", "[2, 4]")]
    [InlineData("(1, 4]", "[1, 4)", "[1, 4)", "(1, 4]")]
    [InlineData("(.., 4]", "[1, ..)", "(.., 4]", "[1, ..)")]
    [InlineData("[1, 2]", "[3, 4]", "[1, 2]", "[3, 4]")]
    public void Least_and_greatest(string a, string b, string least, string greatest)
    {
        Assert.Equal(World.Range(least), IntervalArithmetic.Min(World.Range(a), World.Range(b)));
        Assert.Equal(World.Range(greatest), IntervalArithmetic.Max(World.Range(a), World.Range(b)));
    }

    [Fact]
    public void Every_pointwise_result_lies_in_the_interval_and_every_end_is_reached_or_approached()
    {
        var random = new Random(3);
        for (var i = 0; i < 1_500; i++)
        {
            Interval a = Any(random), b = Any(random);
            Check(a, b, IntervalArithmetic.Add(a, b), static (x, y) => x + y);
            Check(a, b, IntervalArithmetic.Subtract(a, b), static (x, y) => x - y);
            Check(a, b, IntervalArithmetic.Multiply(a, b), static (x, y) => x * y);
            Check(a, b, IntervalArithmetic.Min(a, b), static (x, y) => x < y ? x : y);
            Check(a, b, IntervalArithmetic.Max(a, b), static (x, y) => x > y ? x : y);
            Check(a, a, IntervalArithmetic.Abs(a), static (x, _) => Rational.Abs(x));
            Check(a, a, IntervalArithmetic.Negate(a), static (x, _) => -x);
            if (IntervalArithmetic.Divide(a, b) is { } quotient)
            {
                Check(a, b, quotient, static (x, y) => x / y);
            }
            else
            {
                Assert.True(b.Contains(Rational.Zero));
            }
        }
    }

    private static void Check(Interval a, Interval b, Interval result, Func<Rational, Rational, Rational> operation)
    {
        Rational? least = null, greatest = null;
        foreach (var x in PointsOf(a))
        {
            foreach (var y in PointsOf(b))
            {
                var value = operation(x, y);
                if (!result.Contains(value))
                {
                    Assert.Fail($"{value} of {x} and {y} is outside {result} of {a} and {b}");
                }

                least = least is { } low && low <= value ? low : value;
                greatest = greatest is { } high && high >= value ? high : value;
            }
        }

        // The points reach to within a hundredth of open ends and to a million where there is none.
        AssertTight(result.Low, result.LowIncluded, least!.Value, a, b);
        AssertTight(result.High, result.HighIncluded, greatest!.Value, a, b);
    }

    private static void AssertTight(Rational? bound, bool isIncluded, Rational reached, Interval a, Interval b)
    {
        var isTight = bound is { } end ? Rational.Abs(end - reached) <= (isIncluded ? Rational.Zero : new Rational(1, 2)) : Rational.Abs(reached) > 50;
        if (!isTight)
        {
            Assert.Fail($"the end {bound?.ToString() ?? "of none"} is not reached by {reached}, from {a} and {b}");
        }
    }

    private static IEnumerable<Rational> PointsOf(Interval range)
    {
        var low = range.Low ?? (range.High is { } high ? high - 1_000_000 : -1_000_000);
        var top = range.High ?? low + 2_000_000;
        Rational[] points = [low, low + new Rational(1, 100), (low + top) / 2, Rational.Zero, new(1, 100), new(-1, 100), top - new Rational(1, 100), top];
        return points.Where(range.Contains);
    }

    private static Interval Any(Random random)
    {
        var low = random.Next(-6, 7);
        var high = random.Next(low, 8);
        if (low == high)
        {
            return Interval.Exactly(low);
        }

        Rational? from = random.Next(5) == 0 ? null : low, to = random.Next(5) == 0 ? null : high;
        return new Interval(from, from is not null && random.Next(2) == 0, to, to is not null && random.Next(2) == 0);
    }
}
