using System.ComponentModel;
using System.Numerics;

namespace Dataset.Facts;

/// <summary>What a kind's entities can have, as the schema says it.</summary>
public abstract class Property
{
    private protected Property(string name, PropertyType type, PropertyTraits traits, Unit unit, string summary)
    {
        Name = name;
        Type = type;
        Traits = traits;
        Unit = unit;
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

    /// <summary>Called by generated code: the properties of a kind.</summary>
    /// <param name="data">Their declarations, as the generator writes them.</param>
    /// <param name="text">Their texts beyond ASCII.</param>
    /// <param name="context">The dataset, whose units they have.</param>
    /// <param name="targets">What they refer to, in the order of the declarations' numbers.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<Property> Declare(string data, string text, DatasetContext context, params EntityTarget[] targets) =>
        Format1Properties.Read(data, text, context ?? throw new ArgumentNullException(nameof(context)), targets);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>A property whose values are no entities.</summary>
    internal static Property Of(PropertyType type, string name, PropertyTraits traits, Unit unit, string summary)
    {
        return type switch
        {
            PropertyType.Count => Typed(static (row, end) => Exact.FromRational<long>(row.Number(end))),
            PropertyType.Number => Typed(static (row, end) => Exact.FromRational<BigInteger>(row.Number(end))),
            PropertyType.Money or PropertyType.Percent or PropertyType.Duration => Typed(static (row, end) => Exact.FromRational<decimal>(row.Number(end))),
            PropertyType.Ratio => Typed(static (row, end) => row.Number(end)),
            PropertyType.Rank => Typed(static (row, end) => Exact.FromRational<int>(row.Number(end))),
            PropertyType.Date => Typed(static (row, _) => row.Date),
            PropertyType.Text => Typed(static (row, _) => row.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A property of this type needs the records it refers to."),
        };

        Property Typed<T>(Func<ClaimRow, bool, T> convert) => new Property<T>(name, type, traits, unit, summary, convert);
    }

    /// <summary>The typed fact, or the typed timeline, of an entity.</summary>
    internal abstract object Create(IEntity entity, IReadOnlyList<FactRow> rows, DatasetContext context);
}
