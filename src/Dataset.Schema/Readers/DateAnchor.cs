namespace Dataset.Schema.Readers;

/// <summary>What a relative date counts from.</summary>
public enum DateAnchor
{
    /// <summary>The day the source was published, for 今年, 去年, N年前, last year, and dates without a year: the silent base.</summary>
    Publication,

    /// <summary>Something told before, for 次年, 同年, 当年, 两个月后, N年后, the following year: the evidence must name its base.</summary>
    Context,
}
