using System.Collections.Immutable;
using System.Text;
using Dataset.Benchmarks.Measuring;
using Dataset.Benchmarks.Synthesis;
using Dataset.Schema.Compiled;
using Dataset.Schema.Yaml;
using YamlDotNet.Core;

namespace Dataset.Benchmarks.Budgets;

/// <summary>Reading and checking a dataset, against a parser that only walks through the same bytes.</summary>
internal static class YamlReading
{
    /// <summary>Measures the ratio.</summary>
    public static IEnumerable<Budget> Measure(int facts, int runs)
    {
        var files = Bytes(SyntheticDataset.Files(facts));
        var measured = Spent.Warm(runs, () => Judge(files), () => Read(files), () => Parse(files));
        var (judged, read, parsed) = (measured[0], measured[1], measured[2]);
        var row = Budget.OfTime(FormattableString.Invariant($"reading and checking the YAML : bare event parser, {facts:#,0} facts"), 2, judged, parsed);
        yield return row with { Detail = row.Detail + FormattableString.Invariant($"; reading alone {read.Wall:0.000} s, cores {read.Cpu:0.000} s") };
    }

    /// <summary>The files' bytes by path.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Bytes(ImmutableSortedDictionary<string, string> files) => [.. files.Select(static file => (file.Key, Encoding.UTF8.GetBytes(file.Value)))];

    /// <summary>Reads each file into a tree with its places, on all cores as the tool does.</summary>
    public static IReadOnlyList<DatasetFile> Read(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var read = new DatasetFile[files.Count];
        InParallel.For(files.Count, i => read[i] = new DatasetFile(Role(files[i].Path), YamlFile.Read(files[i].Path, files[i].Bytes)));
        return read;
    }

    /// <summary>Reads and judges the whole.</summary>
    public static CompiledDataset Judge(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var compiled = DatasetCompiler.Compile("data/dataset.yaml", Read(files));
        return compiled.Problems.Count == 0 ? compiled : throw new InvalidOperationException("the synthetic dataset is not clean: " + compiled.Problems[0]);
    }

    /// <summary>Walks through the events of each file.</summary>
    public static int Parse(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var events = 0;
        foreach (var file in files)
        {
            var parser = new Parser(new StringReader(Encoding.UTF8.GetString(file.Bytes)));
            while (parser.MoveNext())
            {
                events++;
            }
        }

        return events;
    }

    private static DatasetFileRole Role(string path) =>
        path.StartsWith("data/", StringComparison.Ordinal) ? DatasetFileRoles.OfData(path["data/".Length..]) : DatasetFileRole.Source;
}
