using Dataset.Tests.Mutating;

namespace MetaAiHistory.Tests;

/// <summary>
/// The public surface of MetaAiHistory is reviewed: PublicApi.txt tells every name and every constant's value. A change that is not recorded there fails. Within a major
/// version names and values may come, but neither go nor change: whoever compiled against the old value keeps it.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const string RecordVariable = "DATASET_RECORD_API";

    private static readonly string Recorded = Path.Combine(DataFolder.Repository(), "tests", "MetaAiHistory.Tests", "PublicApi.txt");

    [Fact]
    public void Every_change_of_the_surface_is_recorded()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var surface = PublicSurface.Read(Path.Combine(DataFolder.Repository(), "src", "MetaAiHistory", "bin", configuration, "netstandard2.0", "MetaAiHistory.dll"));
        if (Environment.GetEnvironmentVariable(RecordVariable) == "1")
        {
            File.WriteAllText(Recorded, string.Concat(surface.Select(static line => line + "\n")));
        }

        var recorded = File.ReadAllLines(Recorded);
        var difference = recorded.Except(surface).Select(static line => "- " + line).Concat(surface.Except(recorded).Select(static line => "+ " + line)).ToList();
        Assert.True(
            difference.Count == 0,
            $"The public surface changed. After review: {RecordVariable}=1 dotnet test tests/MetaAiHistory.Tests --filter PublicSurface\n{string.Join('\n', difference)}");
    }
}
