using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>References to other entities: they exist, are of an admitted kind, and are named in the words.</summary>
internal static class ReferenceRules
{
    /// <summary>Checks that the value's entity and the speaker exist.</summary>
    public static void Check(ClaimScope scope)
    {
        var claim = scope.Claim;
        if (claim.Value.Kind == ClaimValueKind.Entity && string.Equals(claim.Value.Text, scope.Entity.Header.Name, StringComparison.Ordinal))
        {
            scope.Report(RuleCatalogue.WrongKind, claim.Nodes.Value, $"'{claim.Value.Text}' cannot be the value of its own '{scope.Property.Name}'");
        }
        else if (claim.Value.Kind == ClaimValueKind.Entity && Find(scope, claim.Value.Text, claim.Nodes.Value) is { } target && !scope.Property.Kinds.Contains(target.Kind) && scope.Context.Schema.FindKind(target.Kind) is not null)
        {
            scope.Report(
                RuleCatalogue.WrongKind,
                claim.Nodes.Value,
                $"'{target.Name}' is of kind {target.Kind}, and '{scope.Property.Name}' takes {string.Join(", ", scope.Property.Kinds)}",
                new RelatedPlace(new NodePlace(target.File, target.KindNode), $"'{target.Name}' is declared here"));
        }

        if (claim.SaidBy.Length > 0)
        {
            _ = Find(scope, claim.SaidBy, claim.Nodes.SaidBy);
        }
    }

    /// <summary>Whether the witness' words name the entity that is the value.</summary>
    public static bool CheckNamed(ClaimScope scope, Witness witness)
    {
        // One that is of the wrong kind is told; whether it is named is of no more interest.
        if (scope.Context.Entities.Find(scope.Claim.Value.Text) is not { } target || !scope.Property.Kinds.Contains(target.Kind))
        {
            return false;
        }

        if (target.HasUnreadNames || witness.Names(target, other => IsRival(scope, target, other) && scope.Property.Kinds.Contains(other.Kind)))
        {
            return true;
        }

        scope.Report(
            RuleCatalogue.NameMissing,
            witness.Evidence.Nodes.Text,
            $"'{witness.Evidence.Text}' does not name {target.Name}{Printed(target)}; cite words that do, or add the printed form to its 'names'",
            scope.ValueHere,
            new RelatedPlace(new NodePlace(target.File, target.NameNode), $"'{target.Name}' is declared here"));
        return false;
    }

    /// <summary>Checks that some witness' words name the speaker.</summary>
    public static void CheckSpeaker(ClaimScope scope, List<Witness> witnesses)
    {
        if (scope.Claim.SaidBy.Length > 0
            && scope.Context.Entities.Find(scope.Claim.SaidBy) is { } speaker
            && !speaker.HasUnreadNames
            && !witnesses.Any(witness => witness.Names(speaker, other => IsRival(scope, speaker, other) && other.Kind == speaker.Kind)))
        {
            scope.Report(
                RuleCatalogue.NameMissing,
                scope.Claim.Nodes.SaidBy,
                $"no words name the speaker {speaker.Name}{Printed(speaker)}; cite words that do as 'context'",
                [.. witnesses.Select(scope.WordsOf), new RelatedPlace(new NodePlace(speaker.File, speaker.NameNode), $"'{speaker.Name}' is declared here")]);
        }
    }

    // Of the subject itself nobody says that it is its own maker or parent: "Facebook Phone" names Facebook well enough.
    private static bool IsRival(ClaimScope scope, EntityHeader entity, EntityHeader other) => other.Name != entity.Name && other.Name != scope.Entity.Header.Name;

    private static EntityHeader? Find(ClaimScope scope, string name, int node)
    {
        var found = scope.Context.Entities.Find(name);
        if (found is null && !scope.Context.Entities.IsUnread(name))
        {
            scope.Report(RuleCatalogue.UnknownEntity, node, $"unknown entity '{name}'{NearestNames.Suggest(name, scope.Context.Entities.Names)}");
        }

        return found;
    }

    private static string Printed(EntityHeader entity) =>
        entity.Names.Count == 0 ? ", which has no printed names" : $" ({string.Join(", ", entity.Names.Select(static name => name.Text).Distinct(StringComparer.Ordinal))})";
}
