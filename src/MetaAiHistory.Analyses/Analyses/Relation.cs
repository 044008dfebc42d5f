using Dataset.Facts;

namespace MetaAiHistory.Analyses;

/// <summary>What articles say or imply of figures, put to the figures themselves.</summary>
/// <param name="Claim">What is said or implied.</param>
/// <param name="Reckoning">What the figures give.</param>
/// <param name="Holds"><c>false</c> if no value that the words admit makes it hold, <c>null</c> if the words leave it open.</param>
/// <param name="Facts">The facts it rests on.</param>
internal sealed record Relation(string Claim, string Reckoning, bool? Holds, IReadOnlyList<IFact> Facts)
{
    /// <summary>Whether one article alone says all of it, and so contradicts itself.</summary>
    public bool IsWithinOneSource =>
        Facts.Select(static fact => fact.Evidence.Select(static evidence => evidence.Source).ToHashSet())
            .Aggregate(static (common, sources) => [.. common.Intersect(sources)])
            .Count > 0;
}
