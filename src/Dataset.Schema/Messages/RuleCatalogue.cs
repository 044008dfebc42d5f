using System.Reflection;

namespace Dataset.Schema.Messages;

/// <summary>Every rule, by family: 1 YAML, 2 schema and names, 3 evidence, 4 agreement, 5 checks, 6 sources and coverage, 7 use of facts in code, 8 public surface, 9 internal. One file a family.</summary>
public static partial class RuleCatalogue
{
    // Collected on first use: the families' files initialize in no defined order, so a list written here could hold nulls.
    private static readonly Lazy<IReadOnlyList<Rule>> Collected = new(static () => typeof(RuleCatalogue)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(Rule))
        .Select(static property => (Rule)property.GetValue(null)!)
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
        .ToArray());

    /// <summary>All rules, ordered by identifier.</summary>
    public static IReadOnlyList<Rule> All => Collected.Value;

    /// <summary>The rule of that identifier; <c>null</c> where there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
