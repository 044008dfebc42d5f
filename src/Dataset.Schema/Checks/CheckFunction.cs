namespace Dataset.Schema.Checks;

/// <summary>The functions of checks, by their names in small letters.</summary>
internal enum CheckFunction
{
    /// <summary>The sum of all figures.</summary>
    Sum,

    /// <summary>How many values there are.</summary>
    Count,

    /// <summary>The least figure, or the earliest date.</summary>
    Min,

    /// <summary>The greatest figure, or the latest date.</summary>
    Max,

    /// <summary>The figure without its sign.</summary>
    Abs,

    /// <summary>How often the day changes from the first date to the second.</summary>
    Days,

    /// <summary>How often the month changes from the first date to the second: February to July is 5, whatever the days.</summary>
    Months,

    /// <summary>How often the year changes from the first date to the second.</summary>
    Years,
}
