namespace MetaAiHistory.Analyses.Reports;

/// <summary>What an analysis found.</summary>
/// <param name="Name">The analysis' name on the command line.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Paragraphs, tables and bars, in order; <see cref="FootnoteMark"/>s stand in their texts.</param>
/// <param name="Footnotes">The sources of the figures, numbered from 1.</param>
internal sealed record Report(string Name, string Title, IReadOnlyList<Block> Blocks, IReadOnlyList<Footnote> Footnotes);

/// <summary>A part of a report.</summary>
internal abstract record Block;

/// <summary>A few sentences.</summary>
internal sealed record Paragraph(string Text) : Block;

/// <summary>Rows under headings; figures are aligned right.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>A column of a table.</summary>
internal readonly record struct Column(string Heading, bool IsFigure);

/// <summary>Bars of proportional length.</summary>
internal sealed record Bars(IReadOnlyList<Bar> Items) : Block
{
    /// <summary>The length of each bar where the longest has that many characters; one that is not zero is never drawn as nothing.</summary>
    public IEnumerable<(Bar Bar, int Length)> Scaled(int longest)
    {
        var most = Items.Max(static bar => bar.Value);
        return Items.Select(bar => (bar, bar.Value == 0 ? 0 : Math.Max(1, (int)Math.Round(bar.Value / most * longest, MidpointRounding.ToEven))));
    }
}

/// <summary>One bar.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">Its length, at least 0.</param>
/// <param name="Text">The figure as it is to be read.</param>
internal readonly record struct Bar(string Label, decimal Value, string Text);
