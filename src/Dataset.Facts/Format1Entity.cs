namespace Dataset.Facts;

/// <summary>The decoded literals of an entity.</summary>
internal sealed class Format1Entity(string summary, IReadOnlyList<PrintedName> names, FactRow[] facts)
{
    public string Summary { get; } = summary;

    public IReadOnlyList<PrintedName> Names { get; } = names;

    public FactRow[] Facts { get; } = facts;
}
