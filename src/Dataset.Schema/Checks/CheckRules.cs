using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>
/// The rules on checks and declared conflicts. A check must hold; one that cannot be decided is an error too, for it proves nothing. One that is declared to fail
/// (<c>fails: reason</c>) must be refuted or undecidable, and is an error once it holds.
/// </summary>
public static class CheckRules
{
    private const int MostRelated = 10;

    /// <summary>Runs every check and conflict of the file, in its order. <paramref name="placeOf"/> tells where a fact read stands, for related places.</summary>
    public static CheckReport Run(ChecksSpec checks, ICheckFacts facts, SchemaSpec schema, Func<CheckRead, NodePlace?>? placeOf = null)
    {
        var problems = new List<Problem>();
        var results = new List<CheckResult>();
        foreach (var check in checks.Checks)
        {
            var result = Run(checks.File, check, facts, schema, placeOf);
            results.Add(result);
            problems.AddRange(result.Problems);
        }

        foreach (var conflict in checks.Conflicts)
        {
            problems.AddRange(ConflictRules.Run(checks.File, conflict, facts, schema, placeOf));
        }

        problems.AddRange(Duplicates(checks));
        return new CheckReport(results.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Runs one check.</summary>
    public static CheckResult Run(string file, CheckSpec check, ICheckFacts facts, SchemaSpec schema, Func<CheckRead, NodePlace?>? placeOf = null)
    {
        if (!CheckParser.TryParse(check.Text, out var expression, out var error))
        {
            return new CheckResult(check, null, new([new Problem(RuleCatalogue.CheckSyntax, At(error!.Span), error.Message)]));
        }

        var outcome = CheckEvaluator.Evaluate(expression, facts, schema);
        var problems = outcome.Verdict switch
        {
            CheckVerdict.Skipped => [],
            CheckVerdict.Invalid => outcome.Findings.Select(ProblemOf),
            _ when outcome.Holds && check.Fails.Length > 0 => [OfCheck(RuleCatalogue.CheckHoldsAfterAll, "the check is declared to fail, and holds: " + outcome.Explanation + "; remove 'fails'")],
            _ when outcome.Holds || check.Fails.Length > 0 => [],
            CheckVerdict.Undecidable => [OfCheck(RuleCatalogue.CheckUndecidable, "the check cannot be decided: " + outcome.Explanation)],
            _ => (IEnumerable<Problem>)[OfCheck(RuleCatalogue.CheckRefuted, "the check does not hold: " + outcome.Explanation)],
        };
        return new CheckResult(check, outcome, problems.ToEquatableArray());

        NodePlace At(TextSpan span) => span.Length == 0 ? new(file, check.TextNode) : new(file, check.TextNode, span.Start, span.Length);

        Problem ProblemOf(CheckFinding finding) => new(
            finding.Rule,
            At(finding.Span),
            finding.Message,
            finding.Counterpart.Length == 0 ? default : new([new RelatedPlace(At(finding.Counterpart), finding.CounterpartMessage)]));

        Problem OfCheck(Rule rule, string message) => new(rule, new NodePlace(file, check.TextNode), message, Related(outcome, placeOf));
    }

    private static EquatableArray<RelatedPlace> Related(CheckOutcome outcome, Func<CheckRead, NodePlace?>? placeOf) =>
        outcome.Readings
            .Select(static reading => (reading.Claim, Fact: new CheckRead(reading.Entity, reading.Property, reading.Period)))
            .Distinct()
            .Select(reading => placeOf?.Invoke(reading.Fact) is { } place ? new RelatedPlace(place, $"{reading.Fact} is {reading.Claim.Value.Written}") : null)
            .OfType<RelatedPlace>()
            .Take(MostRelated)
            .ToEquatableArray();

    /// <summary>The checks and conflicts that stand in the file a second time.</summary>
    public static IReadOnlyList<Problem> Duplicates(ChecksSpec checks)
    {
        var problems = new List<Problem>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var check in checks.Checks)
        {
            Add("check", WithoutSpace(check.Text), check.TextNode);
        }

        foreach (var conflict in checks.Conflicts)
        {
            Add("conflict", string.Join(" ", conflict.Facts.Select(WithoutSpace).OrderBy(static fact => fact, StringComparer.Ordinal)), conflict.Node);
        }

        return problems;

        void Add(string what, string content, int node)
        {
            if (first.TryGetValue(what + " " + content, out var earlier))
            {
                problems.Add(new Problem(
                    RuleCatalogue.CheckDuplicate,
                    new NodePlace(checks.File, node),
                    $"the same {what} stands here a second time",
                    new([new RelatedPlace(new NodePlace(checks.File, earlier), "the first time")])));
            }
            else
            {
                first.Add(what + " " + content, node);
            }
        }
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}

/// <summary>What came of the checks of a dataset.</summary>
/// <param name="Results">Each check's result, in the file's order.</param>
/// <param name="Problems">The rules broken by checks and conflicts.</param>
public sealed record CheckReport(EquatableArray<CheckResult> Results, EquatableArray<Problem> Problems)
{
    /// <summary>The checks that hold only because a side is open-ended ("over", "at least"): no error, and worth a look.</summary>
    public IEnumerable<CheckResult> Weak => Results.Where(static result => result.Outcome?.Verdict == CheckVerdict.Weak);
}

/// <summary>What came of one check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Outcome">What it found; <c>null</c> where its text cannot be read.</param>
/// <param name="Problems">The rules broken.</param>
public sealed record CheckResult(CheckSpec Check, CheckOutcome? Outcome, EquatableArray<Problem> Problems);
