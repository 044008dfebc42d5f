using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Articles;

/// <summary>The data against the articles: digests hold, and each phrase stands on its line exactly once and cuts no numeral.</summary>
public static class Verification
{
    /// <summary>Everything that does not hold, in no particular order.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="articles">The articles that are there, by the name of their source; of those that are not, each card is a problem.</param>
    /// <param name="report">Told, as it goes on, how many phrases are done and how many there are.</param>
    public static IReadOnlyList<Problem> Verify(CompiledDataset dataset, IReadOnlyDictionary<string, Article> articles, Action<int, int>? report = null)
    {
        var problems = new List<Problem>();
        var reader = new ArticleReader(dataset);
        var good = new Dictionary<string, (SourceSpec Source, Article Article)>(StringComparer.Ordinal);
        foreach (var source in dataset.Sources)
        {
            if (!articles.TryGetValue(source.Name, out var article))
            {
                problems.Add(new Problem(RuleCatalogue.ArticleMissing, new NodePlace(source.File, source.Nodes.ArticleFile), $"the article {source.ArticleFile} is not in the folder of articles"));
            }
            else if (!string.Equals(article.Sha256, source.Sha256, StringComparison.Ordinal))
            {
                problems.Add(new Problem(RuleCatalogue.DigestDiffers, new NodePlace(source.File, source.Nodes.Sha256), $"the digest of {source.ArticleFile} is {article.Sha256}: it is another copy than the card describes"));
            }
            else if (source.LastLine > article.Lines.Count)
            {
                problems.Add(new Problem(RuleCatalogue.LineOutsideBody, new NodePlace(source.File, source.Nodes.Body), $"the body ends on line {source.LastLine}, and {source.ArticleFile} has {article.Lines.Count} lines"));
            }
            else
            {
                good.Add(source.Name, (source, article));
            }
        }

        var phrases = PhrasesOf(dataset).ToList();
        for (var i = 0; i < phrases.Count; i++)
        {
            report?.Invoke(i, phrases.Count);
            var phrase = phrases[i];

            // Lines outside the body are told without the article.
            if (good.TryGetValue(phrase.Source, out var pair) && pair.Source.HasInBody(phrase.Line) && Check(reader, pair.Source, pair.Article, phrase) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    /// <summary>Every phrase of the data: of claims and of waivers.</summary>
    public static IEnumerable<CitedPhrase> PhrasesOf(CompiledDataset dataset) =>
        dataset.Written.SelectMany(CitedPhrase.Of).Concat(dataset.Sources.SelectMany(static source =>
            source.Waivers.Select(waiver => new CitedPhrase(source.File, source.Name, waiver.Line, waiver.Text, waiver.LineNode, waiver.TextNode, "a waiver"))));

    private static Problem? Check(ArticleReader reader, SourceSpec source, Article article, CitedPhrase phrase)
    {
        var line = article.Line(phrase.Line);
        var start = line.IndexOf(phrase.Text, StringComparison.Ordinal);
        var place = new NodePlace(phrase.File, phrase.TextNode);
        if (start < 0)
        {
            return new Problem(RuleCatalogue.PhraseNotOnLine, place, $"'{phrase.Text}' does not stand on line {phrase.Line} of {source.Name}{PhraseLines.Tell(source, article, phrase.Text)}");
        }

        if (line.IndexOf(phrase.Text, start + 1, StringComparison.Ordinal) >= 0)
        {
            return new Problem(RuleCatalogue.PhraseNotOnce, place, $"'{phrase.Text}' stands more than once on line {phrase.Line} of {source.Name}; cite more of the words around it");
        }

        var span = new TextSpan(start, phrase.Text.Length);
        foreach (var numeral in reader.NumeralsOf(source, article, phrase.Line))
        {
            if (numeral.Span.Overlaps(span) && !span.Contains(numeral.Span))
            {
                return new Problem(RuleCatalogue.PhraseCutsNumeral, place, $"'{phrase.Text}' cuts the numeral {numeral.Text} on line {phrase.Line} of {source.Name}; cite it whole");
            }
        }

        return null;
    }
}
