using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Surface;

/// <summary>What is told of a surface that is not the recorded one.</summary>
internal static class SurfaceMessages
{
    private const string Fix = "'dataset surface --write' records it after review";

    /// <summary>Names that are other or new, told where the data says so.</summary>
    public static Problem Changed(SurfaceSpec recorded, NodePlace place, IEnumerable<SurfaceChange> changes, RecordedMember? line)
    {
        var all = changes.ToList();
        var asks = all.Max(static change => change.Asks);
        var isBaked = all.Exists(static change => change is { Was.IsConstant: true });
        return new Problem(
            RuleCatalogue.SurfaceChanged,
            place,
            $"{string.Join("; ", all.Select(static change => change.Text))}{(isBaked ? ", which is baked into whoever uses it" : "")}: a change for a {PartName(recorded, asks)} version; {Fix}",
            line is null ? default : new EquatableArray<RelatedPlace>([new RelatedPlace(PlaceOf(recorded, line), $"'{line.Member.Name}' is recorded here")]));
    }

    /// <summary>Names that are gone, told in the surface file.</summary>
    public static Problem Lost(SurfaceSpec recorded, IReadOnlyList<RecordedMember> lost)
    {
        var first = lost[0];
        var others = lost.Count switch
        {
            1 => "",
            2 => $", and so is {lost[1].Member.Name}",
            _ => $", and so are {lost.Count - 1} further names from {lost[1].Member.Name} to {lost[lost.Count - 1].Member.Name}",
        };
        return new Problem(
            RuleCatalogue.SurfaceChanged,
            PlaceOf(recorded, first),
            new SurfaceChange(null, first.Member).Text + others
            + (first.Member.IsUsable ? $": a change for a {PartName(recorded, VersionPart.Major)} version, and the name stays under 'retired' in dataset.yaml; {Fix}" : $"; {Fix}"));
    }

    /// <summary>The surface is recorded for another version.</summary>
    public static Problem OtherVersion(SurfaceSpec recorded, DatasetSpec dataset) => new(
        RuleCatalogue.SurfaceVersion,
        new NodePlace(dataset.File, dataset.Nodes.Version),
        $"the version is {dataset.Version}, and surface.yaml is recorded for {recorded.Version}; 'dataset surface --write' records it for this one",
        new EquatableArray<RelatedPlace>([new RelatedPlace(new NodePlace(recorded.File, recorded.VersionNode), "the recorded version is here")]));

    /// <summary>A line of the surface file.</summary>
    public static NodePlace PlaceOf(SurfaceSpec recorded, RecordedMember member) => new(recorded.File, member.Node);

    // Before 1.0.0 nothing is promised, and the second number does for the first.
    private static string PartName(SurfaceSpec recorded, VersionPart part) => part switch
    {
        VersionPart.Major when !recorded.Version.StartsWith("0.", StringComparison.Ordinal) => "major",
        VersionPart.Patch => "patch",
        _ => "minor",
    };
}
