using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A kind of entity.</summary>
/// <param name="Name">Its name, a C# identifier.</param>
/// <param name="Summary">What its entities are; becomes the doc comment.</param>
/// <param name="Properties">Its properties, in the schema's order.</param>
/// <param name="Node">Its key's index in the schema's tree.</param>
public sealed record KindSpec(string Name, string Summary, EquatableArray<PropertySpec> Properties, int Node)
{
    /// <summary>
    /// The index of the property of that name; -1 where there is none. The search begins at <paramref name="near"/>: files are written in the schema's order, mostly.
    /// </summary>
    public int IndexOf(string property, int near)
    {
        for (var i = 0; i < Properties.Count; i++)
        {
            var index = near + i < Properties.Count ? near + i : near + i - Properties.Count;
            if (string.Equals(Properties[index].Name, property, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The property of that name; <c>null</c> where there is none.</summary>
    public PropertySpec? Find(string property)
    {
        foreach (var spec in Properties)
        {
            if (string.Equals(spec.Name, property, StringComparison.Ordinal))
            {
                return spec;
            }
        }

        return null;
    }
}
