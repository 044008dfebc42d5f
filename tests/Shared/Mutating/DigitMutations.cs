using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Tests.Mutating;

/// <summary>Every digit of a claim changed to another, one at a time.</summary>
internal static class DigitMutations
{
    /// <summary>The digits of value, valueMax, asOf and saidOn, and of the period. Free text is not checked beyond standing in the article, so its digits are left out.</summary>
    public static IEnumerable<Mutant> OfValues(DatasetJudge judge, ClaimPart part)
    {
        var nodes = part.Claim.Nodes;
        var kind = part.Claim.Value.Kind;
        var value = kind is ClaimValueKind.Number or ClaimValueKind.Date or ClaimValueKind.Entity || (kind == ClaimValueKind.Text && part.Fact.Property.OneOf.Count > 0)
            ? OfNode(judge, part.Path, nodes.Value, "digit.value")
            : [];
        return value
            .Concat(OfNode(judge, part.Path, nodes.ValueMax, "digit.valueMax"))
            .Concat(OfNode(judge, part.Path, nodes.AsOf, "digit.date"))
            .Concat(OfNode(judge, part.Path, nodes.SaidOn, "digit.date"))
            .Concat(part.Fact.Period.IsNone ? [] : OfNode(judge, part.Path, part.Fact.Node, "digit.period"));
    }

    /// <summary>The digits of the figures that carry the value, one figure a witness.</summary>
    /// <remarks>Which numeral of a phrase carries the value is asked of the rules: a wrong value is reported with the figure as it is printed.</remarks>
    public static IEnumerable<Mutant> OfFigures(DatasetJudge judge, ClaimPart part) =>
        FiguresOf(judge, part).SelectMany(span => OfSpan(judge, part.Path, span, "digit.figure"));

    /// <summary>Where the figures stand in the file that carry the value.</summary>
    public static IReadOnlyList<TextSpan> FiguresOf(DatasetJudge judge, ClaimPart part)
    {
        if (part.Claim.Value.Kind is not (ClaimValueKind.Number or ClaimValueKind.Date))
        {
            return [];
        }

        foreach (var probe in OfNode(judge, part.Path, part.Claim.Nodes.Value, "probe"))
        {
            var found = judge.Judge(probe).Where(static problem => problem.Rule == RuleCatalogue.ValueDiffers).ToList();
            if (found.Count == part.Claim.Evidence.Count)
            {
                return [.. found.SelectMany(static problem => problem.Related).Select(static related => related.Location.Span).Distinct()];
            }
        }

        return [];
    }

    /// <summary>The digits of a node's text in the file.</summary>
    public static IEnumerable<Mutant> OfNode(DatasetJudge judge, string path, int node, string name) =>
        node < 0 ? [] : OfSpan(judge, path, judge.FileOf(path).Places.SpanOf(node, -1, 0), name);

    private static IEnumerable<Mutant> OfSpan(DatasetJudge judge, string path, TextSpan span, string name)
    {
        var text = judge.TextOf(path);
        var line = judge.FileOf(path).Places.PositionOf(span.Start).Line + 1;
        for (var i = span.Start; i < span.End; i++)
        {
            foreach (var other in Digits.Others(text[i]))
            {
                yield return new Mutant(name, path, line, new TextSpan(i, 1), other.ToString());
            }
        }
    }
}
