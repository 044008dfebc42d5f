namespace Dataset.Facts;

/// <summary>A form in which articles print an entity's name.</summary>
public sealed class PrintedName
{
    internal PrintedName(string language, string text)
    {
        Language = language;
        Text = text;
    }

    /// <summary>The language of the articles, <c>zh</c>, <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
