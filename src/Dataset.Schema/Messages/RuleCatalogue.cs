namespace Dataset.Schema.Messages;

/// <summary>Every rule, by family: 1 YAML, 2 schema and names, 3 evidence, 4 agreement, 5 checks, 6 sources and coverage, 9 internal. One file a family.</summary>
public static partial class RuleCatalogue
{
    /// <summary>All rules, ordered by identifier.</summary>
    public static IReadOnlyList<Rule> All { get; } = YamlRules();

    private static List<Rule> YamlRules() => [InvalidYaml];
}
