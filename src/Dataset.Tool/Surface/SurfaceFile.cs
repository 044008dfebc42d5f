using System.Text;
using Dataset.Schema.Surface;
using Dataset.Tool.Format;

namespace Dataset.Tool.Surface;

/// <summary>The text of a surface file.</summary>
internal static class SurfaceFile
{
    /// <summary>The name of the file in the dataset's folder.</summary>
    public const string Name = "surface.yaml";

    private const string Head = """
        # The public surface of the generated code, a line a name: what users can write, and the constants that are baked into their programs.
        # Written by 'dataset surface --write' and reviewed like code: a build whose data gives another surface fails.

        """;

    /// <summary>Writes a surface, a line a name.</summary>
    public static string Write(string version, IEnumerable<SurfaceMember> members)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append("version: ").Append(version).Append("\nsurface:\n");
        foreach (var member in members)
        {
            text.Append("  ").Append(member.Name).Append(": ").Append(ScalarText.Write(member.Shape)).Append('\n');
        }

        return text.ToString();
    }
}
