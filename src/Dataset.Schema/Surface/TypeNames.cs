using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>The .NET types of generated members as a reviewer reads them, without namespaces.</summary>
public static class TypeNames
{
    /// <summary>The type that carries a value of the property.</summary>
    public static string Of(PropertySpec property) => property.Type switch
    {
        PropertyType.Count => "long",
        PropertyType.Number => "BigInteger",
        PropertyType.Money or PropertyType.Percent or PropertyType.Duration => "decimal",
        PropertyType.Ratio => "Rational",
        PropertyType.Rank => "int",
        PropertyType.Date => "PartialDate",
        PropertyType.Text => "string",
        _ => property.Kinds.Count == 1 ? property.Kinds[0] : "IEntity",
    };

    /// <summary>The type of a literal of the property: a ratio that can be written out is a decimal.</summary>
    public static string OfLiteral(PropertySpec property) => property.Type == PropertyType.Ratio ? "decimal" : Of(property);

    /// <summary>The type of the property's member in the record of its kind.</summary>
    public static string InRecord(PropertySpec property) =>
        property.Timeline != Timeline.None ? $"Timeline<{Of(property)}>"
        : property.Many ? $"IReadOnlyList<{Of(property)}>"
        : property.Required ? Of(property)
        : Of(property) + "?";
}
