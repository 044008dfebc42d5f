using System.Globalization;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>Judges one claim: its references, each witness, and what the words must tell besides the value.</summary>
internal static class ClaimRules
{
    /// <summary>The claim as the emitters need it, leading as if it were alone; <c>null</c> where it broke a rule.</summary>
    public static CompiledClaim? Check(ClaimScope scope)
    {
        var claim = scope.Claim;
        ReferenceRules.Check(scope);
        CheckCitedOnce(scope);
        var witnesses = new List<Witness>();
        var compiled = new List<CompiledEvidence>();
        foreach (var evidence in claim.Evidence)
        {
            if (FindWitness(scope, evidence) is not { } witness)
            {
                continue;
            }

            witnesses.Add(witness);
            CheckLines(scope, witness);
            var (judged, range) = Judge(scope, witness);
            if (judged)
            {
                compiled.Add(new CompiledEvidence(evidence.Source, evidence.Line, evidence.Text, evidence.Hedge, range, evidence.Repair, Further(evidence)));
            }

            CheckNeeds(scope, witness);
        }

        // What an unread witness may have told is nobody's fault.
        if (witnesses.Count == claim.Evidence.Count && !claim.IsPartial)
        {
            MomentRules.Check(scope, witnesses);
            ReferenceRules.CheckSpeaker(scope, witnesses);
            OutcomeRules.Check(scope, witnesses);
        }

        return scope.Failed || claim.IsPartial || compiled.Count < claim.Evidence.Count ? null : Compile(scope, compiled);
    }

    // Words cited twice would count as two witnesses.
    private static void CheckCitedOnce(ClaimScope scope)
    {
        if (scope.Claim.Evidence.Count == 1 && scope.Claim.Evidence[0].Context.Count == 0)
        {
            return;
        }

        var seen = new List<EvidenceSpec>();
        foreach (var evidence in scope.Claim.Evidence)
        {
            if (seen.Find(known => IsSame(known, evidence)) is { } first)
            {
                scope.Report(
                    RuleCatalogue.DuplicateClaim,
                    evidence.Nodes.Text,
                    $"'{evidence.Text}' on line {evidence.Line} of {evidence.Source} is cited twice for one value; it is one witness",
                    new RelatedPlace(new NodePlace(scope.Entity.Header.File, first.Nodes.Text), "the first is here"));
            }
            else
            {
                seen.Add(evidence);
            }

            var words = new HashSet<string>(StringComparer.Ordinal) { Cited(evidence.Line, evidence.Text) };
            foreach (var context in evidence.Context.Where(context => !words.Add(Cited(context.Line, context.Text))))
            {
                scope.Report(RuleCatalogue.NeedlessField, context.TextNode, $"'{context.Text}' on line {context.Line} is cited already by the same piece of evidence");
            }
        }
    }

    private static bool IsSame(EvidenceSpec one, EvidenceSpec other) =>
        one.Line == other.Line && one.Nth == other.Nth && string.Equals(one.Source, other.Source, StringComparison.Ordinal) && string.Equals(one.Text, other.Text, StringComparison.Ordinal);

    private static string Cited(int line, string text) => line.ToString(CultureInfo.InvariantCulture) + ":" + text;

    private static Witness? FindWitness(ClaimScope scope, EvidenceSpec evidence)
    {
        if (!scope.Context.Sources.TryGetValue(evidence.Source, out var source))
        {
            if (!scope.Context.IsUnreadSource(evidence.Source))
            {
                var known = scope.Context.Sources.Keys.OrderBy(static name => name, StringComparer.Ordinal);
                scope.Report(RuleCatalogue.UnknownSource, evidence.Nodes.Source, $"unknown source '{evidence.Source}'{NearestNames.Suggest(evidence.Source, known)}");
            }

            return null;
        }

        return new Witness(evidence, source, scope.Context);
    }

    private static void CheckLines(ClaimScope scope, Witness witness)
    {
        var (evidence, source) = (witness.Evidence, witness.Source);
        CheckLine(scope, source, evidence.Line, evidence.Nodes.Line);
        foreach (var context in evidence.Context)
        {
            CheckLine(scope, source, context.Line, context.LineNode);
        }

        for (var basis = evidence.Base; basis is not null; basis = basis.Base)
        {
            CheckLine(scope, source, basis.Line, basis.LineNode);
        }
    }

