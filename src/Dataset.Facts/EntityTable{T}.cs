using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>The entities of a kind, listed when first asked for. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityTable<T>
    where T : class, IEntity
{
    private readonly string kind;
    private readonly Func<T[]> list;
    private IReadOnlyList<T>? all;
    private Dictionary<string, T>? byName;

    /// <summary>Called by generated code.</summary>
    public EntityTable(string kind, Func<T[]> list)
    {
        this.kind = kind;
        this.list = list;
    }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<T> All => all ?? Interlocked.CompareExchange(ref all, Array.AsReadOnly(list()), null) ?? all;

    /// <summary>The entity of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T Find(string name) => TryFind(name) ?? throw new KeyNotFoundException($"There is no {kind} '{name}'.");

    /// <summary>The entity of that name; <c>null</c> where there is none.</summary>
    public T? TryFind(string name)
    {
        byName ??= All.ToDictionary(static entity => entity.Name, StringComparer.Ordinal);
        return byName.TryGetValue(name, out var entity) ? entity : null;
    }
}
