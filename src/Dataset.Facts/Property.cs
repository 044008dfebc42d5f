using System.ComponentModel;
using System.Numerics;

namespace Dataset.Facts;

/// <summary>What a kind's entities can have, as the schema says it.</summary>
public abstract class Property
{
    private protected Property(string name, PropertyType type, PropertyTraits traits, Unit? unit, string summary)
    {
        Name = name;
        Type = type;
        Traits = traits;
        Unit = unit ?? Unit.None;
        Summary = summary;
    }

    /// <summary>Its name in the schema.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public PropertyType Type { get; }

    /// <summary>What the schema says beyond the type.</summary>
    public PropertyTraits Traits { get; }

    /// <summary>The unit of its numbers; <see cref="Unit.None"/> for plain numbers and values that are no numbers.</summary>
    public Unit Unit { get; }

    /// <summary>What it says.</summary>
    public string Summary { get; }

    /// <summary>Whether it has values by time.</summary>
    public bool HasTimeline => (Traits & (PropertyTraits.Period | PropertyTraits.Instant)) != 0;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Count(string name, PropertyTraits traits, Unit? unit, string summary) =>
        new Property<long>(name, PropertyType.Count, traits, unit, summary, static (row, end) => Exact.FromRational<long>(row.Number(end)));

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Number(string name, PropertyTraits traits, Unit? unit, string summary) =>
        new Property<BigInteger>(name, PropertyType.Number, traits, unit, summary, static (row, end) => Exact.FromRational<BigInteger>(row.Number(end)));

    /// <summary>Called by generated code for money, percent and duration.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Decimal(string name, PropertyType type, PropertyTraits traits, Unit? unit, string summary) =>
        new Property<decimal>(name, type, traits, unit, summary, static (row, end) => Exact.FromRational<decimal>(row.Number(end)));

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Ratio(string name, PropertyTraits traits, Unit? unit, string summary) =>
        new Property<Rational>(name, PropertyType.Ratio, traits, unit, summary, static (row, end) => row.Number(end));

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Rank(string name, PropertyTraits traits, Unit? unit, string summary) =>
        new Property<int>(name, PropertyType.Rank, traits, unit, summary, static (row, end) => Exact.FromRational<int>(row.Number(end)));

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Date(string name, PropertyTraits traits, string summary) =>
        new Property<PartialDate>(name, PropertyType.Date, traits, null, summary, static (row, _) => row.Date);

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Text(string name, PropertyTraits traits, string summary) =>
        new Property<string>(name, PropertyType.Text, traits, null, summary, static (row, _) => row.Text);

    /// <summary>Called by generated code; <paramref name="find"/> gives the record of an entity's name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Property Entity<T>(string name, PropertyTraits traits, Func<string, T> find, string summary)
        where T : IEntity =>
        new Property<T>(name, PropertyType.Entity, traits, null, summary, (row, _) => find(row.Text));

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>The typed fact, or the typed timeline, of an entity.</summary>
    internal abstract object Create(IEntity entity, IReadOnlyList<FactRow> rows, DatasetContext context);
}
