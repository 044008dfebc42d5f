namespace Dataset.Schema.Readers;

/// <summary>How units of time convert: those of the calendar into months, the others into seconds, never one into the other.</summary>
public static class DurationUnits
{
    /// <summary>The units as schemas call them, shortest first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames(typeof(DurationUnit)).Select(static name => name.ToLowerInvariant())];

    /// <summary>The unit a schema calls by its name, such as <c>years</c>; <c>false</c> for another name.</summary>
    // Letters alone: of an enumeration "-1" and "years, days" can be read too.
    public static bool TryFind(string name, out DurationUnit unit) => Enum.TryParse(name, ignoreCase: true, out unit) && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    /// <summary>Whether the unit counts months, and not seconds.</summary>
    public static bool IsCalendar(DurationUnit unit) => unit >= DurationUnit.Months;

    /// <summary>The unit in months or in seconds.</summary>
    public static int Size(DurationUnit unit) => unit switch
    {
        DurationUnit.Seconds => 1,
        DurationUnit.Minutes => 60,
        DurationUnit.Hours => 3_600,
        DurationUnit.Days => 86_400,
        DurationUnit.Weeks => 604_800,
        DurationUnit.Months => 1,
        DurationUnit.Quarters => 3,
        _ => 12,
    };
}
