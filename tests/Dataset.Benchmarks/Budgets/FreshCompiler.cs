using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;

namespace Dataset.Benchmarks.Budgets;

/// <summary>The compiler, started for each compilation: what a build without compile server takes.</summary>
internal static class FreshCompiler
{
    private const double MegaByte = 1 << 20;

    /// <summary>Measures time, memory and the assembly for a number of facts.</summary>
    /// <param name="folder">A folder to write projects into.</param>
    /// <param name="facts">How many facts.</param>
    /// <param name="runs">How many runs of each, alternating.</param>
    public static IEnumerable<Budget> Measure(string folder, int facts, int runs)
    {
        SyntheticProjects.Write(folder, facts);
        var twin = CompilerCall.Of(Path.Combine(folder, SyntheticProjects.ByHand));
        var generated = CompilerCall.Of(Path.Combine(folder, SyntheticProjects.Generated));
        List<(Spent Spent, long Memory)> twins = [], generateds = [];

        // The first of each fills the caches of the file system.
        twin.Run();
        generated.Run();
        for (var i = 0; i < runs; i++)
        {
            twins.Add(twin.Run());
            generateds.Add(generated.Run());
        }

        var size = FormattableString.Invariant($"{facts:#,0} facts");
        yield return Budget.OfTime(
            $"fresh compiler with generator : twin, {size}", facts >= 100_000 ? 1.25 : 1.35,
            Spent.Median([.. generateds.Select(static run => run.Spent)]), Spent.Median([.. twins.Select(static run => run.Spent)]));

        var (memory, memoryOfTwin) = (Spent.MedianOf(generateds.Select(static run => run.Memory / MegaByte)), Spent.MedianOf(twins.Select(static run => run.Memory / MegaByte)));
        yield return new Budget($"memory of the compiler process : twin, {size}", 1.5, memory / memoryOfTwin, null, FormattableString.Invariant($"{memory:0} MB : {memoryOfTwin:0} MB"));

        // What an assembly needs for its records and facts classes whatever its facts is much of a small one.
        if (facts >= 10_000)
        {
            var (bytes, bytesOfTwin) = (new FileInfo(generated.Assembly).Length, new FileInfo(twin.Assembly).Length);
            yield return new Budget($"bytes of assembly for each fact, {size}", 100, (double)bytes / facts, null, FormattableString.Invariant($"{bytes:#,0} bytes; the twin has {bytesOfTwin:#,0}"));
        }
    }
}
