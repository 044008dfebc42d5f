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

    /// <summary>Compiles the dataset: 1,000 facts to be used, and an entity of each kind with 100 besides.</summary>
    [GlobalSetup]
    public void Compile()
    {
        using var stream = WarmCompiler.Compile(SyntheticDataset.Files(1_000 + (100 * Kinds.Length)));
        assembly = stream.ToArray();
    }

    /// <summary>Loads it anew; the rows are there, and nothing in them is decoded.</summary>
    [IterationSetup(Target = nameof(FirstUse))]
    public void Load() => entities = [.. LoadRows().Skip(Kinds.Length)];

    /// <summary>Loads it anew and uses another entity of each kind, so that the code of the kinds has been compiled.</summary>
    [IterationSetup(Target = nameof(Decoding))]
    public void LoadKinds()
    {
        var all = LoadRows();
        var first = all.DistinctBy(static entity => entity.Kind).ToList();
        Use(first);
        entities = [.. all.Except(first)];
    }

    /// <summary>Lets go of it.</summary>
    [IterationCleanup]
    public void Unload() => loaded?.Unload();

    /// <summary>Every piece of evidence of every claim, the compiling of the loaded code included.</summary>
    [Benchmark]
    public int FirstUse() => Use(entities);

    /// <summary>The same without the compiling, as where the program was compiled ahead.</summary>
    [Benchmark]
    public int Decoding() => Use(entities);

    private List<IEntity> LoadRows()
    {
        loaded = new AssemblyLoadContext("dataset", isCollectible: true);
        var types = loaded.LoadFromStream(new MemoryStream(assembly));
        return [.. Kinds
            .Select(kind => types.GetType(SyntheticDataset.Name + "." + kind, throwOnError: true)!.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!)
            .SelectMany(static all => ((IEnumerable)all.GetValue(null)!).Cast<IEntity>())];
    }

    private static int Use(IReadOnlyList<IEntity> entities) => entities.Sum(static entity => entity.AllFacts.Sum(static fact => fact.Claims.Sum(static claim => claim.Evidence.Count)));
}
