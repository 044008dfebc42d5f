namespace Dataset.Facts;

/// <summary>What the sources say of a fact.</summary>
public enum FactState
{
    /// <summary>No source says anything.</summary>
    NotStated,

    /// <summary>One actual value, or each value of a property that has many.</summary>
    Stated,

    /// <summary>A range that the actual value lies in.</summary>
    Range,

    /// <summary>A source says that the value is not known.</summary>
    Unknown,

    /// <summary>A source says that there is no value.</summary>
    None,

    /// <summary>Sources disagree, and which is right is declared open.</summary>
    Conflict,

    /// <summary>Only plans, forecasts, estimates, opinions, denials or rejected claims.</summary>
    NotActual,
}
