using Dataset.Facts;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Gathers the blocks of a report, and a footnote for each fact that a figure rests on.</summary>
internal sealed class ReportBuilder(string name, string title)
{
    private readonly List<Block> blocks = [];
    private readonly List<string> footnotes = [];

    /// <summary>The footnote mark of a fact, <c>[1]</c>; the same fact has the same mark.</summary>
    public string Cite(IFact fact)
    {
        var note = fact.Cite();
        var index = footnotes.IndexOf(note);
        if (index < 0)
        {
            index = footnotes.Count;
            footnotes.Add(note);
        }

        return $"[{index + 1}]";
    }

    /// <summary>Adds a paragraph.</summary>
    public ReportBuilder Say(string text)
    {
        blocks.Add(new Paragraph(text));
        return this;
    }

    /// <summary>Adds a table; a heading that begins with <c>#</c> is of a column of figures.</summary>
    public ReportBuilder Table(IEnumerable<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        blocks.Add(new Table([.. headings.Select(static heading => new Column(heading.TrimStart('#'), heading.StartsWith('#')))], [.. rows]));
        return this;
    }

    /// <summary>Adds bars.</summary>
    public ReportBuilder Bars(IEnumerable<Bar> bars)
    {
        blocks.Add(new Bars([.. bars]));
        return this;
    }

    /// <summary>The report.</summary>
    public Report Build() => new(name, title, blocks, footnotes);
}
