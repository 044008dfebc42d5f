namespace Dataset.Facts;

/// <summary>A decoded claim, before its type of value is known. Rows are kept for as long as their entity, so each holds only what most claims have.</summary>
internal sealed class ClaimRow
{
    public ClaimKind Kind { get; init; }

    public bool IsLead { get; init; }

    public Status Status { get; init; }

    public Rank Rank { get; init; }

    /// <summary>A <see cref="NumberRow"/>, a <see cref="PartialDate"/>, or words, which may be an entity's name; <c>null</c> for unknown and none.</summary>
    public object? Value { get; init; }

    /// <summary>Every value that the claim admits, see <see cref="NumberRow.IntervalOf"/>; <c>null</c> for values that are no numbers.</summary>
    public object? Interval { get; init; }

    public Unit Unit { get; init; } = Unit.None;

    public ClaimRemarks Remarks { get; init; } = ClaimRemarks.None;

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The number, or an end of the range.</summary>
    public Rational Number(bool high) => Value is NumberRow number ? (high ? number.High : number.Low) : default;
}
