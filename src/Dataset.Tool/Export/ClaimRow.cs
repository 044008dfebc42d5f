namespace Dataset.Tool.Export;

/// <summary>A claim as every export format writes it: all text, exact, nothing left to a reader's number type. <c>null</c> is "not stated".</summary>
/// <param name="Id">Its name within one export: <c>RealityLabs.OperatingLoss[2021]#1</c>; the number counts the claims of one fact, those that stand for it first.</param>
/// <param name="Entity">The entity's identifier.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Period">The key of a timeline.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Value">A number in digits or as a fraction, a partial date, words, an entity's name, <c>unknown</c> or <c>none</c>. Percent is as written: 20 % is 20.</param>
/// <param name="ValueMax">The upper end of a range.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Status">What kind of statement it is.</param>
/// <param name="Rank">Editorial judgement.</param>
/// <param name="Reason">Why it has that rank.</param>
/// <param name="Leads">Whether it stands for its fact among the claims of its status.</param>
/// <param name="AsOf">The day a stock holds for, or the deadline of a plan.</param>
/// <param name="SaidBy">Who says it, if not the author.</param>
/// <param name="SaidOn">When it was said.</param>
/// <param name="Note">A note for readers.</param>
/// <param name="Evidence">Its phrases, witness by witness.</param>
internal sealed record ClaimRow(
    string Id,
    string Entity,
    string Kind,
    string Property,
    string? Period,
    string Type,
    string Value,
    string? ValueMax,
    string? Unit,
    string Status,
    string Rank,
    string? Reason,
    bool Leads,
    string? AsOf,
    string? SaidBy,
    string? SaidOn,
    string? Note,
    IReadOnlyList<EvidenceRow> Evidence);

/// <summary>A phrase that carries or supports a claim.</summary>
/// <param name="Witness">Which of the claim's witnesses it belongs to, from 1.</param>
/// <param name="Role"><c>value</c>, <c>base</c> or <c>context</c>.</param>
/// <param name="Source">The key of the source's card.</param>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The words.</param>
/// <param name="Hedge">The vagueness in them.</param>
/// <param name="Repair">What they would read had the page not garbled them.</param>
internal sealed record EvidenceRow(int Witness, string Role, string Source, int Line, string Text, string? Hedge, string? Repair);
