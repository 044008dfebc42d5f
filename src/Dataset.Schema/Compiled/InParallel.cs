using System.Runtime.ExceptionServices;

namespace Dataset.Schema.Compiled;

/// <summary>Takes steps that do not touch each other on all cores: the files of a dataset are many and small, and the processor, not the disk, is what they wait for.</summary>
public static class InParallel
{
    // For fewer a further thread costs more than it saves.
    private const int StepsAThread = 8;

    /// <summary>Takes a step for each number below a count. Of steps that fail, the one with the lowest number is told, as if they were taken in turn.</summary>
    /// <param name="count">How many steps.</param>
    /// <param name="step">The step; called on several threads.</param>
    /// <param name="report">Told how many steps are begun; called on several threads.</param>
    public static void For(int count, Action<int> step, Action<int>? report = null)
    {
        var failures = new Exception?[count];
        var begun = -1;
        var others = new Task[Math.Min(Environment.ProcessorCount - 1, count / StepsAThread)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(TakeSteps);
        }

        TakeSteps();
        Task.WaitAll(others);
        if (Array.Find(failures, static failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Capture(first).Throw();
        }

        // Steps are begun in their order, so whoever stops at a failure leaves only steps behind it.
        void TakeSteps()
        {
            for (int i; (i = Interlocked.Increment(ref begun)) < count;)
            {
                report?.Invoke(i);
                try
                {
                    step(i);
                }
#pragma warning disable CA1031 // Thrown again above, on the thread of the caller.
                catch (Exception failure)
#pragma warning restore CA1031
                {
                    failures[i] = failure;
                    return;
                }
            }
        }
    }
}
