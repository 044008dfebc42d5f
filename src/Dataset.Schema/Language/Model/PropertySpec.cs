using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A property of a kind.</summary>
/// <param name="Name">Its name, a C# identifier.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Summary">What it says; becomes the doc comment.</param>
/// <param name="Node">Its key's index in the schema's tree.</param>
public sealed record PropertySpec(string Name, PropertyType Type, string Summary, int Node)
{
    /// <summary>The unit's name; <c>null</c> where the type has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The kinds an entity value may be of, groups resolved, ordered; empty for other types.</summary>
    public EquatableArray<string> Kinds { get; init; }

    /// <summary>Whether it has several values at once.</summary>
    public bool Many { get; init; }

    /// <summary>Whether it has values by time.</summary>
    public Timeline Timeline { get; init; }

    /// <summary>How its number relates to its words.</summary>
    public PropertyRole Role { get; init; }

    /// <summary>The texts it may have, in the schema's order; empty where any.</summary>
    public EquatableArray<string> OneOf { get; init; }

    /// <summary>The least value.</summary>
    public Rational? Min { get; init; }

    /// <summary>The greatest value.</summary>
    public Rational? Max { get; init; }

    /// <summary>Whether each entity of the kind must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether later versions may change the value within a major version: then it is a property, not a constant baked into callers.</summary>
    public bool Revisable { get; init; }

    /// <summary>Whether values are numbers: all types but date, text and entity.</summary>
    public bool IsNumeric => Type is not (PropertyType.Date or PropertyType.Text or PropertyType.Entity);
}
