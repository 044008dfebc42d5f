using Dataset.Schema.Surface;
using Dataset.Tests.Mutating;

namespace MetaAiHistory.Tests;

/// <summary>What data/surface.yaml records, and the build holds to, is what the compiled assembly has: the tool and the generator decide names and types in one place, and C# agrees.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_recorded_surface_is_that_of_the_compiled_assembly()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var compiled = PublicSurface.Read(Path.Combine(DataFolder.Repository(), "src", "MetaAiHistory", "bin", configuration, "netstandard2.0", "MetaAiHistory.dll"));

        var recorded = RepositoryData.Judge.Baseline.Surface!.Members.Select(static recorded => Visible(recorded.Member)).Order(StringComparer.Ordinal);

        Assert.Equal(recorded, compiled.Select(static line => line.EndsWith("string?", StringComparison.Ordinal) ? line[..^1] : line));
    }

    // As reflection sees it: without the unit, and a reference that may be null is like any other.
    private static string Visible(SurfaceMember member)
    {
        var type = member.IsConstant || member.Shape.StartsWith("dataset", StringComparison.Ordinal) ? member.Shape : member.Shape.Split(" in ")[0];
        return $"{member.Name}: {(type.EndsWith('?') && !IsStruct(type[..^1]) ? type[..^1] : type)}";
    }

    private static bool IsStruct(string type) => type is "long" or "int" or "decimal" or "BigInteger" or "Rational" or "PartialDate";
}
