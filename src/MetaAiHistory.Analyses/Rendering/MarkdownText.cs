namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Text that means itself in Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = @"\|*_[]<>`#~&";

    /// <summary>With a backslash before each character that means something anywhere in a line.</summary>
    public static string Escape(string text) => string.Concat(text.Select(static c => Special.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));

    /// <summary>The row of a table; the cells are Markdown already.</summary>
    public static string Row(params IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";
}
