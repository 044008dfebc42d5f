namespace Dataset.Facts;

/// <summary>What few claims tell besides their value.</summary>
internal sealed class ClaimRemarks
{
    public static ClaimRemarks None { get; } = new();

    public string Reason { get; init; } = "";

    public string Note { get; init; } = "";

    public PartialDate AsOf { get; init; }

    /// <summary>Gives the entity that says so.</summary>
    public Func<IEntity?>? SaidBy { get; init; }

    public PartialDate SaidOn { get; init; }
}
