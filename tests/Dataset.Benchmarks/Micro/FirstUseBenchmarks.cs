extern alias Facts;

using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using Dataset.Benchmarks.Budgets;
using Dataset.Benchmarks.Synthesis;
using Facts::Dataset.Facts;

namespace Dataset.Benchmarks.Micro;

/// <summary>Provenance of 1,000 facts, asked for the first time in an assembly newly loaded.</summary>
[MemoryDiagnoser]
public class FirstUseBenchmarks
{
    private static readonly string[] Kinds = ["Venture", "Institute"];
    private byte[] assembly = [];
    private AssemblyLoadContext? loaded;
    private IReadOnlyList<IEntity> entities = [];

    /// <summary>Compiles the dataset.</summary>
    [GlobalSetup]
    public void Compile()
    {
        using var stream = WarmCompiler.Compile(SyntheticDataset.Files(1_000));
        assembly = stream.ToArray();
    }

    /// <summary>Loads it anew; the rows are there, and nothing in them is decoded.</summary>
    [IterationSetup]
    public void Load()
    {
        loaded = new AssemblyLoadContext("dataset", isCollectible: true);
        var types = loaded.LoadFromStream(new MemoryStream(assembly));
        entities = [.. Kinds
            .Select(kind => types.GetType(SyntheticDataset.Name + "." + kind, throwOnError: true)!.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!)
            .SelectMany(static all => ((IEnumerable)all.GetValue(null)!).Cast<IEntity>())];
    }

    /// <summary>Lets go of it.</summary>
    [IterationCleanup]
    public void Unload() => loaded?.Unload();

    /// <summary>Every piece of evidence of every claim.</summary>
    [Benchmark]
    public int FirstUse() => entities.Sum(static entity => entity.AllFacts.Sum(static fact => fact.Claims.Sum(static claim => claim.Evidence.Count)));
}
