using Dataset.Schema.Compiled;

namespace Dataset.Schema.Checks;

/// <summary>Facts of entities at hand. Of two entities of one name, which is an error of its own, the first counts.</summary>
/// <param name="entities">The entities.</param>
/// <param name="names">The names of all entities, broken ones too.</param>
/// <param name="isLeftOut">See <see cref="ICheckFacts.IsLeftOut"/>.</param>
public sealed class CheckFacts(IEnumerable<CompiledEntity> entities, IEnumerable<string> names, Func<string, string, bool> isLeftOut) : ICheckFacts
{
    private readonly Dictionary<string, CompiledEntity> entities = entities
        .GroupBy(static entity => entity.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> EntityNames => names;

    /// <inheritdoc/>
    public CompiledEntity? Find(string entity) => entities.TryGetValue(entity, out var found) ? found : null;

    /// <inheritdoc/>
    public bool IsLeftOut(string entity, string property) => isLeftOut(entity, property);
}
