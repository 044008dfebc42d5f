using Dataset.Schema.Text;

namespace Dataset.Schema.Surface;

/// <summary>A dataset's <c>surface.yaml</c>: the public surface as it was recorded and reviewed.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Version">The version of the data that it is recorded for.</param>
/// <param name="VersionNode">The index of the version.</param>
/// <param name="Members">Every name, in the file's order.</param>
public sealed record SurfaceSpec(string File, string Version, int VersionNode, EquatableArray<RecordedMember> Members);

/// <summary>A name of the surface file.</summary>
/// <param name="Member">The name and what it is.</param>
/// <param name="Node">The index of the name in the file's tree.</param>
public sealed record RecordedMember(SurfaceMember Member, int Node)
{
    /// <summary>The type that the name is, or is a member of.</summary>
    public string Type => Member.Name.IndexOf('.') is var dot and >= 0 ? Member.Name.Substring(0, dot) : Member.Name;
}
