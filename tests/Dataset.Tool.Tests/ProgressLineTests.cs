using Dataset.Tool.Output;

namespace Dataset.Tool.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private readonly Clock clock = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Nothing_is_shown_before_two_seconds()
    {
        using (var progress = ProgressLine.Start(Console(isTerminal: true), "reading"))
        {
            Assert.Equal(TimeSpan.FromSeconds(2), clock.DueTime);
        }

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Nothing_is_shown_where_nobody_looks()
    {
        using var progress = ProgressLine.Start(Console(isTerminal: false), "reading");
        Assert.Null(clock.Tick);
    }

    [Fact]
    public void A_bar_tells_how_far_it_is_and_is_wiped_at_the_end()
    {
        using (var progress = ProgressLine.Start(Console(isTerminal: true), "reading"))
        {
            progress.Report("files read:", 500, 1000);
            clock.Now = TimeSpan.FromSeconds(3);
            clock.Tick!(null);
            Assert.Equal("\r[############------------] files read: 500 of 1000, 3 s", error.ToString());
            progress.Report("judging");
            clock.Tick!(null);
        }

        Assert.Equal($"\r[############------------] files read: 500 of 1000, 3 s\r{"judging, 3 s",-55}\r{"",55}\r", error.ToString());
    }

    public void Dispose() => error.Dispose();

    private ToolConsole Console(bool isTerminal) => new(TextReader.Null, TextWriter.Null, error, ".") { Time = clock, ErrorIsTerminal = isTerminal };

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public TimeSpan DueTime { get; private set; }

        public TimerCallback? Tick { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Tick, DueTime) = (callback, dueTime);
            return new NoTimer();
        }

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
