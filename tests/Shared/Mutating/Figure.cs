using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Tests.Mutating;

/// <summary>The figure or date of a phrase that carries a claim's value.</summary>
/// <param name="Evidence">The piece of evidence.</param>
/// <param name="Node">The node of the words that are read: the phrase, or its repair.</param>
/// <param name="Text">Those words.</param>
/// <param name="Reading">How the rules read the figure.</param>
/// <param name="Span">The figure's stretch in the file.</param>
internal sealed record Figure(EvidenceSpec Evidence, int Node, string Text, Reading Reading, TextSpan Span)
{
    /// <summary>The figures of a claim, one a witness; none for values that are no numbers or dates.</summary>
    /// <remarks>Which numeral of a phrase carries the value is asked of the rules: a wrong value is reported with the figure as it is printed.</remarks>
    public static IReadOnlyList<Figure> Of(DatasetJudge judge, ClaimPart part)
    {
        if (part.Claim.Value.Kind is not (ClaimValueKind.Number or ClaimValueKind.Date))
        {
            return [];
        }

        foreach (var probe in DigitMutations.OfNode(judge, part.Path, part.Claim.Nodes.Value, "probe", toEach: true))
        {
            var found = judge.Judge(probe).Where(static problem => problem.Rule == RuleCatalogue.ValueDiffers).ToList();
            if (found.Count == part.Claim.Evidence.Count)
            {
                var spans = found.SelectMany(static problem => problem.Related).Select(static related => related.Location.Span).ToHashSet();
                return [.. part.Claim.Evidence.Select(evidence => Find(judge, part, evidence, spans)).OfType<Figure>()];
            }
        }

        return [];
    }

    /// <summary>Where a stretch of the words stands in the file.</summary>
    public TextSpan Place(DatasetJudge judge, string path, TextSpan stretch) => judge.FileOf(path).Places.SpanOf(Node, stretch.Start, stretch.Length);

    private static Figure? Find(DatasetJudge judge, ClaimPart part, EvidenceSpec evidence, HashSet<TextSpan> spans)
    {
        var (node, text) = evidence.Repair.Length > 0 ? (evidence.Nodes.Repair, evidence.Repair) : (evidence.Nodes.Text, evidence.Text);
        var places = judge.FileOf(part.Path).Places;
        var whole = places.SpanOf(node, -1, 0);
        foreach (var reading in judge.Context.Read(judge.Context.Sources[evidence.Source], text))
        {
            // Of a score, each half is a figure of its own.
            var numeral = places.SpanOf(node, reading.Numeral.Start, reading.Numeral.Length);
            foreach (var span in spans)
            {
                if (whole.Contains(span) && numeral.Contains(span))
                {
                    return new Figure(evidence, node, text, reading, span);
                }
            }
        }

        return null;
    }
}
