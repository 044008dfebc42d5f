using Dataset.Schema.Text;

namespace Dataset.Schema.Language.Model;

/// <summary>A dataset's <c>schema.yaml</c>: its units and kinds.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Units">In the file's order.</param>
/// <param name="Groups">Named groups of kinds, in the file's order.</param>
/// <param name="Kinds">In the file's order.</param>
public sealed record SchemaSpec(string File, EquatableArray<UnitSpec> Units, EquatableArray<GroupSpec> Groups, EquatableArray<KindSpec> Kinds)
{
    /// <summary>
    /// What is declared and was left out because a rule was broken, in ordinal order: <c>Kind</c>, <c>Kind.Property</c>, units; an empty name stands for all kinds.
    /// What uses it is not to be blamed.
    /// </summary>
    public EquatableArray<string> Unread { get; init; }

    /// <summary>Whether a kind or unit, or all kinds, were left out because a rule was broken.</summary>
    public bool IsUnread(string name) => Unread.Contains(name) || Unread.Contains("");

    /// <summary>Whether a property was left out because a rule was broken.</summary>
    public bool IsUnread(string kind, string property) => Unread.Contains(kind + "." + property);

    /// <summary>The kind of that name; <c>null</c> where there is none.</summary>
    public KindSpec? FindKind(string name) => Kinds.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));

    /// <summary>The unit of that name; <c>null</c> where there is none.</summary>
    public UnitSpec? FindUnit(string name) => Units.FirstOrDefault(unit => string.Equals(unit.Name, name, StringComparison.Ordinal));
}

/// <summary>A named group of kinds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">The kinds in it, groups resolved, ordered.</param>
/// <param name="Node">Its key's index in the schema's tree.</param>
public sealed record GroupSpec(string Name, EquatableArray<string> Kinds, int Node);
