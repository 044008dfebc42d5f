namespace Dataset.Facts;

/// <summary>Words of an article that belong to a piece of evidence.</summary>
public sealed class Phrase
{
    internal Phrase(EvidenceRole role, int line, string text)
    {
        Role = role;
        Line = line;
        Text = text;
    }

    /// <summary>What the words do for the claim.</summary>
    public EvidenceRole Role { get; }

    /// <summary>The line of the article, from 1.</summary>
    public int Line { get; }

    /// <summary>The words, verbatim.</summary>
    public string Text { get; }

    /// <summary>Line and words.</summary>
    public override string ToString() => "line " + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ": " + Text;
}