    private static void CheckLine(ClaimScope scope, SourceSpec source, int line, int node)
    {
        if (!source.HasInBody(line))
        {
            scope.Report(RuleCatalogue.LineOutsideBody, node, $"line {line} is not in the body of {source.Name}, {source.BodyText}", new RelatedPlace(new NodePlace(source.File, source.Nodes.Body), "the body is told here"));
        }
    }

    private static (bool Judged, Interval? Range) Judge(ClaimScope scope, Witness witness)
    {
        switch (scope.Claim.Value.Kind)
        {
            case ClaimValueKind.Number:
                var range = FigureRules.Check(scope, witness);
                return (range is not null, range);
            case ClaimValueKind.Date:
                return (DateRules.Check(scope, witness), null);
            default:
                var named = scope.Claim.Value.Kind != ClaimValueKind.Entity || ReferenceRules.CheckNamed(scope, witness);
                if (witness.Evidence.Hedge != Hedge.None)
                {
                    scope.Report(RuleCatalogue.HedgeDiffers, witness.Evidence.Nodes.Hedge, $"a hedge belongs to a figure, and the value '{scope.Claim.Value.Written}' is none");
                    return default;
                }

                return (named, null);
        }
    }

    private static void CheckNeeds(ClaimScope scope, Witness witness)
    {
        var evidence = witness.Evidence;
        var datesMatter = scope.Property.Type == PropertyType.Date || !scope.Fact.Period.IsNone || !scope.Claim.AsOf.IsDefault || !scope.Claim.SaidOn.IsDefault;
        if (evidence.Base is { } basis && !datesMatter)
        {
            scope.Report(RuleCatalogue.NeedlessField, basis.TextNode, "'base' is what a date counts from, and the claim has no date; cite further words as 'context'");
        }

        if (evidence.Nth > 0 && scope.Claim.Value.Kind is not (ClaimValueKind.Number or ClaimValueKind.Date))
        {
            scope.Report(RuleCatalogue.NeedlessField, evidence.Nodes.Nth, "'nth' chooses between figures, and the value is none");
        }

        if (evidence.Repair.Length > 0 && string.Equals(evidence.Repair, evidence.Text, StringComparison.Ordinal))
        {
            scope.Report(RuleCatalogue.NeedlessField, evidence.Nodes.Repair, "'repair' is the phrase itself: nothing is repaired");
        }
    }

    private static CompiledClaim? Compile(ClaimScope scope, List<CompiledEvidence> evidence)
    {
        var claim = scope.Claim;
        Interval? range = null;
        foreach (var witness in evidence)
        {
            if (witness.Range is not { } next)
            {
                continue;
            }

            if (range is { } so && !so.Meets(next))
            {
                scope.Report(
                    RuleCatalogue.WitnessesDisagree,
                    claim.Evidence[evidence.IndexOf(witness)].Nodes.Text,
                    $"'{witness.Text}' admits {next}, the evidence before it {so}, and no value is in both: make two claims of them");
                return null;
            }

            range = range is { } before ? before.Intersect(next) : next;
        }

        return new CompiledClaim(claim.Value, true, claim.Status, claim.Rank, range, claim.UnitUnstated ? UnitSpec.Unstated : scope.Property.Unit ?? "", evidence.ToEquatableArray())
        {
            Reason = claim.Reason,
            Note = claim.Note,
            AsOf = claim.AsOf,
            SaidBy = claim.SaidBy,
            SaidOn = claim.SaidOn,
        };
    }

    private static EquatableArray<CompiledPhrase> Further(EvidenceSpec evidence)
    {
        if (evidence.Context.Count == 0 && evidence.Base is null)
        {
            return default;
        }

        var further = evidence.Context.Select(static context => new CompiledPhrase(false, context.Line, context.Text)).ToList();
        for (var basis = evidence.Base; basis is not null; basis = basis.Base)
        {
            further.Add(new CompiledPhrase(true, basis.Line, basis.Text));
        }

        return further.ToEquatableArray();
    }
}
