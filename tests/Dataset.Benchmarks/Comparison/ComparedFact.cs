using System.Collections.Immutable;
using Dataset.Benchmarks.Budgets;

namespace Dataset.Benchmarks.Comparison;

/// <summary>A fact as every contender holds it: its value, and the words it comes from.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Property">The property.</param>
/// <param name="Period">The period of a timeline; empty otherwise.</param>
/// <param name="Value">The value in words or digits, without separators.</param>
/// <param name="Source">The source of the first witness.</param>
/// <param name="Line">The line there.</param>
/// <param name="Phrase">The words there.</param>
internal sealed record ComparedFact(string Entity, string Property, string Period, string Value, string Source, int Line, string Phrase)
{
    /// <summary>A name for it that is an identifier in C#.</summary>
    public string Key => Period.Length > 0 ? $"{Entity}_{Property}_{Period}" : $"{Entity}_{Property}";

    /// <summary>The facts of a dataset; of a fact with several claims the one that leads.</summary>
    /// <param name="files">The dataset's files by path.</param>
    public static IReadOnlyList<ComparedFact> Of(ImmutableSortedDictionary<string, string> files) =>
    [
        .. YamlReading.Judge(YamlReading.Bytes(files)).Entities.SelectMany(static entity => entity.Facts.Select(fact =>
        {
            var claim = fact.Claims[0];
            var witness = claim.Evidence[0];
            return new ComparedFact(entity.Name, fact.Property, fact.Period.Text ?? "", claim.Value.Written.Replace("_", "", StringComparison.Ordinal), witness.Source, witness.Line, witness.Text);
        })),
    ];
}
