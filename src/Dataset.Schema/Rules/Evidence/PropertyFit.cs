using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>A property whose type, unit, role and bounds a reading fits: what a curator may claim with it.</summary>
/// <param name="Kind">The property's kind.</param>
/// <param name="Property">The property.</param>
/// <param name="Value">The figure in the property's unit; zero for dates.</param>
/// <param name="Max">The upper end of a range, in the property's unit.</param>
/// <param name="NamesUnit">Whether the words expressly count in the property's unit.</param>
public sealed record PropertyFit(KindSpec Kind, PropertySpec Property, Rational Value, Rational? Max, bool NamesUnit)
{
    /// <summary>Every property that fits: those whose unit the words name first, otherwise in the schema's order.</summary>
    public static IReadOnlyList<PropertyFit> Of(Reading reading, SchemaSpec schema) =>
        schema.Kinds
            .SelectMany(static kind => kind.Properties, (kind, property) => Fit(reading, kind, property, schema))
            .OfType<PropertyFit>()
            .OrderByDescending(static fit => fit.NamesUnit)
            .ToArray();

    private static PropertyFit? Fit(Reading reading, KindSpec kind, PropertySpec property, SchemaSpec schema)
    {
        if (reading.Date is not null || reading.Relative is not null)
        {
            return property.Type == PropertyType.Date ? new PropertyFit(kind, property, default, null, false) : null;
        }

        var unit = property.Unit is { } name ? schema.FindUnit(name) : null;
        return FigureCandidate.Of(reading, property).FirstOrDefault() is { } candidate && UnitRules.Fits(unit, property, reading) && FitsRole(property.Role, reading.Change) && FitsBounds(property, candidate)
            ? new PropertyFit(kind, property, property.Role == PropertyRole.Growth && reading.Change == Change.FallBy ? -candidate.Value : candidate.Value, candidate.Max, unit is not null && unit.Words.Contains(reading.Unit))
            : null;
    }

    internal static bool FitsRole(PropertyRole role, Change change) => (role, change) switch
    {
        (PropertyRole.None or PropertyRole.Threshold, Change.RiseBy or Change.FallBy) => false,
        (PropertyRole.Growth or PropertyRole.Fall, Change.RiseTo or Change.FallTo) => false,
        (PropertyRole.Fall, Change.RiseBy) => false,
        _ => true,
    };

    private static bool FitsBounds(PropertySpec property, FigureCandidate candidate) =>
        (property.Type is not (PropertyType.Count or PropertyType.Number) || candidate.Value.IsInteger)
        && (property.Min is not { } min || candidate.Value >= min)
        && (property.Max is not { } max || (candidate.Max ?? candidate.Value) <= max);
}
