namespace Dataset.Facts;

/// <summary>
/// A decoded claim, before its type of value is known. Rows are kept for as long as their entity, so each holds only what most claims have. In fields, as all rows: the
/// runtime compiles an accessor as it does any method, and those of rows were a tenth of what the first use of a fact waits for.
/// </summary>
internal sealed class ClaimRow
{
    public readonly ClaimKind Kind;

    public readonly bool IsLead;

    public readonly Status Status;

    public readonly Rank Rank;

    /// <summary>A <see cref="NumberRow"/>, a <see cref="PartialDate"/>, or words, which may be an entity's name; <c>null</c> for unknown and none.</summary>
    public readonly object? Value;

    /// <summary>Every value that the claim admits, see <see cref="NumberRow.IntervalOf"/>; <c>null</c> for values that are no numbers.</summary>
    public readonly object? Interval;

    public readonly Unit Unit;

    public readonly ClaimRemarks Remarks;

    public readonly IReadOnlyList<Evidence> Evidence;

    public ClaimRow(ClaimKind kind, bool isLead, Status status, Rank rank, object? value, object? interval, Unit unit, ClaimRemarks remarks, IReadOnlyList<Evidence> evidence)
    {
        Kind = kind;
        IsLead = isLead;
        Status = status;
        Rank = rank;
        Value = value;
        Interval = interval;
        Unit = unit;
        Remarks = remarks;
        Evidence = evidence;
    }

    /// <summary>The number, or an end of the range.</summary>
    public Rational Number(bool high) => Value is NumberRow number ? (high ? number.High : number.Low) : default;
}
