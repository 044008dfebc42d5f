using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Compiled;

/// <summary>A claim as the emitters need it.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsLead">Whether it stands for the fact among the claims of its status: one claim, or each value of a property that has many.</param>
/// <param name="Status">What kind of statement it is.</param>
/// <param name="Rank">Editorial judgement.</param>
/// <param name="Range">Every value that precision and hedge of its evidence admit; <c>null</c> for values that are no numbers. Exact for a threshold.</param>
/// <param name="Unit">The unit's name; empty where the type has none; <see cref="UnitSpec.Unstated"/> where no currency is printed.</param>
/// <param name="Evidence">Its witnesses.</param>
public sealed record CompiledClaim(
    ClaimValue Value,
    bool IsLead,
    Status Status,
    Rank Rank,
    Interval? Range,
    string Unit,
    EquatableArray<CompiledEvidence> Evidence)
{
    /// <summary>Why it has its rank; empty where it has none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>A note for readers.</summary>
    public string Note { get; init; } = "";

    /// <summary>The day a stock holds for, or the deadline of a plan.</summary>
    public PartialDate AsOf { get; init; }

    /// <summary>Who says it: an entity's name; empty for the author.</summary>
    public string SaidBy { get; init; } = "";

    /// <summary>When it was said.</summary>
    public PartialDate SaidOn { get; init; }
}

/// <summary>A witness as the emitters need it.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The phrase, verbatim.</param>
/// <param name="Hedge">The vagueness in its words.</param>
/// <param name="Range">Every value the phrase admits, in the property's unit; <c>null</c> for values that are no numbers.</param>
/// <param name="Repair">What the phrase would read had the page not garbled it; empty where nothing is repaired.</param>
/// <param name="Further">Base and context phrases.</param>
public sealed record CompiledEvidence(
    string Source,
    int Line,
    string Text,
    Hedge Hedge,
    Interval? Range,
    string Repair,
    EquatableArray<CompiledPhrase> Further);

/// <summary>A further phrase of a witness.</summary>
/// <param name="IsBase">Whether a relative date counts from it; otherwise it is context.</param>
/// <param name="Line">The line of the article, from 1.</param>
/// <param name="Text">The phrase, verbatim.</param>
public sealed record CompiledPhrase(bool IsBase, int Line, string Text);
