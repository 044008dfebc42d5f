using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;

namespace Dataset.Tests.Mutating;

/// <summary>Every digit of a claim changed, one at a time, to the next digit of its script, or to each other one.</summary>
internal static class DigitMutations
{
    /// <summary>The digits of value, valueMax, asOf and saidOn, and of the period. Free text is not checked beyond standing in the article, so its digits are left out.</summary>
    public static IEnumerable<Mutant> OfValues(DatasetJudge judge, ClaimPart part, bool toEach)
    {
        var nodes = part.Claim.Nodes;
        var kind = part.Claim.Value.Kind;
        var value = kind is ClaimValueKind.Number or ClaimValueKind.Date or ClaimValueKind.Entity || (kind == ClaimValueKind.Text && part.Fact.Property.OneOf.Count > 0)
            ? OfNode(judge, part.Path, nodes.Value, "digit.value", toEach)
            : [];
        return value
            .Concat(OfNode(judge, part.Path, nodes.ValueMax, "digit.valueMax", toEach))
            .Concat(OfNode(judge, part.Path, nodes.AsOf, "digit.date", toEach))
            .Concat(OfNode(judge, part.Path, nodes.SaidOn, "digit.date", toEach))
            .Concat(part.Fact.Period.IsNone ? [] : OfNode(judge, part.Path, part.Fact.Node, "digit.period", toEach));
    }

    /// <summary>The digits of the figures that carry the value, one figure a witness.</summary>
    public static IEnumerable<Mutant> OfFigures(DatasetJudge judge, ClaimPart part, IReadOnlyList<Figure> figures, bool toEach) =>
        figures.SelectMany(figure => OfSpan(judge, part.Path, figure.Span, "digit.figure", toEach));

    /// <summary>The digits of a node's text in the file.</summary>
    public static IEnumerable<Mutant> OfNode(DatasetJudge judge, string path, int node, string name, bool toEach) =>
        node < 0 ? [] : OfSpan(judge, path, judge.FileOf(path).Places.SpanOf(node, -1, 0), name, toEach);

    /// <summary>The digits of a stretch of a file.</summary>
    public static IEnumerable<Mutant> OfSpan(DatasetJudge judge, string path, TextSpan span, string name, bool toEach)
    {
        var text = judge.TextOf(path);
        var line = judge.FileOf(path).Places.PositionOf(span.Start).Line + 1;
        for (var i = span.Start; i < span.End; i++)
        {
            foreach (var other in toEach ? Digits.Others(text[i]) : Digits.Is(text[i]) ? [Digits.Next(text[i])] : [])
            {
                yield return new Mutant(name, path, line, new TextSpan(i, 1), other.ToString());
            }
        }
    }
}
