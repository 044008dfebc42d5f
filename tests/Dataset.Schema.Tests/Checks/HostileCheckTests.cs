using System.Diagnostics;
using System.Text;
using Dataset.Schema.Checks;

namespace Dataset.Schema.Tests.Checks;

/// <summary>No text costs more than its length, and none brings the process down.</summary>
public class HostileCheckTests
{
    // Far above what any of these takes, and far below what a quadratic one would.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static TheoryData<string, int> Repeated => new()
    {
        { "(", 100_000 },
        { "-", 100_000 },
        { "sum(", 100_000 },
        { "1+", 1_000_000 },
        { "A.X[2021]+", 1_000_000 },
        { "[", 1_000_000 },
        { "'", 1_000_001 },
        { "9", 1_000_000 },
        { " ", 1_000_000 },
        { "\ud83d", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_text_beyond_the_limit_is_refused_at_once(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();

        Assert.False(CheckParser.TryParse(text, out _, out var error));

        Assert.Equal($"a check has at most 10,000 characters, and this one has {text.Length:N0}", error!.Message);
        Assert.Equal((10_000, text.Length - 10_000), (error.Span.Start, error.Span.Length));
    }

    [Theory]
    [InlineData("(", ")", 4_990, "1")]
    [InlineData("-", "", 9_980, "1")]
    [InlineData("abs(", ")", 1_990, "1")]
    [InlineData("1+", "", 4_990, "1")]
    [InlineData("1-(", ")", 2_490, "1")]
    public void Depth_and_length_up_to_the_limit_are_evaluated(string open, string close, int times, string inner)
    {
        var side = new StringBuilder().Insert(0, open, times).Append(inner).Insert(open.Length * times + inner.Length, close, times).ToString();

        Assert.NotEqual(CheckVerdict.Invalid, World.Evaluate(side + " < 4_999").Verdict);
    }

    [Theory]
    [InlineData("9*", 4_990)]
    [InlineData("9_999_999_999/7*", 620)]
    public void A_figure_that_grows_without_end_is_an_error(string piece, int times)
    {
        var outcome = World.Evaluate(new StringBuilder().Insert(0, piece, times).Append("1 = 1").ToString());

        Assert.Equal("the figure grows beyond 616 digits", Assert.Single(outcome.Findings).Message);
    }

    [Fact]
    public void A_sum_of_a_thousand_fractions_takes_no_time()
    {
        var primes = Enumerable.Range(2, 8_000).Where(static n => Enumerable.Range(2, (int)Math.Sqrt(n)).All(divisor => divisor >= n || n % divisor != 0));
        var text = string.Join("+", primes.Select(static prime => "1/" + prime)) + " = 1";
        var clock = Stopwatch.StartNew();

        Assert.Contains("the figure grows beyond 616 digits", World.Evaluate(text).Findings.Select(static finding => finding.Message));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public void Any_text_is_read_or_refused_within_its_characters()
    {
        string[] pieces = ["Meta", ".", "Loss", "[2021]", "[*]", "(", ")", ",", "+", "-", "*", "/", "=", "<", "<=", "!=", "1", "1/3", " USD", " years", "'2023'", "@", "Paper", "sum(", "count(", "days(", "Planned.", " ", "Motto", "Founders"];
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (CheckParser.TryParse(text, out var expression, out var error))
            {
                var outcome = CheckEvaluator.Evaluate(expression!, World.Facts, World.Schema);
                Assert.All(outcome.Findings, finding => Assert.InRange(finding.Span.End, 1, text.Length));
            }
            else
            {
                Assert.InRange(error!.Span.Start, 0, text.Length);
                Assert.InRange(error.Span.End, Math.Min(1, text.Trim().Length), text.Length);
            }
        }
    }

    [Fact]
    public void Mutated_checks_are_evaluated_or_refused()
    {
        string[] good =
        [
            "sum(Meta.Loss[2021, 2022, 2023-Q1, 2023-Q2]) = Meta.TotalLoss",
            "months(Llama1.ReleaseDate, Llama2.ReleaseDate) = Meta.Delay",
            "Meta.Loss[2021] * (100 percent + Meta.Growth[2021]) <= max(Meta.Loss[*]) + 5 USD",
            "count(Meta.Founders) * 2 != Meta.Planned.Hires@Paper - 1/3 people",
            "Meta.FoundedDate + 8 years < '2012-05' - 3 days",
        ];
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(good[random.Next(good.Length)]);
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, (char)random.Next(32, 127)),
                    _ => text.Insert(at, text.ToString(at, Math.Min(5, text.Length - at))),
                };
            }

            if (CheckParser.TryParse(text.ToString(), out var expression, out _))
            {
                Assert.NotNull(CheckEvaluator.Evaluate(expression!, World.Facts, World.Schema));
            }
        }
    }
}
