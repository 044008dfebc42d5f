using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Checks;

/// <summary>Finds the units that figures of facts and literals have.</summary>
internal static class CheckUnits
{
    /// <summary>Units that every check knows: <c>percent</c> and the lengths of time, in the singular too.</summary>
    private static readonly Dictionary<string, CheckUnit> BuiltIn = CreateBuiltIn();

    /// <summary>The unit of a literal; <c>null</c> where the schema has none of that name and it is no unit of time.</summary>
    public static CheckUnit? OfLiteral(string name, SchemaSpec schema)
    {
        if (name.Length == 0)
        {
            return CheckUnit.Plain;
        }

        // A schema's own unit goes before the built-in one of its name.
        return schema.FindUnit(name) is { } unit ? Of(unit.Type, name) : BuiltIn.TryGetValue(name, out var builtIn) ? builtIn : name == UnitSpec.Unstated ? Of(PropertyType.Money, name) : null;
    }

    /// <summary>The unit of a claim's number; <paramref name="name"/> is empty where the type has none.</summary>
    public static CheckUnit Of(PropertyType type, string name) => type switch
    {
        PropertyType.Percent => CheckUnit.Percent,
        PropertyType.Ratio => CheckUnit.Ratio with { Label = name },
        PropertyType.Duration when DurationUnits.TryFind(name, out var time) => Time(time, name),
        _ when name.Length == 0 => CheckUnit.Plain,
        _ => CheckUnit.Named(name, type is PropertyType.Count or PropertyType.Number),
    };

    /// <summary>The names that literals may use.</summary>
    public static IEnumerable<string> NamesOf(SchemaSpec schema) => schema.Units.Select(static unit => unit.Name).Concat(BuiltIn.Keys);

    private static Dictionary<string, CheckUnit> CreateBuiltIn()
    {
        var units = new Dictionary<string, CheckUnit>(StringComparer.Ordinal) { ["percent"] = CheckUnit.Percent };
        foreach (DurationUnit unit in Enum.GetValues(typeof(DurationUnit)))
        {
            var name = unit.ToString().ToLowerInvariant();
            units[name] = units[name.TrimEnd('s')] = Time(unit, name);
        }

        return units;
    }

    // Months count as such; the others, which never mix with them, as days.
    private static CheckUnit Time(DurationUnit unit, string label) => DurationUnits.IsCalendar(unit)
        ? CheckUnit.Time(CheckUnit.MonthsName, label, DurationUnits.Size(unit))
        : CheckUnit.Time(CheckUnit.DaysName, label, new Rational(DurationUnits.Size(unit), DurationUnits.Size(DurationUnit.Days)));
}
