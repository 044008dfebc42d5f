namespace Dataset.Schema.Readers.English;

/// <summary>What stands after a number and says what it counts.</summary>
/// <param name="Kind">The kind of figure that it makes.</param>
/// <param name="First">The first token of the unit word; equals <paramref name="Last"/> where there is no word.</param>
/// <param name="Last">The token after the unit word.</param>
/// <param name="Next">The token after all that belongs to it.</param>
internal sealed record EnglishUnit(ReadingKind Kind, int First, int Last, int Next)
{
    /// <summary>The length of time, for a duration.</summary>
    public EnglishDuration? Duration { get; init; }

    /// <summary>What the number is divided by to be in the kind's own measure: 100 for basis points.</summary>
    public int Divisor { get; init; } = 1;
}
