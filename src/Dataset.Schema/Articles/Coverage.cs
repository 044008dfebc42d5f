using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Articles;

/// <summary>What became of a numeral of an article.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Numeral">The numeral.</param>
/// <param name="ClaimedBy">The facts whose evidence holds it; none where it is waived or open.</param>
/// <param name="Waived">Its category where it is waived, by rule or by a row; <c>null</c> otherwise.</param>
public sealed record CoveredNumeral(string Source, int Line, NumeralOccurrence Numeral, IReadOnlyList<string> ClaimedBy, WaiverCategory? Waived)
{
    /// <summary>Whether it is neither claimed nor waived.</summary>
    public bool IsOpen => ClaimedBy.Count == 0 && Waived is null;
}

/// <summary>Whether every numeral of the articles' bodies is inside some evidence, or waived.</summary>
public static class Coverage
{
    /// <summary>Every numeral of the bodies of the articles that are there, in order of source and place, and the waivers that are not needed.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="articles">The articles that are there, by the name of their source.</param>
    /// <param name="report">Told, as it goes on, how many lines are done and how many there are.</param>
    public static (IReadOnlyList<CoveredNumeral> Numerals, IReadOnlyList<Problem> Problems) Cover(CompiledDataset dataset, IReadOnlyDictionary<string, Article> articles, Action<int, int>? report = null)
    {
        var (done, total) = (0, dataset.Sources.Where(source => articles.ContainsKey(source.Name)).Sum(static source => source.LastLine - source.FirstLine + 1));
        var numerals = new List<CoveredNumeral>();
        var problems = new List<Problem>();
        var reader = new ArticleReader(dataset);
        var cited = dataset.Written.SelectMany(CitedPhrase.Of).ToLookup(static phrase => (phrase.Source, phrase.Line));
        foreach (var source in dataset.Sources)
        {
            if (!articles.TryGetValue(source.Name, out var article))
            {
                continue;
            }

            var used = new HashSet<WaiverSpec>();
            var waivers = source.Waivers.ToLookup(static waiver => waiver.Line);
            for (var line = source.FirstLine; line <= source.LastLine; line++)
            {
                report?.Invoke(done++, total);
                if (!source.Excluded.Any(range => range.First <= line && line <= range.Last))
                {
                    CoverLine(source, article, line, reader, cited[(source.Name, line)], waivers[line], used, numerals);
                }
            }

            problems.AddRange(source.Waivers.Where(waiver => !used.Contains(waiver)).Select(waiver => new Problem(
                RuleCatalogue.NeedlessWaiver,
                new NodePlace(source.File, waiver.Node),
                $"the waiver of '{waiver.Text}' is not needed: no numeral in it is open without it")));
        }

        return (numerals, problems);
    }

    private static void CoverLine(
        SourceSpec source,
        Article article,
        int line,
        ArticleReader reader,
        IEnumerable<CitedPhrase> phrases,
        IEnumerable<WaiverSpec> waivers,
        HashSet<WaiverSpec> used,
        List<CoveredNumeral> numerals)
    {
        var text = article.Line(line);
        var claimed = phrases.Select(phrase => (Span: SpanOf(text, phrase.Text), phrase.By)).ToList();
        var waived = waivers.Select(waiver => (Span: SpanOf(text, waiver.Text), Waiver: waiver)).ToList();
        foreach (var numeral in reader.NumeralsOf(source, article, line))
        {
            var by = claimed.Where(pair => pair.Span.Contains(numeral.Span)).Select(static pair => pair.By).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToArray();
            WaiverCategory? category = null;
            if (by.Length == 0)
            {
                // A rule of the language waives words; what counts something needs somebody's decision.
                category = numeral.HasUnitWord ? null : numeral.WaivedBy;
                if (category is null && waived.Find(pair => pair.Span.Contains(numeral.Span)) is { Waiver: { } row })
                {
                    category = row.Category;
                    used.Add(row);
                }
            }

            numerals.Add(new CoveredNumeral(source.Name, line, numeral, by, category));
        }
    }

    /// <summary>The open numerals as problems at their places in the articles.</summary>
    public static IEnumerable<LocatedProblem> OpenProblems(IEnumerable<CoveredNumeral> numerals, IReadOnlyDictionary<string, Article> articles) =>
        numerals.Where(static numeral => numeral.IsOpen).Select(numeral =>
        {
            var span = numeral.Numeral.Span;
            var location = new Location(articles[numeral.Source].Path, span, numeral.Line, span.Start + 1, numeral.Line, span.End + 1);
            var hint = numeral.Numeral.WaivedBy is { } rule ? $" (a {Words.For(rule)} by its form, but a unit word follows)" : "";
            return new LocatedProblem(RuleCatalogue.OpenNumeral, location, $"the numeral {numeral.Numeral.Text} on line {numeral.Line} of {numeral.Source} is neither claimed nor waived{hint}", default);
        });

    private static TextSpan SpanOf(string line, string phrase)
    {
        var start = line.IndexOf(phrase, StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, phrase.Length);
    }
}
