using System.Globalization;

namespace Dataset.Tool.Diff;

/// <summary>The version of the new state, held against what the differences ask for.</summary>
/// <param name="Old">The version before.</param>
/// <param name="New">The version of the new state.</param>
/// <param name="Needed">What the differences ask for.</param>
internal sealed record VersionBump(string Old, string New, Bump Needed)
{
    /// <summary>The least version that is enough. Before 1.0.0 nothing is promised, and a second number does for a first.</summary>
    public string Least
    {
        get
        {
            var (major, minor, patch) = Parse(Old);
            return (major == 0 && Needed == Bump.Major ? Bump.Minor : Needed) switch
            {
                Bump.Major => Write(major + 1, 0, 0),
                Bump.Minor => Write(major, minor + 1, 0),
                Bump.Patch => Write(major, minor, patch + 1),
                _ => Old,
            };
        }
    }

    /// <summary>Whether the version is raised as much as is needed, or more.</summary>
    public bool IsEnough => Parse(New).CompareTo(Parse(Least)) >= 0;

    private static (int Major, int Minor, int Patch) Parse(string version)
    {
        var parts = version.Split('.').Select(static part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0], parts[1], parts[2]);
    }

    private static string Write(int major, int minor, int patch) => string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.{patch}");
}
