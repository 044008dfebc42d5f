using Dataset.Schema.Language.Model;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>References to other entities and to sources: misspelt, and to another that exists.</summary>
internal static class ReferenceMutations
{
    /// <summary>Values that are entities.</summary>
    public static IEnumerable<Mutant> OfValues(DatasetJudge judge, ClaimPart part) =>
        part.Claim.Value.Kind == ClaimValueKind.Entity ? Of(judge, part, "reference.value", part.Claim.Nodes.Value, part.Claim.Value.Text, part.Fact.Property.Kinds) : [];

    /// <summary>Speakers.</summary>
    public static IEnumerable<Mutant> OfSpeakers(DatasetJudge judge, ClaimPart part) =>
        part.Claim.Nodes.SaidBy < 0 || judge.Context.Entities.Find(part.Claim.SaidBy) is not { } speaker ? [] : Of(judge, part, "reference.saidBy", part.Claim.Nodes.SaidBy, part.Claim.SaidBy, [speaker.Kind]);

    /// <summary>Names of sources that no card has.</summary>
    public static IEnumerable<Mutant> OfUnknownSources(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        return part.Claim.Evidence.Select(evidence => edits.Replace("reference.source", evidence.Nodes.Source, evidence.Source[..^1]));
    }

    /// <summary>Another source than that of the words.</summary>
    public static IEnumerable<Mutant> OfOtherSources(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        return part.Claim.Evidence.SelectMany(evidence => judge.Context.Sources.Keys.Where(name => name != evidence.Source).Order(StringComparer.Ordinal)
            .Select(name => edits.Replace("article.source", evidence.Nodes.Source, name)));
    }

    private static IEnumerable<Mutant> Of(DatasetJudge judge, ClaimPart part, string name, int node, string now, IEnumerable<string> kinds)
    {
        var edits = new YamlEdits(judge, part.Path);
        var entities = judge.Context.Entities;
        var misspelt = now[..^1];
        if (entities.Find(misspelt) is null)
        {
            yield return edits.Replace(name + ".unknown", node, misspelt);
        }

        // The nearest before and after by name, of a kind that would do.
        var fitting = entities.Names.Where(other => kinds.Contains(entities.Find(other)!.Kind)).ToList();
        var at = fitting.IndexOf(now);
        foreach (var other in new[] { at - 1, at + 1 }.Where(index => index >= 0 && index < fitting.Count))
        {
            yield return edits.Replace(name + ".other", node, fitting[other]);
        }

        if (entities.Names.FirstOrDefault(other => !kinds.Contains(entities.Find(other)!.Kind)) is { } wrongKind)
        {
            yield return edits.Replace(name + ".kind", node, wrongKind);
        }
    }
}
