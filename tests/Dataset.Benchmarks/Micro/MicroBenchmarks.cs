using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Dataset.Benchmarks.Micro;

/// <summary>Runs the benchmarks of the parts.</summary>
internal static class MicroBenchmarks
{
    /// <summary>Runs those that BenchmarkDotNet's arguments choose; all where there is no filter.</summary>
    public static bool Run(string[] arguments)
    {
        // In this process: a project of BenchmarkDotNet's own would compile against both copies of the types that Dataset.Schema shares with Dataset.Facts.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
        var config = DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "dataset-benchmarks"));
        var all = arguments.Contains("--filter", StringComparer.Ordinal) ? arguments : [.. arguments, "--filter", "*"];
        return BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly).Run(all, config).All(static summary => !summary.HasCriticalValidationErrors);
    }
}
