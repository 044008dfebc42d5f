namespace Dataset.Schema.Readers;

/// <summary>Units of a length of time. Years and months convert into one another, and so do the others; months and days never.</summary>
public enum DurationUnit
{
    /// <summary>Sixty seconds make a minute.</summary>
    Seconds,

    /// <summary>Sixty minutes make an hour.</summary>
    Minutes,

    /// <summary>Twenty-four hours make a day.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Seven days.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Three calendar months.</summary>
    Quarters,

    /// <summary>Twelve calendar months.</summary>
    Years,
}
