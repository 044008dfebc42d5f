using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>Why a reading fits no property of a schema, and what would mend it; see <see cref="PropertyFit"/>.</summary>
public static class PropertyMisfit
{
    private const int MostNamed = 6;

    /// <summary>The reason in a line, for a reading that <see cref="PropertyFit.Of"/> finds no property for.</summary>
    public static string Tell(Reading reading, SchemaSpec schema)
    {
        var all = schema.Kinds.SelectMany(static kind => kind.Properties, static (kind, property) => new Candidate(kind, property)).ToList();
        var ofType = all.Where(candidate => candidate.Takes(reading)).ToList();
        if (ofType.Count == 0)
        {
            return NoType(reading, all);
        }

        var ofUnit = ofType.Where(candidate => UnitRules.Fits(UnitOf(candidate, schema), candidate.Property, reading)).ToList();
        if (ofUnit.Count == 0)
        {
            return NoUnit(reading, schema, ofType);
        }

        var ofRole = ofUnit.Where(candidate => PropertyFit.FitsRole(candidate.Property.Role, reading.Change)).ToList();
        return ofRole.Count == 0 ? NoRole(reading.Change, ofUnit) : OutOfBounds(reading, ofRole);
    }

    private static string NoType(Reading reading, List<Candidate> all)
    {
        var kind = Words.For(reading.Kind);
        if (reading.Kind == ReadingKind.PercentagePoints)
        {
            return "percentage points are no percent, and no type of property takes them; claim the percentages between which they lie";
        }

        if (reading.Kind == ReadingKind.Duration && all.Exists(static candidate => candidate.Property.Type == PropertyType.Duration))
        {
            var lengths = DurationUnits.IsCalendar(reading.DurationUnit) ? "months or years" : "minutes, hours, days or weeks";
            return $"no property of type duration is in {lengths}, and {Words.For(reading.DurationUnit)} convert into nothing else; declare one in schema.yaml with unit: {Words.For(reading.DurationUnit)}";
        }

        var types = reading.Kind switch
        {
            ReadingKind.Number or ReadingKind.Digits => "count, number, money or ratio",
            ReadingKind.Count or ReadingKind.Score => "count or number",
            ReadingKind.Percent or ReadingKind.Ratio => "percent or ratio",
            ReadingKind.Date or ReadingKind.Period => "date",
            _ => kind,
        };
        return $"no kind has a property for a {kind}; declare one in schema.yaml, of type {types}";
    }

    private static string NoUnit(Reading reading, SchemaSpec schema, List<Candidate> ofType)
    {
        var owners = schema.Units.Where(unit => unit.Words.Contains(reading.Unit)).Select(static unit => unit.Name).ToList();
        if (owners.Count > 0)
        {
            return $"'{reading.Unit}' is a word of {string.Join(", ", owners)}, and no kind has a property in {(owners.Count == 1 ? "that unit" : "one of these units")}; declare one in schema.yaml with unit: {owners[0]}";
        }

        var units = ofType.Where(static candidate => candidate.Property.Unit is not null).GroupBy(static candidate => candidate.Property.Unit!, StringComparer.Ordinal).ToList();
        return $"the unit word '{reading.Unit}' belongs to no unit of schema.yaml; where it means one of these, add it to that unit's 'words', otherwise declare a unit: "
            + List(units.Select(static unit => $"{unit.Key} (of {unit.First()}{(unit.Count() > 1 ? " and others" : "")})"));
    }

    private static string NoRole(Change change, List<Candidate> ofUnit) => change switch
    {
        Change.RiseBy or Change.FallBy => $"the words tell the amount of a change, which only a property of role {(change == Change.RiseBy ? "growth" : "growth or fall")} takes, not {List(ofUnit)}; declare one in schema.yaml, or cite what the change ended at",
        _ => $"the words tell what a change ended at, and {List(ofUnit)} take the amount of one; declare a property without role in schema.yaml, or cite the amount",
    };

    private static string OutOfBounds(Reading reading, List<Candidate> ofRole) => List(ofRole.Select(candidate => $"{candidate} {Bound(reading, candidate.Property)}"));

    private static string Bound(Reading reading, PropertySpec property)
    {
        var value = FigureCandidate.Of(reading, property).First();
        return property.Type is PropertyType.Count or PropertyType.Number && !value.Value.IsInteger ? $"takes whole numbers, not {NumberNotation.Display(value.Value)}"
            : property.Min is { } min && value.Value < min ? $"takes no less than {NumberNotation.Display(min)}"
            : $"takes no more than {NumberNotation.Display(property.Max ?? default)}";
    }

    private static UnitSpec? UnitOf(Candidate candidate, SchemaSpec schema) => candidate.Property.Unit is { } name ? schema.FindUnit(name) : null;

    private static string List<T>(IEnumerable<T> items)
    {
        var all = items.ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
    }

    private sealed record Candidate(KindSpec Kind, PropertySpec Property)
    {
        public bool Takes(Reading reading) =>
            reading.Date is not null || reading.Relative is not null ? Property.Type == PropertyType.Date : FigureCandidate.Of(reading, Property).Any();

        public override string ToString() => $"{Kind.Name}.{Property.Name}";
    }
}
