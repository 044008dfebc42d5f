using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Facts;

/// <summary>What all entities of a dataset share. Used by generated code; nothing is listed or decoded before it is asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetContext
{
    private readonly EntityTable<IEntity> entities;
    private readonly Source[] sources;
    private IReadOnlyList<IFact>? facts;
    private string? digest;

    /// <summary>Called by generated code.</summary>
    public DatasetContext(string name, Source[] sources, Unit[] units, Func<IEntity[]> entities)
    {
        Name = name;
        this.sources = sources;
        Sources = Array.AsReadOnly(sources);
        Units = Array.AsReadOnly(units);
        this.entities = new EntityTable<IEntity>("entity", entities);
    }

    /// <summary>The dataset's name.</summary>
    public string Name { get; }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>In the order of the schema.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>By kind in the order of the schema, within a kind in ordinal order of names.</summary>
    public IReadOnlyList<IEntity> Entities => entities.All;

    /// <summary>Every stated fact of every entity.</summary>
    public IReadOnlyList<IFact> Facts =>
        facts ?? Interlocked.CompareExchange(ref facts, Entities.SelectMany(static entity => entity.AllFacts).ToList().AsReadOnly(), null) ?? facts;

    /// <summary>The SHA-256 of everything compiled into the dataset, 64 lower-case hexadecimal digits: two assemblies with the same digest say the same.</summary>
    public string Digest => digest ??= ComputeDigest();

    /// <summary>The entity of that name; <c>null</c> where there is none.</summary>
    public IEntity? TryFind(string name) => entities.TryFind(name);

    /// <summary>The entity of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public IEntity Find(string name) => entities.Find(name);

    /// <summary>The source of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Source FindSource(string name) =>
        Sources.FirstOrDefault(source => string.Equals(source.Name, name, StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"There is no source '{name}'.");

    /// <summary>The source of that number in literals.</summary>
    internal Source SourceAt(int number) => sources[number];

    /// <summary>The unit of that number in literals: 0 is that of sums without currency, 1 none, the others follow in the order of the schema.</summary>
    internal Unit UnitAt(int number) => number switch { 0 => Unit.Unstated, 1 => Unit.None, _ => Units[number - 2] };

    private string ComputeDigest()
    {
        var content = new StringBuilder(Name).Append('\n');
        foreach (var source in Sources)
        {
            Add(source.Name, source.Sha256);
        }

        foreach (var unit in Units)
        {
            Add(unit.Name);
        }

        foreach (var entity in Entities)
        {
            var (data, text) = entity is Entity row ? row.Literals : ("", "");
            Add(entity.Kind, entity.Name, data, text);
        }

        using var sha256 = SHA256.Create();
        return string.Concat(sha256.ComputeHash(Encoding.Unicode.GetBytes(content.ToString())).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)));

        // With lengths, so that no two datasets have the same content.
        void Add(params string[] parts)
        {
            foreach (var part in parts)
            {
                content.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
            }
        }
    }
}
