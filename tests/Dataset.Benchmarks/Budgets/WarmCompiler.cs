using System.Collections.Immutable;
using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Budgets;

/// <summary>The compiler in a process that has compiled before, as the compile server.</summary>
internal static class WarmCompiler
{
    private const int Facts = 10_000;

    /// <summary>Measures the ratio to the twin, and growth with the number of facts.</summary>
    public static IEnumerable<Budget> Measure(int largest, int runs)
    {
        var size = Math.Min(Facts, largest);
        var (generated, rebuilt, twin) = All(size, runs);
        yield return Budget.OfTime(FormattableString.Invariant($"warm compiler with generator : twin, {size:#,0} facts"), 1.15, generated, twin);
        yield return Budget.OfTime("the same, generators kept, after an edit of C#", 1.15, rebuilt, twin);

        if (largest > 1_000)
        {
            var small = All(1_000, runs).Generated;
            var large = largest == size ? generated : All(largest, runs).Generated;
            yield return Budget.OfTime(
                FormattableString.Invariant($"warm cost of 1,000 facts among {largest:#,0} : alone"), 1.2,
                new Spent(large.Wall * 1_000 / largest, large.Cpu * 1_000 / largest), small);
        }
    }

    /// <summary>Compiles once with the generator, from texts to assembly and documentation file.</summary>
    public static MemoryStream Compile(ImmutableSortedDictionary<string, string> files) => Emit(new GeneratorSession(files).RunAndCompile());

    private static (Spent Generated, Spent Rebuilt, Spent Twin) All(int facts, int runs)
    {
        var files = SyntheticDataset.Files(facts);
        var twins = SyntheticProjects.Twins(files);
        var kept = new GeneratorSession(files);
        var measured = Spent.Warm(
            runs,
            () => Compile(files),
            () => Rebuild(kept),
            () => Emit(GeneratorSession.Compile(twins.Select(static twin => CSharpSyntaxTree.ParseText(twin.Value, GeneratorSession.ParseOptions, twin.Key)))));
        return (measured[0], measured[1], measured[2]);
    }

    // As a compile server does with the feature enable-generator-cache.
    private static void Rebuild(GeneratorSession kept)
    {
        kept.BuildAnew();
        Emit(kept.RunAndCompile());
    }

    private static MemoryStream Emit(Compilation compilation)
    {
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: new MemoryStream());
        return result.Success ? assembly : throw new InvalidOperationException("the compiler did not come through: " + result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
