using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>Writes reports in one format.</summary>
internal abstract class Renderer
{
    /// <summary>The renderer of a format; text is drawn with colours on a terminal and plain elsewhere.</summary>
    public static Renderer For(string format, bool isTerminal) => format switch
    {
        "markdown" => new MarkdownRenderer(),
        "json" => new JsonRenderer(),
        _ => isTerminal ? new TerminalRenderer() : new PlainRenderer(),
    };

    /// <summary>Writes the reports.</summary>
    public abstract void Write(IReadOnlyList<Report> reports, TextWriter output);
}
