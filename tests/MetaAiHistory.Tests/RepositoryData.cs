using Dataset.Tests.Mutating;

namespace MetaAiHistory.Tests;

/// <summary>The repository's own data, read and judged once for all tests.</summary>
internal static class RepositoryData
{
    private static readonly Lazy<DatasetJudge> Loaded = new(static () => new DatasetJudge(DataFolder.Load(Path.Combine(DataFolder.Repository(), "data"))));

    public static DatasetJudge Judge => Loaded.Value;
}
