namespace Dataset.Facts;

/// <summary>A decoded claim, before its type of value is known.</summary>
internal sealed class ClaimRow
{
    public ClaimKind Kind { get; init; }

    public bool IsLead { get; init; }

    public Status Status { get; init; }

    public Rank Rank { get; init; }

    public Rational Low { get; init; }

    public Rational High { get; init; }

    public PartialDate Date { get; init; }

    /// <summary>The words, or the entity's name.</summary>
    public string Text { get; init; } = "";

    public Interval<Rational>? Interval { get; init; }

    public Unit Unit { get; init; } = Unit.None;

    public string Reason { get; init; } = "";

    public string Note { get; init; } = "";

    public PartialDate AsOf { get; init; }

    public string SaidBy { get; init; } = "";

    public PartialDate SaidOn { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public Rational Number(bool high) => high ? High : Low;
}
