using Dataset.Tool.Watch;

namespace Dataset.Tool.Tests;

/// <summary>A watch that runs beside the test.</summary>
internal sealed class Watching : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource stop = new();
    private readonly LastOutcome outcome = new();
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Task<int> running;

    public Watching(TemporarySample sample, bool notices)
    {
        var console = sample.Console(TextReader.Null, TextWriter.Null, TextWriter.Synchronized(error)) with { Stop = stop.Token };
        var loop = new WatchLoop(console, sample.PathOf("data"), folder =>
        {
            using var text = new StringWriter { NewLine = "\n" };
            var compiled = folder.Compile();
            new Output.TextProblemWriter().Write(compiled, text);
            outcome.Text = text.ToString().Replace(sample.Root, "ROOT", StringComparison.Ordinal);
            return compiled.Problems.Count > 0 ? 1 : 0;
        })
        {
            Debounce = TimeSpan.FromMilliseconds(30),
            Poll = TimeSpan.FromMilliseconds(notices ? 500 : 50),
            Notices = notices,
        };
        running = Task.Factory.StartNew(loop.Run, TaskCreationOptions.LongRunning);
        Until(() => outcome.Text is not null);
    }

    public void Expect(string text)
    {
        Until(() => outcome.Text == text);
        Assert.Equal(text, outcome.Text);
    }

    public void ExpectError(string text)
    {
        Until(() => error.ToString().EndsWith(text, StringComparison.Ordinal));
        Assert.EndsWith(text, error.ToString(), StringComparison.Ordinal);
    }

    public int End()
    {
        stop.Cancel();
        Assert.True(running.Wait(Patience), "the watch did not end");
        return running.Result;
    }

    public void Dispose()
    {
        End();
        stop.Dispose();
    }

    private void Until(Func<bool> holds)
    {
        Assert.True(SpinWait.SpinUntil(() => holds() || running.IsCompleted, Patience), $"the last outcome is:\n{outcome.Text}\n{error}");
    }

    private sealed class LastOutcome
    {
        private volatile string? text;

        public string? Text
        {
            get => text;
            set => text = value;
        }
    }
}
