namespace Dataset.Schema.Messages;

public static partial class RuleCatalogue
{
    /// <summary>Figures of different units are not added, subtracted or compared; judged by the assembly Dataset.Analyzers.</summary>
    public static Rule MixedUnits { get; } = new("DSET7001", "Facts that are added, subtracted or compared have one unit", Severity.Warning);

    /// <summary>A figure that is a fact is not written out; judged by the assembly Dataset.Analyzers.</summary>
    public static Rule LiteralOfFact { get; } = new("DSET7002", "A figure that is a fact is used by its name", Severity.Suggestion);
}
