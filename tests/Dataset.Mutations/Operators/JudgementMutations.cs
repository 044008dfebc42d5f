using Dataset.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>What a curator decides: rank and status, and whether a currency is printed.</summary>
internal static class JudgementMutations
{
    /// <summary>Ranks taken out, made the other, and given where there is none.</summary>
    public static IEnumerable<Mutant> OfRanks(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        var nodes = part.Claim.Nodes;
        if (nodes.Rank < 0)
        {
            yield return edits.Insert("rank", nodes.Value, "rank: preferred");
            yield return edits.Insert("rank", nodes.Value, "rank: rejected");
            yield break;
        }

        yield return edits.Remove("rank", nodes.Rank);
        foreach (var other in Words.Ranks.Where(pair => pair.Value != part.Claim.Rank).Select(static pair => pair.Key).Order(StringComparer.Ordinal))
        {
            yield return edits.Replace("rank", nodes.Rank, other);
        }
    }

    /// <summary>A plan told as a fact, and a fact told as a plan.</summary>
    public static IEnumerable<Mutant> OfStatus(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        yield return part.Claim.Nodes.Status >= 0
            ? edits.Remove("status", part.Claim.Nodes.Status)
            : edits.Insert("status", part.Claim.Nodes.Value, "status: " + Words.For(part.Claim.SaidBy.Length > 0 ? Status.Opinion : Status.Plan));
    }

    /// <summary>A status that the language does not have.</summary>
    public static IEnumerable<Mutant> OfStatusWords(DatasetJudge judge, ClaimPart part) =>
        part.Claim.Nodes.Status >= 0 ? [new YamlEdits(judge, part.Path).Replace("key.word", part.Claim.Nodes.Status, "planned")] : [];

    /// <summary>A currency said not to be printed where it is, and one that is not printed left unsaid.</summary>
    public static IEnumerable<Mutant> OfUnstatedUnits(DatasetJudge judge, ClaimPart part)
    {
        if (part.Fact.Property.Type != PropertyType.Money || part.Claim.Value.Kind != ClaimValueKind.Number)
        {
            yield break;
        }

        var edits = new YamlEdits(judge, part.Path);
        yield return part.Claim.Nodes.Unit >= 0 ? edits.Remove("currency", part.Claim.Nodes.Unit) : edits.Insert("currency", part.Claim.Nodes.Value, "unit: unstated");
    }
}
