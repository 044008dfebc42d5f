namespace Dataset.Facts;

/// <summary>Editorial judgement between claims on the same fact; never recency.</summary>
public enum Rank
{
    /// <summary>A claim without editorial judgement.</summary>
    Normal,

    /// <summary>The claim the fact stands for, where several disagree.</summary>
    Preferred,

    /// <summary>Kept for the record, with the reason why it is not believed.</summary>
    Rejected,
}
