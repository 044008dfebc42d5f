using Dataset.Tool.Output;

namespace Dataset.Tool.Diff;

/// <summary>Writes the differences between two states of a dataset.</summary>
internal static class DifferenceWriter
{
    private static readonly (DifferenceKind Kind, string Word, string Heading)[] Kinds =
    [
        (DifferenceKind.Removed, "removed", "Removed"),
        (DifferenceKind.Renamed, "renamed", "Renamed"),
        (DifferenceKind.Contradicted, "contradicted", "Contradicted: nothing of the old value is left"),
        (DifferenceKind.Changed, "changed", "Changed"),
        (DifferenceKind.Refined, "refined", "Refined: within the old value"),
        (DifferenceKind.Added, "added", "Added"),
        (DifferenceKind.EvidenceOnly, "evidence only", "Evidence only"),
    ];

    /// <summary>One line a difference, and one on the version.</summary>
    public static void WriteText(DatasetDifference difference, VersionBump version, TextWriter output)
    {
        foreach (var item in difference.Differences)
        {
            output.WriteLine($"{WordFor(item.Kind)}: {item.Text} ({WordFor(item.Bump)})");
        }

        output.WriteLine(Verdict(difference, version));
    }

    /// <summary>A section of a changelog.</summary>
    public static void WriteMarkdown(DatasetDifference difference, VersionBump version, TextWriter output)
    {
        output.WriteLine($"## {version.New}");
        foreach (var (kind, _, heading) in Kinds)
        {
            var items = difference.Differences.Where(item => item.Kind == kind).ToList();
            if (items.Count > 0)
            {
                output.WriteLine($"\n### {heading}\n");
                items.ForEach(item => output.WriteLine($"- {Escaped(item.Text)}"));
            }
        }

        output.WriteLine($"\n{Verdict(difference, version)}");
    }

    /// <summary>One JSON document.</summary>
    public static void WriteJson(DatasetDifference difference, VersionBump version, TextWriter output) => JsonOutput.Write(output, JsonOutput.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("oldVersion", version.Old);
        json.WriteString("newVersion", version.New);
        json.WriteString("needed", WordFor(version.Needed));
        json.WriteString("leastVersion", version.Least);
        json.WriteBoolean("enough", version.IsEnough);
        json.WriteStartArray("differences");
        foreach (var item in difference.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordFor(item.Kind));
            json.WriteString("name", item.Name);
            json.WriteString("old", item.Old.Length > 0 ? item.Old : null);
            json.WriteString("new", item.New.Length > 0 ? item.New : null);
            json.WriteString("bump", WordFor(item.Bump));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Verdict(DatasetDifference difference, VersionBump version)
    {
        if (difference.Differences.Count == 0)
        {
            return $"nothing differs; version {version.Old} -> {version.New}";
        }

        var needed = $"{WordFor(version.Needed)}: at least {version.Least}";
        return $"version {version.Old} -> {version.New}; {(version.IsEnough ? $"enough, for the differences are {WordFor(version.Needed)}" : $"not enough, for the differences are {needed}")}";
    }

    private static string WordFor(DifferenceKind kind) => Kinds.First(known => known.Kind == kind).Word;

    private static string WordFor(Bump bump) => bump switch
    {
        Bump.Major => "major",
        Bump.Minor => "minor",
        Bump.Patch => "patch",
        _ => "none",
    };

    // What Markdown would take for markup: [ of intervals, _ and * of phrases.
    private static string Escaped(string text) => string.Concat(text.Select(static c => c is '[' or ']' or '_' or '*' or '`' or '<' or '\\' ? "\\" + c : c.ToString()));
}
