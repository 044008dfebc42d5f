using System.Diagnostics;
using System.Globalization;
using Dataset.Mutations;
using Dataset.Mutations.Fuzzing;
using Dataset.Schema.Articles;
using Dataset.Tests.Mutating;

if (Arguments.Read(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

var watch = Stopwatch.StartNew();
var judge = new DatasetJudge(DataFolder.Load(arguments.Data));
if (judge.Baseline.Problems.Count > 0)
{
    Console.Error.WriteLine($"the data break {judge.Baseline.Problems.Count} rules as they are, so mutants prove nothing: {judge.Baseline.Problems[0]}");
    return 1;
}

if (arguments.IsFuzz)
{
    return Fuzzer.Run(judge, arguments.Minutes, arguments.Seed, Console.Out) == 0 ? 0 : 1;
}

var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
foreach (var source in judge.Baseline.Sources)
{
    var path = Path.Combine(arguments.Articles ?? "", Path.GetFileName(source.ArticleFile));
    if (arguments.Articles is not null && File.Exists(path))
    {
        articles.Add(source.Name, Article.Read(path, File.ReadAllBytes(path)));
    }
}

var classes = MutationClass.All.Where(item => item.Name.StartsWith(arguments.Class.Split('.')[0], StringComparison.Ordinal)).ToList();
if (classes.Count == 0)
{
    Console.Error.WriteLine($"no class '{arguments.Class}'; there are {string.Join(", ", MutationClass.All.Select(static item => item.Name).Distinct())}");
    return 2;
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judge.Baseline.Written.Count:N0} entities, {ClaimPart.Of(judge.Baseline.Written).Count():N0} claims, {articles.Count} of {judge.Baseline.Sources.Count} articles"));
if (articles.Count == 0)
{
    Console.WriteLine("The articles are not at hand (DATASET_ARTICLES, --articles, or ../shared/seeds beside the repository): slips that they alone can tell are left out.");
}

var trials = new Laboratory(judge, articles).Run(classes, arguments.Sample).Where(trial => trial.Mutant.Class.StartsWith(arguments.Class, StringComparison.Ordinal)).ToList();
var isGood = TextReport.Write(Console.Out, judge, trials, arguments.Survivors);
if (arguments.Json is { } json)
{
    JsonReport.Write(json, judge, trials);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trials.Count:N0} mutants in {watch.Elapsed.TotalSeconds:0} s on {Environment.ProcessorCount} processors"));
return isGood ? 0 : 1;
