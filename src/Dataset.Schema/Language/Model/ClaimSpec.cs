using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>One statement of one property's value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Evidence">Its witnesses; at least one.</param>
/// <param name="Node">The claim's index in the file's tree (the mapping, or the fact's where it has the short shape).</param>
public sealed record ClaimSpec(ClaimValue Value, EquatableArray<EvidenceSpec> Evidence, int Node)
{
    /// <summary>What kind of statement it is.</summary>
    public Status Status { get; init; }

    /// <summary>Editorial judgement.</summary>
    public Rank Rank { get; init; }

    /// <summary>Why it has its rank; empty where it has none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>A note for readers; becomes part of the remarks.</summary>
    public string Note { get; init; } = "";

    /// <summary>The day a stock holds for, or the deadline of a plan; empty where unsaid.</summary>
    public PartialDate AsOf { get; init; }

    /// <summary>Who says it, when it is not the author: an entity's name; empty otherwise.</summary>
    public string SaidBy { get; init; } = "";

    /// <summary>When it was said; empty where unsaid.</summary>
    public PartialDate SaidOn { get; init; }

    /// <summary>Whether the claim says that no currency is printed.</summary>
    public bool UnitUnstated { get; init; }

    /// <summary>The precision step that replaces the written one, with <see cref="Reason"/>; <c>null</c> where none.</summary>
    public Rational? Step { get; init; }

    /// <summary>Whether a witness was left out because a rule of the language was broken: then nobody is blamed for what that one may have told.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Where the parts of the claim stand in the file's tree.</summary>
    public ClaimNodes Nodes { get; init; } = ClaimNodes.None;
}

/// <summary>Indices in the file's tree of a claim's fields; -1 where absent.</summary>
public readonly record struct ClaimNodes(int Value, int ValueMax, int Status, int Rank, int Reason, int AsOf, int SaidBy, int SaidOn, int Unit, int Step)
{
    /// <summary>No field present.</summary>
    public static ClaimNodes None { get; } = new(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
}
