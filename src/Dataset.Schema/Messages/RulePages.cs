using System.Text;

namespace Dataset.Schema.Messages;

/// <summary>The page of each rule: what it demands, why, an example that breaks it with the message it gives, and the example mended. Markdown, part of this assembly.</summary>
public static class RulePages
{
    private const string Folder = "Dataset.Schema.Rules.Pages.";

    /// <summary>The identifiers of all rules with a page, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static name => name.Substring(Folder.Length, name.Length - Folder.Length - ".md".Length))
        .OrderBy(static id => id, StringComparer.Ordinal)];

    /// <summary>The whole page of a rule, lines ended by <c>\n</c>.</summary>
    public static string TextOf(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(Folder + rule.Id + ".md") ?? throw new InvalidOperationException($"rule {rule.Id} has no page");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>What the rule demands: the page's text between its title and its first example, without markup of paragraphs.</summary>
    public static string DemandOf(Rule rule)
    {
        var text = TextOf(rule);
        var start = text.IndexOf("\n\n", StringComparison.Ordinal);
        var end = text.IndexOf("\n## ", StringComparison.Ordinal);
        return text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
    }
}
