namespace Dataset.Facts;

/// <summary>A claim whose type of value does not matter.</summary>
public interface IClaim
{
    /// <summary>What sort of value it states.</summary>
    ClaimKind Kind { get; }

    /// <summary>The value, exactly and culture-free: <c>700000000</c>, <c>2023-07</c>, <c>10..20</c>, <c>unknown</c>, <c>none</c>.</summary>
    string ValueText { get; }

    /// <summary>Whether it stands for the fact among the claims of its status.</summary>
    bool IsLead { get; }

    /// <summary>What kind of statement it is.</summary>
    Status Status { get; }

    /// <summary>Editorial judgement.</summary>
    Rank Rank { get; }

    /// <summary>Every number that the words admit; <c>null</c> for values that are no numbers.</summary>
    Interval<Rational>? Interval { get; }

    /// <summary>What the number counts or is measured in.</summary>
    Unit Unit { get; }

    /// <summary>The witnesses, at least one.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Why it has its rank; empty where it has none.</summary>
    string Reason { get; }

    /// <summary>A note for readers; mostly empty.</summary>
    string Note { get; }

    /// <summary>The day a stock holds for, or the deadline of a plan; empty where unsaid.</summary>
    PartialDate AsOf { get; }

    /// <summary>Who says it; <c>null</c> for the author of the article.</summary>
    IEntity? SaidBy { get; }

    /// <summary>When it was said; empty where unsaid.</summary>
    PartialDate SaidOn { get; }
}
