using Dataset.Schema.Language.Model;

namespace Dataset.Tests.Mutating;

/// <summary>A claim in its file.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Claim">The claim.</param>
internal sealed record ClaimPart(EntitySpec Entity, FactSpec Fact, ClaimSpec Claim)
{
    /// <summary>The entity's file.</summary>
    public string Path => Entity.Header.File;

    /// <summary>Every claim of a dataset, in order of file and place.</summary>
    public static IEnumerable<ClaimPart> Of(IEnumerable<EntitySpec> entities) =>
        entities.SelectMany(static entity => entity.Facts.SelectMany(fact => fact.Claims.Select(claim => new ClaimPart(entity, fact, claim))));

    /// <summary>The nodes of all phrases that stand in the article, with their lines: values, contexts, bases.</summary>
    public IEnumerable<int> PhraseNodes()
    {
        foreach (var evidence in Claim.Evidence)
        {
            yield return evidence.Nodes.Text;
            foreach (var context in evidence.Context)
            {
                yield return context.TextNode;
            }

            for (var basis = evidence.Base; basis is not null; basis = basis.Base)
            {
                yield return basis.TextNode;
            }
        }
    }
}
