namespace MetaAiHistory.Analyses.Tests;

/// <summary>Reads reports as a person does: by table, row and heading.</summary>
internal static class ReportReading
{
    public static Report Run(string analysis) => Analysis.Find(analysis)!.Run();

    public static Table TableAt(this Report report, int index) => report.Blocks.OfType<Table>().ElementAt(index);

    /// <summary>The cell of the row whose first cells are those, footnote marks left out.</summary>
    public static string Cell(this Table table, string heading, params string[] firstCells)
    {
        var column = table.Columns.Select(static column => column.Heading).ToList().IndexOf(heading);
        Assert.True(column >= 0, $"no column '{heading}'");
        var row = Assert.Single(table.Rows, row => firstCells.Select((cell, index) => row[index] == cell).All(static same => same));
        return Bare(row[column]);
    }

    /// <summary>The one paragraph that holds the words, footnote marks left out.</summary>
    public static string Sentence(this Report report, string words) =>
        Assert.Single(report.Blocks.OfType<Paragraph>().Select(static paragraph => Bare(paragraph.Text)), text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>Without marks and the blank before them.</summary>
    public static string Bare(string text) => FootnoteMark.Write(text, static part => part, static _ => "\0").Replace(" \0", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
}
