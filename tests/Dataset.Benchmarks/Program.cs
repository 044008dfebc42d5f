using System.Globalization;
using Dataset.Benchmarks.Micro;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks;

/// <summary>The command: see README.md.</summary>
internal static class Program
{
    private const string Usage = """
        synth N OUT                                          a dataset of N facts with the project that compiles it and its twin by hand
        budgets [--facts N] [--runs N] [--clock wall|cpu] [--json FILE]   the table of budgets, for 1,000 facts up to N (default 10,000, at most 100,000)
        compare [--facts N] [--runs N] [--json FILE]         the same facts in the forms that a user might choose instead: what building and starting costs
        micro [BenchmarkDotNet arguments]                    the parts, with BenchmarkDotNet
        """;

    private static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (arguments)
        {
            case ["synth", var facts, var folder] when int.TryParse(facts, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
                SyntheticProjects.Write(Path.GetFullPath(folder), count);
                return 0;
            case ["budgets", .. var rest] when Arguments.Budgets(rest) is { } table:
                return table.Run() ? 0 : 1;
            case ["compare", .. var rest] when Arguments.Compare(rest) is { } comparison:
                comparison.Run();
                return 0;
            case ["micro", .. var rest]:
                return MicroBenchmarks.Run(rest) ? 0 : 1;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
