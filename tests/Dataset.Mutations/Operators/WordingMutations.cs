using Dataset.Schema.Text;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>Slips that in general the articles alone can tell: another line, other words around a figure.</summary>
internal static class WordingMutations
{
    /// <summary>The digits of all phrases outside the figures that carry the value.</summary>
    public static IEnumerable<Mutant> OfOtherDigits(DatasetJudge judge, ClaimPart part, IReadOnlyList<Figure> figures) =>
        part.PhraseNodes()
            .SelectMany(node => DigitMutations.OfNode(judge, part.Path, node, "article.digit", toEach: false))
            .Where(mutant => !figures.Any(figure => figure.Span.Contains(mutant.Span)));

    /// <summary>The digits of line numbers.</summary>
    public static IEnumerable<Mutant> OfLines(DatasetJudge judge, ClaimPart part) =>
        part.PhraseNodes().SelectMany(node => DigitMutations.OfNode(judge, part.Path, LineNodeOf(judge, part, node), "article.line", toEach: false));

    /// <summary>Each phrase with the character in its middle doubled.</summary>
    public static IEnumerable<Mutant> OfWords(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        var text = judge.TextOf(part.Path);
        foreach (var node in part.PhraseNodes())
        {
            var span = edits.SpanOf(node);
            if (span.Length > 4)
            {
                var middle = span.Start + (span.Length / 2);
                yield return edits.Replace("article.words", new TextSpan(middle, 1), $"{text[middle]}{text[middle]}");
            }
        }
    }

    private static int LineNodeOf(DatasetJudge judge, ClaimPart part, int textNode)
    {
        foreach (var evidence in part.Claim.Evidence)
        {
            if (evidence.Nodes.Text == textNode)
            {
                return evidence.Nodes.Line;
            }

            if (evidence.Context.FirstOrDefault(context => context.TextNode == textNode) is { } further)
            {
                return further.LineNode;
            }

            for (var basis = evidence.Base; basis is not null; basis = basis.Base)
            {
                if (basis.TextNode == textNode)
                {
                    return basis.LineNode;
                }
            }
        }

        throw new InvalidOperationException($"no line of phrase {judge.FileOf(part.Path).Tree![textNode].Value}");
    }
}
