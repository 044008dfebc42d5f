using Dataset.Schema.Compiled;

namespace Dataset.Schema.Checks;

/// <summary>Facts of entities at hand. Of two entities of one name, which is an error of its own, the first counts.</summary>
/// <param name="entities">The entities.</param>
/// <param name="isLeftOut">See <see cref="ICheckFacts.IsLeftOut"/>; none is where this is <c>null</c>.</param>
public sealed class CheckFacts(IEnumerable<CompiledEntity> entities, Func<string, string, bool>? isLeftOut = null) : ICheckFacts
{
    private readonly Dictionary<string, CompiledEntity> entities = entities
        .GroupBy(static entity => entity.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> EntityNames => entities.Keys;

    /// <inheritdoc/>
    public CompiledEntity? Find(string entity) => entities.TryGetValue(entity, out var found) ? found : null;

    /// <inheritdoc/>
    public bool IsLeftOut(string entity, string property) => isLeftOut?.Invoke(entity, property) ?? false;
}
