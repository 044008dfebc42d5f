using Dataset.Benchmarks.Measuring;

namespace Dataset.Benchmarks.Budgets;

/// <summary>A row of the table of budgets.</summary>
/// <param name="What">What is measured.</param>
/// <param name="AtMost">The budget.</param>
/// <param name="Measured">What was measured; of times, by the wall's clock.</param>
/// <param name="MeasuredCpu">The same in time of the cores; of other figures <c>null</c>.</param>
/// <param name="Detail">The figures behind the ratio.</param>
internal sealed record Budget(string What, double AtMost, double Measured, double? MeasuredCpu, string Detail)
{
    /// <summary>A budget of time.</summary>
    public static Budget OfTime(string what, double atMost, Spent measured, Spent against) =>
        new(what, atMost, measured.Per(against).Wall, measured.Per(against).Cpu, FormattableString.Invariant($"{measured.Wall:0.000} s : {against.Wall:0.000} s; cores {measured.Cpu:0.000} s : {against.Cpu:0.000} s"));

    /// <summary>Whether it is kept.</summary>
    /// <param name="byCpu">Whether times are judged by the time of the cores, as on a machine that has other work to do.</param>
    public bool IsKept(bool byCpu) => (byCpu && MeasuredCpu is { } cpu ? cpu : Measured) <= AtMost;
}
