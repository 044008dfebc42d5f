using System.Collections.Concurrent;
using Dataset.Tests.Mutating;

namespace MetaAiHistory.Tests;

/// <summary>The repository's own data, read and judged once for all tests.</summary>
internal static class RepositoryData
{
    private static readonly Lazy<DatasetJudge> Loaded = new(static () => new DatasetJudge(DataFolder.Load(Path.Combine(DataFolder.Repository(), "data"))));
    private static readonly Lazy<IReadOnlyList<ClaimPart>> All = new(static () => [.. ClaimPart.Of(Judge.Baseline.Written)]);
    private static readonly ConcurrentDictionary<ClaimPart, IReadOnlyList<Figure>> Figures = new(ReferenceEqualityComparer.Instance);

    public static DatasetJudge Judge => Loaded.Value;

    public static IReadOnlyList<ClaimPart> Claims => All.Value;

    public static IReadOnlyList<Figure> FiguresOf(ClaimPart part) => Figures.GetOrAdd(part, static part => Figure.Of(Judge, part));
}
