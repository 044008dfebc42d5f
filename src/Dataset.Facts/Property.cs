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
            PropertyType.Count => Typed(static (row, end) => row.Number(end).TryToInt64(out var number) ? number : throw Inexact()),
            PropertyType.Number => Typed(static (row, end) => Exact.FromRational<BigInteger>(row.Number(end))),
            PropertyType.Money or PropertyType.Percent or PropertyType.Duration => Typed(static (row, end) => row.Number(end).TryToDecimal(out var number) ? number : throw Inexact()),
            PropertyType.Ratio => Typed(static (row, end) => row.Number(end)),
            PropertyType.Rank => Typed(static (row, end) => row.Number(end).TryToInt64(out var number) ? checked((int)number) : throw Inexact()),
            PropertyType.Date => Typed(static (row, _) => (PartialDate)row.Value!),
            PropertyType.Text => Typed(static (row, _) => (string)row.Value!),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A property of this type needs the records it refers to."),
        };

        // The schema's rules admit no other number: the literals are broken.
        static OverflowException Inexact() => new("A number has no exact form in the type of its property.");

        Property Typed<T>(Func<ClaimRow, bool, T> convert) => new Property<T>(name, type, traits, unit, summary, convert);
    }

    /// <summary>The typed fact, or the typed timeline, of an entity, from the rows of the property.</summary>
    internal abstract object Create(IEntity entity, FactRow[] rows, int first, int count);
}
