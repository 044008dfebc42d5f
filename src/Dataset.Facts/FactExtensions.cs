namespace Dataset.Facts;

/// <summary>What facts of value types have beyond all facts.</summary>
public static class FactExtensions
{
    /// <summary>The actual value; <c>null</c> where there is no single one.</summary>
    public static T? ValueOrNull<T>(this Fact<T> fact)
        where T : struct => fact is null ? throw new ArgumentNullException(nameof(fact)) : fact.HasValue ? fact.Value : null;

    /// <summary>What a claim states, in its own type: the range, or the single value. Words that make it vague are in <see cref="Claim{T}.Interval"/>.</summary>
    /// <exception cref="InvalidOperationException">The claim states that the value is unknown, or that there is none.</exception>
    public static Interval<T> Range<T>(this Claim<T> claim)
        where T : struct, IComparable<T>, IEquatable<T> =>
        claim is null ? throw new ArgumentNullException(nameof(claim))
        : claim.Kind is ClaimKind.Single or ClaimKind.Range ? Interval.Closed(claim.Low, claim.High)
        : throw new InvalidOperationException($"The claim states no range: {claim.ValueText}.");
}
