using Microsoft.CodeAnalysis;

namespace Dataset.Analyzers;

/// <summary>The rules on code that uses facts. Unlike the rules on data they are the user's to configure. Titles and descriptions are those of the rules' pages, which a test compares.</summary>
internal static class UseRules
{
    private const string Category = "Dataset.Use";

    /// <summary>Figures of different units are added, subtracted or compared.</summary>
    public static readonly DiagnosticDescriptor MixedUnits = new(
        "DSET7001",
        "Facts that are added, subtracted or compared have one unit",
        "{0} is in {1} and {2} in {3}: they cannot be {4}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Facts that are added, subtracted or compared are in the same unit, or one of them is converted first by multiplying or dividing.");

    /// <summary>A number is written out that is a fact.</summary>
    public static readonly DiagnosticDescriptor LiteralOfFact = new(
        "DSET7002",
        "A figure that is a fact is used by its name",
        "{0} is the fact {1}: use its name, and the source comes along",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A number that equals a fact of a dataset is written as the fact's name.");
}
