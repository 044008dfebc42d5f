using System.Collections.Concurrent;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations;

/// <summary>Judges mutants by the rules of the build and, where those do not mind, by the articles.</summary>
/// <param name="judge">The dataset.</param>
/// <param name="articles">The articles by the name of their source; none where they are not at hand.</param>
internal sealed class Laboratory(DatasetJudge judge, IReadOnlyDictionary<string, Article> articles)
{
    private readonly Dictionary<string, Article> articlesByFile = judge.Baseline.Sources.Where(source => articles.ContainsKey(source.Name)).ToDictionary(static source => source.ArticleFile, source => articles[source.Name], StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<EntitySpec>> headersWithout = new(StringComparer.Ordinal);

    /// <summary>Whether the articles are at hand.</summary>
    public bool HasArticles => articles.Count > 0;

    /// <summary>Every mutant of the classes, judged; every <paramref name="step"/>th of each claim's or file's where that is above 1. In order of class, file and place.</summary>
    public IReadOnlyList<Trial> Run(IReadOnlyList<MutationClass> classes, int step)
    {
        var trials = new ConcurrentBag<(int Class, Trial Trial)>();
        var numbered = classes.Select(static (item, index) => (Class: item, Index: index)).Where(item => HasArticles || !item.Class.NeedsArticles).ToList();
        var claims = judge.Baseline.Written.SelectMany(static entity => ClaimPart.Of([entity])).ToList();
        Parallel.ForEach(Partitioner.Create(claims, EnumerablePartitionerOptions.NoBuffering), part =>
        {
            var figures = Figure.Of(judge, part);
            foreach (var (item, index) in numbered.Where(static item => item.Class.OfClaim is not null))
            {
                Try(item.OfClaim!(judge, part, figures), item, index);
            }
        });
        Parallel.ForEach(Partitioner.Create(judge.Baseline.Written, EnumerablePartitionerOptions.NoBuffering), entity =>
        {
            foreach (var (item, index) in numbered.Where(static item => item.Class.OfFile is not null))
            {
                Try(item.OfFile!(judge, entity), item, index);
            }
        });
        var others = numbered.Where(static item => item.Class.OfOther is not null).SelectMany(item => judge.Data.Files.SelectMany(file => item.Class.OfOther!(judge, file)).Where(mutant => IsTried(mutant, step)).Select(mutant => (Mutant: mutant, item.Class, item.Index))).ToList();
        Parallel.ForEach(Partitioner.Create(others, EnumerablePartitionerOptions.NoBuffering), item => trials.Add((item.Index, Judge(item.Mutant, item.Class))));
        return [.. trials
            .OrderBy(static pair => pair.Class)
            .ThenBy(static pair => pair.Trial.Mutant.Path, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Trial.Mutant.Span.Start)
            .ThenBy(static pair => pair.Trial.Mutant.Class, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Trial.Mutant.Replacement, StringComparer.Ordinal)
            .Select(static pair => pair.Trial)];

        void Try(IEnumerable<Mutant> mutants, MutationClass item, int index)
        {
            foreach (var mutant in mutants)
            {
                if (IsTried(mutant, step))
                {
                    trials.Add((index, Judge(mutant, item)));
                }
            }
        }
    }

    /// <summary>Judges one mutant.</summary>
    public Trial Judge(Mutant mutant, MutationClass item)
    {
        var text = judge.TextOf(mutant.Path);
        var mutated = mutant.Apply(text);
        var judged = judge.JudgeText(mutant.Path, mutated);
        if (judged.Problems.Count > 0)
        {
            return Killed(mutant, item, Fate.Rule, judged.Problems);
        }

        if (judged.File.Tree!.Equals(judge.FileOf(mutant.Path).Tree))
        {
            return new Trial(mutant, item, Fate.Equivalent, false, [], "equivalent mutant because the file reads as the same YAML");
        }

        if (judged.Written is not null && HasArticles && Verify(judged.Written) is { Count: > 0 } found)
        {
            return Killed(mutant, item, Fate.Article, ProblemLocator.Locate(found, [judged.File]));
        }

        if (judged.Whole is { } whole && HasArticles && VerifyWhole(whole) is { Count: > 0 } told)
        {
            return Killed(mutant, item, Fate.Article, ProblemLocator.Locate(told, judge.Data.Files.Select(file => file.Yaml.Path == mutant.Path ? judged.File : file.Yaml)));
        }

        if (judged.Compiled is not null && judged.Compiled.Equals(judge.EntityOf(mutant.Path)))
        {
            return new Trial(mutant, item, Fate.Equivalent, false, [], "equivalent mutant because the same facts come of it");
        }

        var explanation = item.OnlyReader.Length > 0 ? "only a reader of the article can tell because " + item.OnlyReader : "no explanation: a hole in the rules";
        return new Trial(mutant, item, Fate.Survived, false, [], explanation);
    }

    // The first to be tried is chosen by the place, or of classes with few mutants a claim only the first of each would ever be.
    private static bool IsTried(Mutant mutant, int step) => step == 1 || (mutant.Span.Start + (mutant.Replacement.Length > 0 ? mutant.Replacement[^1] : 0)) % step == 0;

    private static Trial Killed(Mutant mutant, MutationClass item, Fate fate, IReadOnlyList<LocatedProblem> problems) =>
        new(mutant, item, fate, problems.Any(mutant.IsReportedBy), [.. problems.Select(static problem => problem.Rule.Id).Distinct(StringComparer.Ordinal)], problems[0].ToString());

    // What commands on the articles tell of another card or schema: phrases that are not there, articles that are others, numerals that are open or waived without need.
    private List<Problem> VerifyWhole(CompiledDataset dataset)
    {
        var byFile = dataset.Sources.Where(source => articlesByFile.ContainsKey(source.ArticleFile)).ToDictionary(static source => source.Name, source => articlesByFile[source.ArticleFile], StringComparer.Ordinal);
        var found = Verification.Verify(dataset, byFile).ToList();
        if (found.Count == 0)
        {
            var (numerals, needless) = Coverage.Cover(dataset, byFile);
            found = [.. needless, .. numerals.Where(static numeral => numeral.IsOpen).Select(numeral => new Problem(RuleCatalogue.OpenNumeral, new NodePlace(dataset.Sources.First(source => source.Name == numeral.Source).File, -1), $"line {numeral.Line} has an open numeral"))];
        }

        return found;
    }

    // Only the facts that the edit touches are looked up again; of the other entities their names alone matter.
    private List<Problem> Verify(EntitySpec edited)
    {
        var headers = headersWithout.GetOrAdd(edited.Header.File, path => [.. judge.Baseline.Written.Where(entity => entity.Header.File != path).Select(static entity => entity with { Facts = default })]);
        var dataset = judge.Baseline with
        {
            Written = [.. headers, edited with { Facts = judge.Changed(edited) }],
            Sources = [.. judge.Baseline.Sources.Select(static source => source with { Waivers = default })],
        };
        return [.. Verification.Verify(dataset, articles).Where(problem => problem.Place.File == edited.Header.File)];
    }
}
