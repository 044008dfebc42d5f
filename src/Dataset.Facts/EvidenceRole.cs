namespace Dataset.Facts;

/// <summary>What a phrase does for a claim.</summary>
public enum EvidenceRole
{
    /// <summary>It carries the value.</summary>
    Value,

    /// <summary>A relative date counts from it.</summary>
    Base,

    /// <summary>It names the subject, another entity, the period or the currency.</summary>
    Context,
}
