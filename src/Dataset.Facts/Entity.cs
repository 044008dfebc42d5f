using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>
/// A record of a kind: the row of an entity. It compares, hashes and prints by dataset and name alone, for records refer to one another in circles.
/// Its data are decoded when first asked for, never at start-up. Safe for use by several threads at once.
/// </summary>
public abstract class Entity : IEntity, IEquatable<Entity>
{
    private readonly string data;
    private readonly string text;
    private string? name;
    private Format1Entity? decoded;
    private EntityFacts? facts;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entity(string data, string text)
    {
        this.data = data;
        this.text = text;
    }

    /// <inheritdoc/>
    public string Dataset => GetContext().Name;

    /// <inheritdoc/>
    public string Kind => GetKind();

    /// <inheritdoc/>
    public string Name => name ??= Format1Reader.ReadName(data, text);

    /// <inheritdoc/>
    public string Summary => Decode().Summary;

    /// <inheritdoc/>
    public IReadOnlyList<PrintedName> Names => Decode().Names;

    /// <inheritdoc/>
    public IReadOnlyList<IFact> AllFacts => GetEntityFacts().All;

    /// <summary>The literals as compiled, from which the dataset's digest is made.</summary>
    internal (string Data, string Text) Literals => (data, text);

    /// <summary>Equality of dataset and name.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality of dataset or name.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Entity? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Dataset, other.Dataset, StringComparison.Ordinal));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The entity's name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Implemented by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract DatasetContext GetContext();

    /// <summary>Implemented by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string GetKind();

    /// <summary>Implemented by generated code: a new object with the entity's typed facts.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract EntityFacts CreateFacts();

    /// <summary>Called by generated code: the one object with the entity's typed facts.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EntityFacts GetEntityFacts()
    {
        if (facts is null)
        {
            Interlocked.CompareExchange(ref facts, CreateFacts(), null);
        }

        return facts;
    }

    internal DatasetContext Context() => GetContext();

    internal Format1Entity Decode(IReadOnlyList<Property>? properties = null)
    {
        if (decoded is null)
        {
            Interlocked.CompareExchange(ref decoded, Format1Reader.Read(data, text, properties ?? GetEntityFacts().Properties, GetContext()), null);
        }

        return decoded;
    }
}
