using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>One claim under judgement, with all that its rules need.</summary>
internal sealed class ClaimScope(EntitySpec entity, FactSpec fact, ClaimSpec claim, RuleContext context, List<Problem> problems)
{
    public EntitySpec Entity => entity;

    public FactSpec Fact => fact;

    public PropertySpec Property => fact.Property;

    public ClaimSpec Claim => claim;

    public RuleContext Context => context;

    /// <summary>Whether a problem was told since this scope was made.</summary>
    public bool Failed { get; private set; }

    /// <summary>Tells a problem at a node of the entity's file, or at a stretch of its text.</summary>
    public void Report(Rule rule, int node, string message, TextSpan? span = null) => Report(rule, node, message, span, []);

    /// <summary>Tells a problem at a stretch of a node's text that other places explain.</summary>
    public void Report(Rule rule, int node, string message, TextSpan? span, params RelatedPlace[] related)
    {
        Failed = true;
        problems.Add(new Problem(rule, new NodePlace(entity.Header.File, node, span?.Start ?? -1, span?.Length ?? 0), message, new EquatableArray<RelatedPlace>(related)));
    }

    /// <summary>Tells a problem that other places explain.</summary>
    public void Report(Rule rule, int node, string message, params RelatedPlace[] related)
    {
        Failed = true;
        problems.Add(new Problem(rule, new NodePlace(entity.Header.File, node), message, new EquatableArray<RelatedPlace>(related)));
    }

    /// <summary>The claim's value as a related place.</summary>
    public RelatedPlace ValueHere => new(new NodePlace(entity.Header.File, claim.Nodes.Value), "the value is here");

    /// <summary>The phrase of a witness as a related place.</summary>
    public RelatedPlace WordsOf(Witness witness) => new(new NodePlace(entity.Header.File, witness.Evidence.Nodes.Text), "the words cited");

    /// <summary>The place of a stretch of what is read of a witness: in its repair where it has one, else in its phrase.</summary>
    public NodePlace PlaceIn(Witness witness, TextSpan span) =>
        new(entity.Header.File, witness.Evidence.Repair.Length > 0 ? witness.Evidence.Nodes.Repair : witness.Evidence.Nodes.Text, span.Start, span.Length);
}
