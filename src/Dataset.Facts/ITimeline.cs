namespace Dataset.Facts;

/// <summary>A timeline whose type of value does not matter.</summary>
internal interface ITimeline
{
    IReadOnlyList<IFact> Facts { get; }
}
