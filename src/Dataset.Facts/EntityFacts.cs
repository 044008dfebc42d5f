using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>The facts of an entity; generated code derives one class a kind, with a member a property. Safe for use by several threads at once.</summary>
public abstract class EntityFacts
{
    private readonly Entity entity;
    private readonly object?[] slots;
    private IReadOnlyList<IFact>? all;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EntityFacts(Entity entity, IReadOnlyList<Property> properties)
    {
        this.entity = entity ?? throw new ArgumentNullException(nameof(entity));
        Properties = properties ?? throw new ArgumentNullException(nameof(properties));
        slots = new object?[properties.Count];
    }

    /// <summary>The properties of the kind, in the order of the schema.</summary>
    public IReadOnlyList<Property> Properties { get; }

    /// <summary>Every fact that some source states, in the order of the schema and of time.</summary>
    public IReadOnlyList<IFact> All
    {
        get
        {
            if (all is null)
            {
                var rows = entity.Decode(Properties).Facts;
                var facts = new List<IFact>(rows.Length);
                for (var i = 0; i < rows.Length; i++)
                {
                    // A timeline has the facts of several rows.
                    if (i > 0 && rows[i].Property == rows[i - 1].Property)
                    {
                        continue;
                    }

                    var slot = Slot(rows[i].Property);
                    if (slot is IFact fact)
                    {
                        facts.Add(fact);
                    }
                    else
                    {
                        facts.AddRange(((ITimeline)slot).Facts);
                    }
                }

                Interlocked.CompareExchange(ref all, facts.AsReadOnly(), null);
            }

            return all;
        }
    }

    /// <summary>The facts of the property of that name, in order of time; empty where no source states one.</summary>
    /// <exception cref="ArgumentException">The kind has no such property.</exception>
    public IReadOnlyList<IFact> Of(string property) =>
        Properties.Any(known => string.Equals(known.Name, property, StringComparison.Ordinal))
            ? [.. All.Where(fact => string.Equals(fact.Property.Name, property, StringComparison.Ordinal))]
            : throw new ArgumentException($"The kind {entity.Kind} has no property '{property}'.", nameof(property));

    /// <summary>Called by generated code: the fact of the property at that index.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Fact<T> GetFact<T>(int property) => (Fact<T>)Slot(property);

    /// <summary>Called by generated code: the timeline of the property at that index.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Timeline<T> GetTimeline<T>(int property) => (Timeline<T>)Slot(property);

    private object Slot(int index)
    {
        if (slots[index] is { } known)
        {
            return known;
        }

        var (rows, first, count) = entity.Decode(Properties).Of(index);
        Interlocked.CompareExchange(ref slots[index], Properties[index].Create(entity, rows, first, count), null);
        return slots[index]!;
    }
}
