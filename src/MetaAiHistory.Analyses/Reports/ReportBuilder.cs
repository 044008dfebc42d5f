using Dataset.Facts;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Gathers the blocks of a report, and a footnote for each fact that a figure rests on.</summary>
internal sealed class ReportBuilder(string name, string title)
{
    private readonly List<Block> blocks = [];
    private readonly List<Footnote> footnotes = [];

    /// <summary>The mark of a footnote on the leading claims of a fact; the same claims have the same mark.</summary>
    public string Cite(IFact fact) => Mark(Footnote.Of(fact));

    /// <summary>The mark of a footnote on some claims of a fact.</summary>
    public string Cite(IFact fact, params IReadOnlyList<IClaim> claims) => Mark(Footnote.Of(fact, claims));

    /// <summary>The marks of several facts.</summary>
    public string Cite(params IEnumerable<IFact> facts) => string.Concat(facts.Select(Cite));

    /// <summary>The marks of those of the facts that some source states.</summary>
    public string CiteStated(params IEnumerable<IFact> facts) => Cite(facts.Where(static fact => fact.Claims.Count > 0));

    /// <summary>Adds a paragraph.</summary>
    public ReportBuilder Say(string text)
    {
        blocks.Add(new Paragraph(text));
        return this;
    }

    /// <summary>Adds a table; a heading that begins with <c>#</c> is of a column of figures. Without rows it adds a sentence that says so.</summary>
    public ReportBuilder Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, string whenEmpty = "The data hold nothing of this kind.")
    {
        var written = rows.ToList();
        if (written.Count == 0)
        {
            return Say(whenEmpty);
        }

        blocks.Add(new Table([.. headings.Select(static heading => new Column(heading.TrimStart('#'), heading.StartsWith('#')))], written));
        return this;
    }

    /// <summary>Adds bars; nothing where there are none.</summary>
    public ReportBuilder Bars(IEnumerable<Bar> bars)
    {
        var items = bars.ToList();
        if (items.Count > 0)
        {
            blocks.Add(new Bars(items));
        }

        return this;
    }

    /// <summary>The report.</summary>
    public Report Build() => new(name, title, blocks, footnotes);

    private string Mark(Footnote note)
    {
        var text = note.Text;
        var index = footnotes.FindIndex(known => string.Equals(known.Text, text, StringComparison.Ordinal));
        if (index < 0)
        {
            index = footnotes.Count;
            footnotes.Add(note);
        }

        return FootnoteMark.Of(index + 1);
    }
}
