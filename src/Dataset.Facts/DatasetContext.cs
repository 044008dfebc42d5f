using System.ComponentModel;

namespace Dataset.Facts;

/// <summary>What all entities of a dataset share. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetContext
{
    private readonly Func<string, IEntity?> find;

    /// <summary>Called by generated code; <paramref name="find"/> gives the entity of a name, and is not called before a fact needs it.</summary>
    public DatasetContext(string name, Source[] sources, Unit[] units, Func<string, IEntity?> find)
    {
        Name = name;
        Sources = Array.AsReadOnly(sources);
        Units = Array.AsReadOnly(units);
        this.find = find;
    }

    /// <summary>The dataset's name.</summary>
    public string Name { get; }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>In the order of the schema.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The entity of that name; <c>null</c> where there is none.</summary>
    public IEntity? Find(string name) => find(name);

    internal Unit Unit(int index) => Units[index];
}
