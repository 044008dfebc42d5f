namespace Dataset.Mutations.Fuzzing;

/// <summary>Ends the program, with the input that did it, where an input never comes to an end.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Timer timer;
    private (string Target, string Text, long Since) current;

    public Watchdog(TimeSpan limit, TextWriter output)
    {
        timer = new Timer(
            _ =>
            {
                var (target, text, since) = current;
                if (text is not null && Environment.TickCount64 - since > limit.TotalMilliseconds)
                {
                    output.WriteLine($"FINDING {target}: no end after {limit.TotalSeconds} s");
                    output.WriteLine($"  {System.Text.Json.JsonSerializer.Serialize(text)}");
                    Environment.Exit(1);
                }
            },
            null,
            limit,
            TimeSpan.FromSeconds(5));
    }

    /// <summary>A new input.</summary>
    public void Begin(string target, string text) => current = (target, text, Environment.TickCount64);

    public void Dispose() => timer.Dispose();
}
