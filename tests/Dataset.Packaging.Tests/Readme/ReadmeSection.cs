namespace Dataset.Packaging.Tests.Readme;

/// <summary>The steps that a Markdown page asks for: blocks marked <c>console</c> hold commands after <c>$</c>, and YAML blocks that begin with a path are files.</summary>
internal static class ReadmeSection
{
    /// <summary>The steps below a heading.</summary>
    public static IReadOnlyList<ReadmeStep> StepsOf(string markdown, string heading)
    {
        var lines = markdown.Split('\n');
        var begin = Array.IndexOf(lines, "## " + heading);
        Assert.True(begin >= 0, $"the README has no section '{heading}'");
        var steps = new List<ReadmeStep>();
        for (var line = begin + 1; line < lines.Length && !lines[line].StartsWith("## ", StringComparison.Ordinal); line++)
        {
            if (lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                var kind = lines[line][3..];
                var end = Array.IndexOf(lines, "```", line + 1);
                steps.AddRange(StepsOf(kind, lines[(line + 1)..end]));
                line = end;
            }
        }

        return steps;
    }

    private static IEnumerable<ReadmeStep> StepsOf(string kind, string[] block) => kind switch
    {
        "console" => Commands(block),
        "yaml" when block[0].StartsWith("# ", StringComparison.Ordinal) => [new ReadmeStep.Write(block[0][2..], string.Concat(block.Select(static line => line + "\n")))],
        _ => [],
    };

    private static IEnumerable<ReadmeStep> Commands(string[] block)
    {
        var starts = Enumerable.Range(0, block.Length).Where(line => block[line].StartsWith("$ ", StringComparison.Ordinal)).ToList();
        Assert.True(starts is [0, ..], "a block of commands begins with '$ '");
        return starts.Select((start, index) => new ReadmeStep.Type(block[start][2..], block[(start + 1)..(index + 1 < starts.Count ? starts[index + 1] : block.Length)]));
    }
}
