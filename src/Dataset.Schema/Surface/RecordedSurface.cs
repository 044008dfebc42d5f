namespace Dataset.Schema.Surface;

/// <summary>A surface file by types, for each is compared by itself.</summary>
public sealed class RecordedSurface
{
    private readonly Dictionary<string, List<RecordedMember>> byType = new(StringComparer.Ordinal);

    /// <summary>Sorts a surface file.</summary>
    public RecordedSurface(SurfaceSpec spec)
    {
        Spec = spec;
        foreach (var member in spec.Members)
        {
            if (!byType.TryGetValue(member.Type, out var members))
            {
                byType.Add(member.Type, members = []);
            }

            members.Add(member);
        }
    }

    /// <summary>The file.</summary>
    public SurfaceSpec Spec { get; }

    /// <summary>The types in it, in the file's order.</summary>
    public IEnumerable<string> Types => byType.Keys;

    /// <summary>What is recorded of a type, itself among it, in the file's order; none where it is not recorded.</summary>
    public IReadOnlyList<RecordedMember> Find(string type) => byType.TryGetValue(type, out var members) ? members : [];
}
