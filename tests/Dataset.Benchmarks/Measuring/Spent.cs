using System.Diagnostics;

namespace Dataset.Benchmarks.Measuring;

/// <summary>What something took.</summary>
/// <param name="Wall">Seconds by the clock on the wall; on a busy machine mostly the wait for a core.</param>
/// <param name="Cpu">Seconds of all cores together.</param>
internal readonly record struct Spent(double Wall, double Cpu)
{
    private const int LeastWarmUps = 3;
    private const int MostWarmUps = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>Measures an action in this process.</summary>
    public static Spent By(Action action)
    {
        // What an earlier action left behind is not this one's cost.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.GetTimestamp();
        action();
        var wall = Stopwatch.GetElapsedTime(clock);
        return new Spent(wall.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    /// <summary>
    /// Measures actions in turn, several times, once the runtime has optimized them: it compiles what runs often anew, in the background, and a fifth round may still be
    /// twice as slow as a fiftieth.
    /// </summary>
    /// <returns>The median of each action.</returns>
    public static IReadOnlyList<Spent> Warm(int runs, params IReadOnlyList<Action> actions)
    {
        var begin = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < LeastWarmUps || (i < MostWarmUps && Environment.CpuUsage.TotalTime - begin < WarmUp); i++)
        {
            foreach (var action in actions)
            {
                action();
            }
        }

        var all = new List<Spent>[actions.Count];
        for (var i = 0; i < runs * actions.Count; i++)
        {
            (all[i % actions.Count] ??= []).Add(By(actions[i % actions.Count]));
        }

        return [.. all.Select(Median)];
    }

    /// <summary>The median of several, each clock by itself.</summary>
    public static Spent Median(IReadOnlyCollection<Spent> all) => new(MedianOf(all.Select(static one => one.Wall)), MedianOf(all.Select(static one => one.Cpu)));

    /// <summary>How many times as much as another.</summary>
    public Spent Per(Spent other) => new(Wall / other.Wall, Cpu / other.Cpu);

    /// <summary>The middle of some figures; of an even number of them the upper one.</summary>
    public static double MedianOf(IEnumerable<double> figures)
    {
        var ordered = figures.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
