using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>An article that facts come from, as its source card describes it. Compared by reference: a dataset has one object a source.</summary>
public sealed class Source
{
    /// <summary>Called by generated code, which may be compiled as C# 8: no init accessors.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(
        string name, string key, string file, string sha256, string language, string published, string basis,
        string title, string publisher, string author, string url, int firstLine, int lastLine, params string[] dependsOn)
    {
        Name = name;
        Key = key;
        File = file;
        Sha256 = sha256;
        Language = language;
        Published = published.Length == 0 ? default : PartialDate.Parse(published);
        Basis = basis;
        Title = title;
        Publisher = publisher;
        Author = author;
        Url = url;
        FirstLine = firstLine;
        LastLine = lastLine;
        DependsOn = Array.AsReadOnly(dependsOn);
    }

    /// <summary>The source's name, such as <c>ThePaper2023</c>.</summary>
    public string Name { get; }

    /// <summary>The article's number, as exports name it.</summary>
    public string Key { get; }

    /// <summary>The name of the article's file.</summary>
    public string File { get; }

    /// <summary>The SHA-256 of that file, 64 lower-case hexadecimal digits: a claim's lines hold for these bytes alone.</summary>
    public string Sha256 { get; }

    /// <summary>The language of the article: <c>zh</c>, <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>When it was published, as exactly as known; empty where not known.</summary>
    public PartialDate Published { get; }

    /// <summary>The first line of the article proper, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>The last line of the article proper.</summary>
    public int LastLine { get; }

    /// <summary>How the date is known, where the page prints none; empty otherwise.</summary>
    public string Basis { get; }

    /// <summary>The article's title.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Who wrote it; empty where unsaid.</summary>
    public string Author { get; }

    /// <summary>Where it was published; empty where unsaid.</summary>
    public string Url { get; }

    /// <summary>The names of sources that this one copies: no independent witness to them.</summary>
    public IReadOnlyList<string> DependsOn { get; }

    /// <summary>The article as a reference of its own.</summary>
    public string Cite(CitationFormat format = CitationFormat.Text) => Citation.OfSource(this, format);

    /// <summary>The source's name.</summary>
    public override string ToString() => Name;
}
