namespace Dataset.Facts;

/// <summary>The decoded literals of an entity.</summary>
internal sealed class Format1Entity(string summary, IReadOnlyList<PrintedName> names, FactRow[] facts)
{
    public string Summary { get; } = summary;

    public IReadOnlyList<PrintedName> Names { get; } = names;

    /// <summary>The facts of the property at an index, in order of time.</summary>
    public IReadOnlyList<FactRow> Of(int property)
    {
        var rows = new List<FactRow>();
        foreach (var row in facts)
        {
            if (row.Property == property)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
