namespace Dataset.Facts;

/// <summary>The decoded literals of an entity.</summary>
/// <param name="summary">What it is.</param>
/// <param name="names">Every printed form of its name.</param>
/// <param name="facts">Its facts, in the order of the kind's properties and of time.</param>
internal sealed class Format1Entity(string summary, IReadOnlyList<PrintedName> names, FactRow[] facts)
{
    public string Summary { get; } = summary;

    public IReadOnlyList<PrintedName> Names { get; } = names;

    /// <summary>The facts, in the order of the kind's properties and of time.</summary>
    public FactRow[] Facts { get; } = facts;

    /// <summary>The facts of the property at an index, in order of time: some of all.</summary>
    public (FactRow[] Facts, int First, int Count) Of(int property)
    {
        var first = Before(property);
        return (Facts, first, Before(property + 1) - first);
    }

    // How many facts are of properties before that one.
    private int Before(int property)
    {
        int low = 0, high = Facts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Facts[middle].Property < property)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
