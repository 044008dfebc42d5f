namespace Dataset.Schema.Readers;

/// <summary>How a figure takes part in a change.</summary>
public enum Change
{
    /// <summary>No change is told.</summary>
    None,

    /// <summary>The figure is the amount of a rise: 增长11%, rose by 11 %.</summary>
    RiseBy,

    /// <summary>The figure is what a rise ended at: 增至, rose to.</summary>
    RiseTo,

    /// <summary>The figure is the amount of a fall: 暴跌60%, fell 60 %.</summary>
    FallBy,

    /// <summary>The figure is what a fall ended at: 降至, fell to.</summary>
    FallTo,
}
