using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>What a figure counts or is measured in. Two units are the same if their names are.</summary>
public sealed class Unit : IEquatable<Unit>
{
    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Unit(string name, PropertyType type, string summary)
    {
        Name = name;
        Type = type;
        Summary = summary;
    }

    /// <summary>No unit: plain numbers.</summary>
    public static Unit None { get; } = new("", PropertyType.Number, "");

    /// <summary>The unit of a sum of money whose currency the article does not print. No two such sums can be added.</summary>
    public static Unit Unstated { get; } = new("unstated", PropertyType.Money, "A sum whose currency is not printed.");

    /// <summary>The unit's name, such as <c>USD</c>; empty for plain numbers.</summary>
    public string Name { get; }

    /// <summary>The type of the properties that use it.</summary>
    public PropertyType Type { get; }

    /// <summary>What it is.</summary>
    public string Summary { get; }

    /// <summary>Whether the article does not print the currency.</summary>
    public bool IsUnstated => string.Equals(Name, Unstated.Name, StringComparison.Ordinal);

    /// <summary>Equality by name.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by name.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The unit's name.</summary>
    public override string ToString() => Name;
}
