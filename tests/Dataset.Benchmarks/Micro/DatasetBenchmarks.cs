using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Dataset.Benchmarks.Budgets;
using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;
using Dataset.Generator.Emit;
using Dataset.Schema.Compiled;

namespace Dataset.Benchmarks.Micro;

/// <summary>The way from YAML to C#, each part for 1,000 facts in 10 files.</summary>
[MemoryDiagnoser]
public class DatasetBenchmarks
{
    private ImmutableSortedDictionary<string, string> dataset = ImmutableSortedDictionary<string, string>.Empty;
    private IReadOnlyList<(string Path, byte[] Bytes)> bytes = [];
    private IReadOnlyList<DatasetFile> files = [];
    private CompiledDataset compiled = null!;
    private EmitContext context = null!;

    /// <summary>Makes the dataset.</summary>
    [GlobalSetup]
    public void Make()
    {
        dataset = SyntheticDataset.Files(1_000);
        bytes = YamlReading.Bytes(dataset);
        files = YamlReading.Read(bytes);
        compiled = YamlReading.Judge(bytes);
        context = EmitContext.Of(compiled.Dataset!, compiled.Schema, compiled.Sources);
    }

    /// <summary>The parser that the budget is measured by.</summary>
    [Benchmark(Baseline = true)]
    public int BareParser() => YamlReading.Parse(bytes);

    /// <summary>YAML to located trees.</summary>
    [Benchmark]
    public int ReadYaml() => YamlReading.Read(bytes).Count;

    /// <summary>Trees to judged entities.</summary>
    [Benchmark]
    public int Judge() => DatasetCompiler.Compile("data/dataset.yaml", files).Entities.Count;

    /// <summary>Judged entities to C#.</summary>
    [Benchmark]
    public int Emit() => compiled.Entities.Sum(entity => EntityEmitter.Emit(entity, compiled.Schema.FindKind(entity.Kind)!, context).Length);

    /// <summary>All of it in the driver, as a compiler runs it.</summary>
    [Benchmark]
    public int Generator() => new GeneratorSession(dataset).Run().GeneratedSources.Length;
}
