namespace Dataset.Generator.Pipeline;

/// <summary>
/// Tells each run of a step of the pipeline by its name. The compiler's own tracking gathers steps by every way through the pipeline and comes to no end with a thousand
/// files, so that tests with so many count here. Outside of tests nobody listens, and the steps are what they were.
/// </summary>
internal sealed class StepProbe(Action<string>? ran)
{
    /// <summary>The step, telling its runs.</summary>
    public Func<TInput, TValue, CancellationToken, TResult?> Of<TInput, TValue, TResult>(string name, Func<TInput, TValue, CancellationToken, TResult?> step)
        where TResult : class
    {
        if (ran is not { } tell)
        {
            return step;
        }

        return (input, value, cancellation) =>
        {
            tell(name);
            return step(input, value, cancellation);
        };
    }

    /// <summary>The step, telling its runs.</summary>
    public Func<TInput, CancellationToken, TResult> Of<TInput, TResult>(string name, Func<TInput, CancellationToken, TResult> step)
    {
        if (ran is not { } tell)
        {
            return step;
        }

        return (input, cancellation) =>
        {
            tell(name);
            return step(input, cancellation);
        };
    }
}
