using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>The hedge in the words and the hedge of the evidence must be the same.</summary>
internal static class HedgeRules
{
    /// <summary>Whether they are.</summary>
    public static bool Check(ClaimScope scope, Witness witness, Reading reading)
    {
        var evidence = witness.Evidence;
        if (evidence.Hedge == reading.Hedge)
        {
            return !IsOverlooked(scope, witness, reading);
        }

        var span = evidence.Repair.Length > 0 ? (Text.TextSpan?)null : reading.Span;
        if (evidence.Hedge == Hedge.None)
        {
            scope.Report(RuleCatalogue.HedgeDiffers, evidence.Nodes.Text, $"the words say '{Words.For(reading.Hedge)}' ({Printed(witness, reading)}), and the evidence has no hedge; add hedge: {Words.For(reading.Hedge)}", span);
        }
        else
        {
            var said = reading.Hedge == Hedge.None ? "state it flatly" : $"say '{Words.For(reading.Hedge)}'";
            scope.Report(RuleCatalogue.HedgeDiffers, evidence.Nodes.Hedge, $"the hedge is '{Words.For(evidence.Hedge)}', but the words {said} ({Printed(witness, reading)})", scope.WordsOf(witness));
        }

        return false;
    }

    // A hedge that the reader joins to no figure (超过去年的7亿) must not be passed over in silence.
    private static bool IsOverlooked(ClaimScope scope, Witness witness, Reading reading)
    {
        if (reading.Hedge != Hedge.None || witness.UnusedHedges is not { Count: > 0 } unused)
        {
            return false;
        }

        var words = witness.Text.Substring(unused[0].Start, unused[0].Length);
        scope.Report(
            RuleCatalogue.HedgeDiffers,
            witness.Evidence.Nodes.Text,
            $"'{words}' in '{witness.Text}' hedges no figure that is read; cite the figure without it, or nearer to it",
            witness.Evidence.Repair.Length > 0 ? null : unused[0]);
        return true;
    }

    private static string Printed(Witness witness, Reading reading) => witness.Text.Substring(reading.Span.Start, reading.Span.Length);
}
