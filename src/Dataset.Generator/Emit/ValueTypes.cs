namespace Dataset.Generator.Emit;

/// <summary>The .NET types of properties.</summary>
internal static class ValueTypes
{
    /// <summary>The type that carries a value of the property.</summary>
    public static string Of(PropertySpec property, string prefix) => property.Type switch
    {
        PropertyType.Count => "long",
        PropertyType.Number => "global::System.Numerics.BigInteger",
        PropertyType.Money or PropertyType.Percent or PropertyType.Duration => "decimal",
        PropertyType.Ratio => "global::Dataset.Facts.Rational",
        PropertyType.Rank => "int",
        PropertyType.Date => "global::Dataset.Facts.PartialDate",
        PropertyType.Text => "string",
        _ => property.Kinds.Count == 1 ? prefix + CodeName.Of(property.Kinds[0]) : "global::Dataset.Facts.IEntity",
    };

    /// <summary>Whether the type is a struct, for which "no value" is <c>T?</c>.</summary>
    public static bool IsStruct(PropertySpec property) => property.Type is not (PropertyType.Text or PropertyType.Entity);

    /// <summary>The type of the property's member in the facts of its kind.</summary>
    public static string OfFact(PropertySpec property, string prefix) =>
        (property.Timeline == Timeline.None ? "global::Dataset.Facts.Fact<" : "global::Dataset.Facts.Timeline<") + Of(property, prefix) + ">";
}
