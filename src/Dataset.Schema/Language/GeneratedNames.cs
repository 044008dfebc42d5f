namespace Dataset.Schema.Language;

/// <summary>Names that generated code takes for itself.</summary>
public static class GeneratedNames
{
    /// <summary>Members that every record, every class of facts or every class of an entity has: no property is called like one.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "All", "AllFacts", "CreateFacts", "Dataset", "Entity", "Estimated", "Facts", "Find", "Forecast", "GetContext", "GetEntityFacts", "GetFact", "GetKind",
        "GetTimeline", "Kind", "Name", "Names", "Of", "Planned", "Properties", "Record", "Summary", "Timeline", "TryFind",
    ];

    /// <summary>The types that generated code has beside those of the entities: one for each kind, its facts, and the dataset.</summary>
    public static IEnumerable<string> Types(string dataset, IEnumerable<string> kinds) =>
        new[] { dataset + "Dataset" }.Concat(kinds.SelectMany(static kind => new[] { kind, kind + "Facts" }));
}
