namespace Dataset.Tool.Tests;

/// <summary>What commands tell on a terminal while they work.</summary>
public sealed class CommandProgressTests
{
    [Theory]
    [InlineData("] phrases held against the articles: 11 of 12, ", "verify")]
    [InlineData("] lines searched for numerals: 9 of 10, ", "cover", "--open")]
    [InlineData("] claims written: 10 of 11, ", "export", "--format", "csv", "-o", "out.csv")]
    [InlineData("] claims written: 10 of 11, ", "export", "--format", "sqlite", "-o", "out.db")]
    [InlineData("] claims written: 10 of 11, ", "export")]
    public void A_fraction_tells_how_far_the_command_is(string expected, params string[] args) => Assert.Contains(expected, Shown(args, outIsTerminal: false), StringComparison.Ordinal);

    [Fact]
    public void Rows_on_a_terminal_have_no_line_between_them() => Assert.DoesNotContain("claims written", Shown(["export"], outIsTerminal: true), StringComparison.Ordinal);

    private static string Shown(string[] args, bool outIsTerminal)
    {
        using var sample = TemporarySample.Create();
        sample.Variables["DATASET_ARTICLES"] = "articles";
        using var output = new StringWriter();
        using var error = new StringWriter();
        ToolApplication.Run(args, sample.Console(TextReader.Null, output, error) with { ErrorIsTerminal = true, OutIsTerminal = outIsTerminal, Time = new LastMoment() });
        return error.ToString();
    }

    /// <summary>A clock whose timers ring once, just before they are stopped: each step shows what it reported last.</summary>
    private sealed class LastMoment : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(callback);

        private sealed class Timer(TimerCallback callback) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => callback(null);

            public ValueTask DisposeAsync() => default;
        }
    }
}
