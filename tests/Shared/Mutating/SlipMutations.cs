using System.Text.RegularExpressions;
using Dataset.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;

namespace Dataset.Tests.Mutating;

/// <summary>The slips of somebody who copies figures: a factor of ten, a wrong unit, a hedge overlooked or made up.</summary>
internal static partial class SlipMutations
{
    private static readonly Dictionary<char, char> OtherMagnitude = new()
    {
        ['十'] = '百',
        ['百'] = '千',
        ['千'] = '百',
        ['万'] = '亿',
        ['萬'] = '億',
        ['亿'] = '万',
        ['億'] = '萬',
        ['兆'] = '億',
        ['K'] = 'M',
        ['M'] = 'B',
        ['B'] = 'T',
        ['T'] = 'B',
    };

    // Words that no reader takes for another unit's: the first that is none of the property's own is used.
    private static readonly string[] Currencies = ["日元", "欧元", "美元"];
    private static readonly string[] Lengths = ["分钟", "年"];
    private static readonly string[] Things = ["家", "块", "token"];

    [GeneratedRegex(@"^(-?)([0-9_]+)(?:\.([0-9]+))?(/[0-9]+)?$")]
    private static partial Regex Number { get; }

    /// <summary>The value ten times too large and too small, and each magnitude word of the figures made another.</summary>
    public static IEnumerable<Mutant> OfMagnitude(DatasetJudge judge, ClaimPart part, IReadOnlyList<Figure> figures)
    {
        var edits = new YamlEdits(judge, part.Path);
        var nodes = part.Claim.Nodes;
        if (part.Claim.Value.Kind == ClaimValueKind.Number && part.Claim.Value.Number.Sign != 0 && Number.Match(edits.At(edits.SpanOf(nodes.Value))) is { Success: true } match)
        {
            var (sign, whole, rest, under) = (match.Groups[1].Value, match.Groups[2].Value.Replace("_", "", StringComparison.Ordinal), match.Groups[3].Value, match.Groups[4].Value);
            yield return edits.Replace("magnitude.value", nodes.Value, sign + (whole + (rest.Length > 0 ? rest[..1] : "0")).TrimStart('0').PadLeft(1, '0') + (rest.Length > 1 ? "." + rest[1..] : "") + under);
            if (under.Length == 0)
            {
                yield return edits.Replace("magnitude.value", nodes.Value, whole.Length > 1 && whole[^1] == '0' && rest.Length == 0 ? sign + whole[..^1] : sign + (whole.Length > 1 ? whole[..^1] : "0") + "." + whole[^1] + rest);
            }
        }

        foreach (var figure in figures)
        {
            for (var i = figure.Span.Start; i < figure.Span.End; i++)
            {
                if (OtherMagnitude.TryGetValue(judge.TextOf(part.Path)[i], out var other))
                {
                    yield return edits.Replace("magnitude.figure", new TextSpan(i, 1), other.ToString());
                }
            }
        }
    }

    /// <summary>Each printed unit word made that of another unit. A unit without words takes any measure word, and a place in an order counts nothing.</summary>
    public static IEnumerable<Mutant> OfUnits(DatasetJudge judge, ClaimPart part, IReadOnlyList<Figure> figures)
    {
        if (part.Fact.Property.Type == PropertyType.Rank || part.Fact.Property.Unit is not { } name || judge.Baseline.Schema.FindUnit(name) is not { Words.Count: > 0 } unit)
        {
            yield break;
        }

        var edits = new YamlEdits(judge, part.Path);
        var wrong = part.Fact.Property.Type switch
        {
            PropertyType.Money => Currencies,
            PropertyType.Duration => Lengths,
            PropertyType.Percent => ["倍"],
            PropertyType.Ratio => ["%"],
            _ => Things,
        };
        foreach (var figure in figures)
        {
            if (UnitOf(figure) is { } printed && wrong.FirstOrDefault(word => !unit.Words.Contains(word) && word != figure.Reading.Unit) is { } other)
            {
                yield return edits.Replace("unit.wrong", figure.Place(judge, part.Path, printed), other);
            }
        }
    }

    /// <summary>Each hedge removed, changed to another, put where there is none, and its words taken out of the phrase.</summary>
    public static IEnumerable<Mutant> OfHedges(DatasetJudge judge, ClaimPart part, IReadOnlyList<Figure> figures, bool toEach)
    {
        var edits = new YamlEdits(judge, part.Path);
        foreach (var evidence in part.Claim.Evidence)
        {
            if (evidence.Hedge == Hedge.None)
            {
                foreach (var word in Words.Hedges.Keys.Order(StringComparer.Ordinal).Take(toEach ? int.MaxValue : 1))
                {
                    yield return edits.Insert("hedge.added", evidence.Nodes.Text, "hedge: " + word);
                }

                continue;
            }

            yield return edits.Remove("hedge.removed", evidence.Nodes.Hedge);
            foreach (var (word, _) in Words.Hedges.Where(pair => pair.Value != evidence.Hedge).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Take(toEach ? int.MaxValue : 1))
            {
                yield return edits.Replace("hedge.changed", evidence.Nodes.Hedge, word);
            }

            // 几个 is both the numeral and its hedge.
            if (evidence.Hedge != Hedge.Several && figures.FirstOrDefault(figure => figure.Evidence == evidence) is { } said && HedgeWordOf(said) is { Length: > 0 } words)
            {
                yield return edits.Replace("hedge.phrase", said.Place(judge, part.Path, words), "");
            }
        }
    }

    private static TextSpan? UnitOf(Figure figure)
    {
        var reading = figure.Reading;
        if (reading.Unit.Length == 0)
        {
            return null;
        }

        var at = figure.Text.IndexOf(reading.Unit, reading.Numeral.End, StringComparison.Ordinal);
        at = at >= 0 ? at : figure.Text.IndexOf(reading.Unit, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, reading.Unit.Length);
    }

    // The words before the numeral, or those after numeral and unit.
    private static TextSpan HedgeWordOf(Figure figure)
    {
        var (whole, numeral) = (figure.Reading.Span, figure.Reading.Numeral);
        if (whole.Start < numeral.Start)
        {
            return new TextSpan(whole.Start, numeral.Start - whole.Start);
        }

        var end = UnitOf(figure)?.End ?? numeral.End;
        return new TextSpan(end, Math.Max(0, whole.End - end));
    }
}
