namespace Dataset.Facts;

/// <summary>How a citation is written.</summary>
public enum CitationFormat
{
    /// <summary>One line of plain text.</summary>
    Text,

    /// <summary>One line of Markdown, the title a link where the address is known.</summary>
    Markdown,

    /// <summary>A BibTeX entry a source, line and phrase in its note.</summary>
    BibTeX,
}
