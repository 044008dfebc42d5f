namespace Dataset.Facts;

/// <summary>A decoded fact, before its type of value is known.</summary>
internal sealed class FactRow(int property, string? period, bool isConflict, ClaimRow[] claims)
{
    /// <summary>The index among the kind's properties.</summary>
    public readonly int Property = property;

    /// <summary>The period as written; <c>null</c> where the property has no timeline.</summary>
    public readonly string? Period = period;

    public readonly bool IsConflict = isConflict;

    public readonly ClaimRow[] Claims = claims;
}
