using Dataset.Facts;
using Dataset.Schema.Language.Model;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>Dates said more or less exactly than the words do, periods of another length, dates that count from something else.</summary>
internal static class MomentMutations
{
    /// <summary>Dates with a part less, a part more, and with "about" put in or taken out.</summary>
    public static IEnumerable<Mutant> OfDates(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        var nodes = part.Claim.Nodes;
        var dates = new List<int>();
        if (part.Claim.Value.Kind == ClaimValueKind.Date)
        {
            dates.Add(nodes.Value);
        }

        dates.AddRange(new[] { nodes.AsOf, nodes.SaidOn }.Where(static node => node >= 0));
        foreach (var node in dates)
        {
            var text = edits.At(edits.SpanOf(node));
            foreach (var other in Variants(text))
            {
                yield return edits.Replace("date", node, other);
            }
        }
    }

    /// <summary>A timeline's key made that of the next year, of the year alone, a length, or unknown.</summary>
    public static IEnumerable<Mutant> OfPeriods(DatasetJudge judge, ClaimPart part)
    {
        if (part.Fact.Period.IsNone || part.Fact.Claims[0] != part.Claim)
        {
            yield break;
        }

        var edits = new YamlEdits(judge, part.Path);
        var text = edits.At(edits.SpanOf(part.Fact.Node));
        foreach (var other in Variants(text).Append("P7M").Append("unknown").Where(other => other != text))
        {
            yield return edits.Replace("period", part.Fact.Node, other);
        }
    }

    /// <summary>A base taken out, though its date counts from it.</summary>
    public static IEnumerable<Mutant> OfBases(DatasetJudge judge, ClaimPart part)
    {
        var edits = new YamlEdits(judge, part.Path);
        return part.Claim.Evidence.Where(static evidence => evidence.Base is not null)
            .Select(evidence => edits.Remove("base", edits.Parents[evidence.Base!.TextNode - 1]));
    }

    private static IEnumerable<string> Variants(string text)
    {
        var plain = text.TrimStart('~');
        var candidates = new[]
        {
            text[0] == '~' ? plain : "~" + plain,
            plain.LastIndexOf('-') is var dash and > 0 ? plain[..dash] : plain + "-07",
            plain + "-late",
            plain + "-Q3",
            plain + "-13",
        };
        return candidates.Where(candidate => candidate != text && PartialDate.TryParse(candidate, out _)).Distinct(StringComparer.Ordinal);
    }
}
