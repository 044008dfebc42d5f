namespace Dataset.Facts;

/// <summary>What kind of statement a claim is. A plan is not an outcome.</summary>
public enum Status
{
    /// <summary>Stated as having happened or being so.</summary>
    Actual,

    /// <summary>Intended by whoever decides it.</summary>
    Plan,

    /// <summary>Expected for the future by whoever says it.</summary>
    Forecast,

    /// <summary>Reckoned, not measured or announced.</summary>
    Estimate,

    /// <summary>A judgement or allegation the source does not vouch for.</summary>
    Opinion,

    /// <summary>The source says it is not so.</summary>
    Denied,
}
