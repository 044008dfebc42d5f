namespace Dataset.Facts;

/// <summary>How far two intervals can be the same figure.</summary>
public enum Agreement
{
    /// <summary>No number lies in both.</summary>
    Refuted,

    /// <summary>They meet, but only because one has no end on that side (over, at least, under, at most).</summary>
    Weak,

    /// <summary>Some number lies in both.</summary>
    Consistent,

    /// <summary>Both are the same single number.</summary>
    Exact,
}
