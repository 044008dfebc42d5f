using System.Diagnostics;

namespace Dataset.Benchmarks.Measuring;

/// <summary>Starts <c>dotnet</c> anew, as a user or a build does.</summary>
internal static class FreshProcess
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(1);

    /// <summary>Runs <c>dotnet</c> with arguments in a folder, and waits for its end.</summary>
    /// <returns>What it took, and its peak working set in bytes.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static (Spent Spent, long Memory) Run(string folder, params IEnumerable<string> arguments)
    {
        var (cpu, memory) = (TimeSpan.Zero, 0L);
        var cpuBefore = EndedChildren.Cpu;
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(BetweenLooks))
        {
            try
            {
                // Both are gone with the process; the last look is at most a few milliseconds old. Linux keeps no peak that .NET would tell.
                process.Refresh();
                cpu = process.TotalProcessorTime;
                memory = Math.Max(memory, process.WorkingSet64);
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the wait and the look.
                break;
            }
        }

        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock);
        return process.ExitCode == 0 ? (new Spent(wall.TotalSeconds, (EndedChildren.Cpu - cpuBefore ?? cpu).TotalSeconds), memory)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{errors.Result}");
    }
}
