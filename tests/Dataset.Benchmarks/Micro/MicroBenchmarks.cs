using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace Dataset.Benchmarks.Micro;

/// <summary>Runs the benchmarks of the parts.</summary>
internal static class MicroBenchmarks
{
    /// <summary>Runs those that BenchmarkDotNet's arguments choose; all where there is no filter.</summary>
    public static bool Run(string[] arguments)
    {
        // In this process: a project of BenchmarkDotNet's own would compile against both copies of the types that Dataset.Schema shares with Dataset.Facts.
        string[] all = [.. arguments, "--inProcess", .. arguments.Contains("--filter", StringComparer.Ordinal) ? Array.Empty<string>() : ["--filter", "*"]];
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Path.GetTempPath(), "dataset-benchmarks"));
        return BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly).Run(all, config).All(static summary => !summary.HasCriticalValidationErrors);
    }
}
