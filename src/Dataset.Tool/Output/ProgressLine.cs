using System.Globalization;

namespace Dataset.Tool.Output;

/// <summary>
/// A line on the terminal that tells how far a step is, from two seconds on: what is faster needs none. It is wiped when the step ends, so that results stand alone.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly ToolConsole console;
    private readonly ITimer? timer;
    private readonly long started;
    private string what;
    private int done;
    private int total;
    private int shown;
    private bool ended;

    private ProgressLine(ToolConsole console, string what)
    {
        this.console = console;
        this.what = what;
        started = console.Time.GetTimestamp();
        timer = console.ErrorIsTerminal ? console.Time.CreateTimer(_ => Draw(), null, Patience, Interval) : null;
    }

    /// <summary>Begins a step; where nobody looks nothing is ever drawn.</summary>
    public static ProgressLine Start(ToolConsole console, string what) => new(console, what);

    /// <summary>Tells how far the step is; without a total only that it goes on.</summary>
    public void Report(string nextWhat, int nextDone = 0, int nextTotal = 0)
    {
        lock (gate)
        {
            (what, done, total) = (nextWhat, nextDone, nextTotal);
        }
    }

    /// <summary>Tells how far the step is that it began with.</summary>
    public void Report(int nextDone, int nextTotal) => Report(what, nextDone, nextTotal);

    /// <inheritdoc/>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            ended = true;
            if (shown > 0)
            {
                console.Error.Write("\r" + new string(' ', shown) + "\r");
                console.Error.Flush();
            }
        }
    }

    private void Draw()
    {
        lock (gate)
        {
            if (ended)
            {
                return;
            }

            var line = Text();
            console.Error.Write("\r" + line.PadRight(shown));
            console.Error.Flush();
            shown = Math.Max(shown, line.Length);
        }
    }

    private string Text()
    {
        var seconds = (int)console.Time.GetElapsedTime(started).TotalSeconds;
        if (total == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{what}, {seconds} s");
        }

        var filled = (int)((long)BarWidth * done / total);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('-', BarWidth - filled)}] {what} {done} of {total}, {seconds} s");
    }
}
