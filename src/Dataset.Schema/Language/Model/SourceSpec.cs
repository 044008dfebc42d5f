using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A source card: one article, pinned by its digest.</summary>
/// <param name="File">The path of the card.</param>
/// <param name="Name">The source's identifier, <c>ThePaper2023</c>.</param>
/// <param name="Key">The article's number, used in exports.</param>
/// <param name="ArticleFile">The name of the article's file in the folder of articles.</param>
/// <param name="Sha256">The article's digest, 64 lower-case hexadecimal digits.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it, several separated by commas; empty where unsaid.</param>
/// <param name="Url">Where it was published; empty where unsaid.</param>
/// <param name="Published">The day of publication, as exactly as known.</param>
/// <param name="Basis">How the date is known, where the page prints none; empty otherwise.</param>
/// <param name="Language">The language of its reader: <c>zh</c>, <c>en</c>.</param>
/// <param name="FirstLine">The first line of the body, from 1.</param>
/// <param name="LastLine">The last line of the body.</param>
/// <param name="Noise">Whether lower-case Latin letters in brackets are conversion noise.</param>
/// <param name="DependsOn">Sources that this one copies, and so is no independent witness to.</param>
/// <param name="DefaultUnits">The unit of a type where the phrase prints none.</param>
/// <param name="Waivers">Numerals of the body that are deliberately no facts.</param>
public sealed record SourceSpec(
    string File,
    string Name,
    string Key,
    string ArticleFile,
    string Sha256,
    string Title,
    string Publisher,
    string Author,
    string Url,
    PartialDate Published,
    string Basis,
    string Language,
    int FirstLine,
    int LastLine,
    bool Noise,
    EquatableArray<string> DependsOn,
    EquatableArray<DefaultUnit> DefaultUnits,
    EquatableArray<WaiverSpec> Waivers)
{
    /// <summary>Stretches inside the body that are none of it (captions of the page, second printings), as first and last line.</summary>
    public EquatableArray<LineRange> Excluded { get; init; }

    /// <summary>Which months the fiscal years have that the source tells of; <c>null</c> where the card does not say, and then none is read.</summary>
    public FiscalYears? FiscalYears { get; init; }

    /// <summary>Where the parts of the card stand in its tree.</summary>
    public SourceNodes Nodes { get; init; } = new(0, 0, 0, 0, 0, default);

    /// <summary>Whether the card's file is called like the source, as a rule of its own demands.</summary>
    public bool IsInFileOfItsName => string.Equals(FileNames.NameIn(File), Name, StringComparison.Ordinal);

    /// <summary>Whether a line is in the body and not excluded from it.</summary>
    public bool HasInBody(int line) => FirstLine <= line && line <= LastLine && !Excluded.Any(range => range.First <= line && line <= range.Last);

    /// <summary>Whether the bodies of two cards of one article have a line in common.</summary>
    public bool SharesLineWith(SourceSpec other)
    {
        // The first common line begins a body, or follows lines that are excluded; to try each line would take an hour where a body ends at 2,000,000,000.
        var ends = Excluded.Concat(other.Excluded).Where(static range => range.Last < int.MaxValue).Select(static range => range.Last + 1);
        return ends.Concat([FirstLine, other.FirstLine]).Any(line => HasInBody(line) && other.HasInBody(line));
    }

    /// <summary>The body, for messages: <c>lines 13-237 less those excluded</c>.</summary>
    public string BodyText => $"lines {FirstLine}-{LastLine}{(Excluded.Count > 0 ? " less those excluded" : "")}";
}

/// <summary>Lines of an article, both included, from 1.</summary>
public sealed record LineRange(int First, int Last);

/// <summary>The unit that a type of figure has in a source where the phrase prints none.</summary>
public sealed record DefaultUnit(PropertyType Type, string Unit, int Node);

/// <summary>A numeral of an article that is deliberately no fact.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The words around it, which stand once on the line.</param>
/// <param name="Category">Why it is no fact.</param>
/// <param name="Node">The index of its item in the card's tree.</param>
/// <param name="LineNode">The index of its line.</param>
/// <param name="TextNode">The index of its text.</param>
public sealed record WaiverSpec(int Line, string Text, WaiverCategory Category, int Node, int LineNode, int TextNode);

/// <summary>Indices in a card's tree of the values that other rules point at.</summary>
public readonly record struct SourceNodes(int Source, int Key, int Sha256, int Body, int ArticleFile, EquatableArray<int> DependsOn);
