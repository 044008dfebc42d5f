namespace Dataset.Facts;

/// <summary>What sort of value a claim states.</summary>
public enum ClaimKind
{
    /// <summary>One value.</summary>
    Single,

    /// <summary>Any value from one to another, both included.</summary>
    Range,

    /// <summary>The source says that it is not known.</summary>
    Unknown,

    /// <summary>The source says that there is none.</summary>
    None,
}
