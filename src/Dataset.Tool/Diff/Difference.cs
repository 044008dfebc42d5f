namespace Dataset.Tool.Diff;

/// <summary>What sort of difference it is, the gravest first.</summary>
internal enum DifferenceKind
{
    /// <summary>A name is gone.</summary>
    Removed,

    /// <summary>A name is another, and its tombstone says which.</summary>
    Renamed,

    /// <summary>A value admits nothing that it admitted before.</summary>
    Contradicted,

    /// <summary>A value admits something that it did not admit before, or its unit, status or type is another.</summary>
    Changed,

    /// <summary>A value admits less than before, and nothing else.</summary>
    Refined,

    /// <summary>Something new.</summary>
    Added,

    /// <summary>Evidence, notes, ranks of claims that do not lead, summaries: no value.</summary>
    EvidenceOnly,
}

/// <summary>What a difference asks of the version.</summary>
internal enum Bump
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The third number.</summary>
    Patch,

    /// <summary>The second number.</summary>
    Minor,

    /// <summary>The first number.</summary>
    Major,
}

/// <summary>One difference between two states of a dataset.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Name">What differs: <c>Llama2</c>, <c>RealityLabs.OperatingLoss[2021]</c>, <c>kind AiModel</c>.</param>
/// <param name="Old">What it was; empty where it was not.</param>
/// <param name="New">What it is; empty where it is gone.</param>
/// <param name="Bump">What it asks of the version.</param>
internal sealed record Difference(DifferenceKind Kind, string Name, string Old, string New, Bump Bump)
{
    /// <summary>The difference for people, on one line.</summary>
    public string Text => (Old.Length, New.Length) switch
    {
        (0, 0) => Name,
        (0, _) => $"{Name}: {New}",
        (_, 0) => $"{Name}: {Old}",
        _ => $"{Name}: {Old} -> {New}",
    };
}
