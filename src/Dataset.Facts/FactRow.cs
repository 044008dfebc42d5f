namespace Dataset.Facts;

/// <summary>A decoded fact, before its type of value is known.</summary>
internal sealed class FactRow(int property, string? period, bool isConflict, ClaimRow[] claims)
{
    /// <summary>The index among the kind's properties.</summary>
    public int Property { get; } = property;

    /// <summary>The period as written; <c>null</c> where the property has no timeline.</summary>
    public string? Period { get; } = period;

    public bool IsConflict { get; } = isConflict;

    public ClaimRow[] Claims { get; } = claims;
}
