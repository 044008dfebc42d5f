namespace Dataset.Generator.Emit;

/// <summary>What analyzers are told about units, one attribute a kind and, seldom, one an entity: as few bytes as it takes.</summary>
internal static class FactUnits
{
    /// <summary>The units of a kind's properties; <c>null</c> where none has any.</summary>
    public static string? OfKind(KindSpec kind) =>
        Attribute(kind.Properties.Select(property => (Unit: UnitOf(property), Member: MemberNames.Of(kind, property.Name))).Where(static member => member.Unit.Length > 0));

    /// <summary>The bare members of an entity whose unit the kind does not tell: a currency that is not printed, or a member with a name of its own.</summary>
    public static string? OfEntity(IEnumerable<(string Unit, string Path)> members) => Attribute(members);

    // Percents and places in an order need no unit in the schema, but are no bare numbers.
    private static string UnitOf(PropertySpec property) => property.Unit ?? property.Type switch { PropertyType.Percent => "percent", PropertyType.Rank => "place", _ => "" };

    private static string? Attribute(IEnumerable<(string Unit, string Member)> members)
    {
        var units = string.Join(";", members.GroupBy(static member => member.Unit, StringComparer.Ordinal).Select(static unit => unit.Key + ":" + string.Join(",", unit.Select(static member => member.Member))));

        // Metadata know names without the @ that source text needs.
        units = units.Replace("@", "");
        return units.Length == 0 ? null : "[global::Dataset.Facts.FactUnits(" + CSharpLiteral.Text(units) + ")]";
    }
}
