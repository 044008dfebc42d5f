using Dataset.Schema.Compiled;

namespace Dataset.Schema.Checks;

/// <summary>The facts that checks read.</summary>
public interface ICheckFacts
{
    /// <summary>The names of all entities, broken ones too; read only to name the nearest of a misspelt one.</summary>
    IEnumerable<string> EntityNames { get; }

    /// <summary>The entity of that name; <c>null</c> where there is none.</summary>
    CompiledEntity? Find(string entity);

    /// <summary>
    /// Whether the entity has the property in its file, but the fact, one of its periods or the whole entity broke a rule and was left out. A check that reads
    /// such a fact is not run: the rule it broke is told already. An empty <paramref name="property"/> asks for the entity as a whole.
    /// </summary>
    bool IsLeftOut(string entity, string property);
}
