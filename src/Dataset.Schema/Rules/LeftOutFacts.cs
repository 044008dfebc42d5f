using Dataset.Schema.Compiled;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Rules;

/// <summary>Tells facts that are in an entity's file but broke a rule, so that what reads them is not blamed for their absence.</summary>
public static class LeftOutFacts
{
    /// <summary>Whether a property of the file, or one of its periods, is missing in the compiled entity; with an empty property, whether the entity is.</summary>
    /// <param name="tree">The entity's file.</param>
    /// <param name="entity">The compiled entity; <c>null</c> where the whole of it was left out.</param>
    /// <param name="property">The property's name.</param>
    public static bool Contains(YamlTree tree, CompiledEntity? entity, string property)
    {
        if (entity is null || property.Length == 0)
        {
            return entity is null;
        }

        if (tree.Root.Find("facts")?.Find(property) is not { } written)
        {
            return false;
        }

        var isTimeline = written.Kind == YamlKind.Mapping && written.Find("value") is null && written.Find("claims") is null && written.Find("values") is null;
        return entity.Facts.Count(fact => fact.Property == property) < (isTimeline ? written.Pairs.Count() : 1);
    }
}
