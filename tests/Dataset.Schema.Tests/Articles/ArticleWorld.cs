using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Schema.Tests.Samples;

namespace Dataset.Schema.Tests.Articles;

/// <summary>A dataset of one fact with the article it rests on: lines 5 and 6 are given, the body is lines 4 to 20 less 10 and 11.</summary>
internal sealed record ArticleWorld(SampleDataset Dataset, CompiledDataset Compiled, IReadOnlyDictionary<string, Article> Articles)
{
    /// <param name="facts">Facts of Widget, as <see cref="FactWorld.With"/> takes them; empty for none.</param>
    /// <param name="line5">Line 5 of the article of <paramref name="source"/>.</param>
    /// <param name="line6">Line 6.</param>
    /// <param name="card">Further lines of its card.</param>
    /// <param name="source">The source: En, Zh (with conversion noise) or Euro.</param>
    public static ArticleWorld Of(string facts, string line5, string line6 = "", string card = "", string source = "En")
    {
        var text = $"\n\n\n\n{line5}\n{line6}\n\n\n\nleft out 77\nleft out 88\n{string.Concat(Enumerable.Repeat("\n", 9))}after 99\n";
        var article = Article.Read($"articles/{source}.txt", System.Text.Encoding.UTF8.GetBytes(text));
        var world = facts.Length > 0 ? FactWorld.With(facts) : FactWorld.Base;
        var path = $"sources/{source}.yaml";
        var yaml = System.Text.Encoding.UTF8.GetString(world.Files[path]);
        world = world.With(path, yaml.Replace(FactWorld.DigestOf(source), article.Sha256, StringComparison.Ordinal) + card);
        var compiled = world.Compile();
        return new ArticleWorld(world, compiled, new Dictionary<string, Article> { [source] = article });
    }

    /// <summary>What <c>verify</c> tells, but for the sources whose articles are not there.</summary>
    public string Verify() => Tell(Verification.Verify(Compiled, Articles).Where(static problem => problem.Rule != RuleCatalogue.ArticleMissing));

    /// <summary>The problems as tests write them.</summary>
    public string Tell(IEnumerable<Problem> problems) =>
        string.Join('\n', ProblemLocator.Locate(problems, Dataset.Read().Select(static file => file.Yaml)).Select(problem => Told.Line(problem, Dataset)));

    /// <summary>Each numeral as <c>line:text</c> with what became of it: who claims it, its category, or <c>open</c>.</summary>
    public string Cover()
    {
        var (numerals, problems) = Coverage.Cover(Compiled, Articles);
        var told = numerals.Select(static numeral =>
            $"{numeral.Line}:{numeral.Numeral.Text} {(numeral.IsOpen ? "open" : numeral.Waived is { } category ? Schema.Language.Words.For(category) : string.Join('+', numeral.ClaimedBy))}");
        return string.Join("; ", told.Concat(problems.Count > 0 ? [Tell(problems)] : []));
    }
}
