using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>The words of one source that carry a claim's value.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The phrase, verbatim, at most 40 characters.</param>
/// <param name="Hedge">The vagueness in the phrase's words.</param>
/// <param name="Nodes">Where the parts stand in the file's tree.</param>
public sealed record EvidenceSpec(string Source, int Line, string Text, Hedge Hedge, EvidenceNodes Nodes)
{
    /// <summary>What a relative date counts from; <c>null</c> where nothing is needed.</summary>
    public BaseSpec? Base { get; init; }

    /// <summary>Further words that name the subject, another entity, the period or the currency.</summary>
    public EquatableArray<ContextSpec> Context { get; init; }

    /// <summary>Which of several figures of the right type is meant, from 1; 0 where only one is there.</summary>
    public int Nth { get; init; }

    /// <summary>What the phrase would read had the page not lost or garbled characters; empty where nothing is repaired.</summary>
    public string Repair { get; init; } = "";

    /// <summary>Why the repair is certain; empty without repair.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>Indices in the file's tree of the fields of a piece of evidence; -1 where absent.</summary>
public readonly record struct EvidenceNodes(int Evidence, int Source, int Line, int Text, int Hedge, int Nth, int Repair);

/// <summary>What a relative date counts from: words with a date, which may be relative themselves.</summary>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The phrase, verbatim.</param>
/// <param name="Base">What this one counts from; <c>null</c> where nothing is needed.</param>
/// <param name="LineNode">The index of the line in the file's tree.</param>
/// <param name="TextNode">The index of the phrase in the file's tree.</param>
public sealed record BaseSpec(int Line, string Text, BaseSpec? Base, int LineNode, int TextNode);

/// <summary>Words that stand elsewhere in the article and belong to the evidence.</summary>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The phrase, verbatim.</param>
/// <param name="LineNode">The index of the line in the file's tree.</param>
/// <param name="TextNode">The index of the phrase in the file's tree.</param>
public sealed record ContextSpec(int Line, string Text, int LineNode, int TextNode);
