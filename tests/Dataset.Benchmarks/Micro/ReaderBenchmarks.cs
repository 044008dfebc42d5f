using BenchmarkDotNet.Attributes;
using Dataset.Schema.Readers;

namespace Dataset.Benchmarks.Micro;

/// <summary>The readers of figures, a phrase at a time.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly FigureReader english = FigureReader.For("en")!;
    private readonly FigureReader chinese = FigureReader.For("zh")!;

    /// <summary>A count with a hedge.</summary>
    [Benchmark]
    public int EnglishCount() => english.Read("more than 700 million monthly active users", ReaderOptions.Default).Count;

    /// <summary>A date.</summary>
    [Benchmark]
    public int EnglishDate() => english.Read("founded on 26 March 1993", ReaderOptions.Default).Count;

    /// <summary>Words without any figure.</summary>
    [Benchmark]
    public int EnglishWords() => english.Read("free for research and for small firms", ReaderOptions.Default).Count;

    /// <summary>A sum with a hedge.</summary>
    [Benchmark]
    public int ChineseSum() => chinese.Read("虧損了約316億美元", ReaderOptions.Default).Count;
}
