using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>What is dated after everything that tells it cannot have happened when it was told: it is a plan or a forecast. Nor can it have been said later than it was printed.</summary>
internal static class OutcomeRules
{
    /// <summary>Checks value, period, <c>asOf</c> and <c>saidOn</c> against the days on which the witnesses were published.</summary>
    public static void Check(ClaimScope scope, List<Witness> witnesses)
    {
        var claim = scope.Claim;

        // A value that is not what the words say has its own error, and its date is a slip of the pen.
        if (scope.Failed || witnesses.Count == 0)
        {
            return;
        }

        var last = witnesses[0].Source;
        foreach (var witness in witnesses)
        {
            last = IsLater(witness.Source, last) ? witness.Source : last;
        }

        if (IsAfter(claim.SaidOn, last))
        {
            Report(scope, claim.Nodes.SaidOn, last, witnesses.Count, $"what was said in {claim.SaidOn} cannot stand in what was published before", "give the day it was said");
        }

        if (claim.Status != Status.Actual)
        {
            return;
        }

        var (date, node) =
            claim.Value.Kind == ClaimValueKind.Date && IsAfter(claim.Value.Date, last) ? (claim.Value.Date, claim.Nodes.Value)
            : IsAfter(scope.Fact.Period.Date, last) ? (scope.Fact.Period.Date, scope.Fact.Node)
            : IsAfter(claim.AsOf, last) ? (claim.AsOf, claim.Nodes.AsOf)
            : default;
        if (!date.IsDefault)
        {
            Report(scope, node, last, witnesses.Count, $"{date} is no outcome yet", $"add status: {Words.For(Status.Plan)} or {Words.For(Status.Forecast)}, as the words have it");
        }
    }

    private static void Report(ClaimScope scope, int node, SourceSpec last, int count, string what, string remedy) =>
        scope.Report(
            RuleCatalogue.OutcomeAfterPublication,
            node,
            $"{what}: {last.Name} is of {last.Published}{(count > 1 ? ", and no later source tells it" : "")}; {remedy}",
            new RelatedPlace(new NodePlace(last.File, last.Nodes.Source), "the source is declared here"));

    // Of two of one day the one whose name comes first, so that the order of the evidence does not matter.
    private static bool IsLater(SourceSpec source, SourceSpec last) =>
        source.Published.End > last.Published.End || (source.Published.End == last.Published.End && string.CompareOrdinal(source.Name, last.Name) < 0);

    private static bool IsAfter(PartialDate date, SourceSpec last) => !date.IsDefault && Begin(date) >= last.Published.End;

    // "About 2025" may be 2024.
    private static DateTime Begin(PartialDate date) =>
        !date.IsApproximate ? date.Earliest
        : date.End == DateTime.MaxValue || date.End - date.Earliest > date.Earliest - DateTime.MinValue ? DateTime.MinValue
        : date.Earliest - (date.End - date.Earliest);
}
