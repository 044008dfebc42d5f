using Dataset.Mutations;
using Dataset.Schema.Articles;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>A sample of each sort of slip, always the same for the same data; the command <c>tests/Dataset.Mutations</c> tries all. The thresholds are those of the full set, see tests/README.md.</summary>
public sealed class MutationSampleTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyDictionary<string, Article> NoArticles = new Dictionary<string, Article>(StringComparer.Ordinal);

    [Theory]
    [InlineData("digit", 97, 99, 99)]
    [InlineData("magnitude", 5, 100, 99)]
    [InlineData("unit", 3, 100, 99)]
    [InlineData("hedge", 97, 100, 99)]
    [InlineData("date", 5, 98, 95)]
    [InlineData("period", 3, 100, 95)]
    [InlineData("reference", 29, 98, 99)]
    [InlineData("key", 293, 100, 95)]
    [InlineData("twice", 61, 100, 95)]
    [InlineData("indentation", 199, 100, 95)]
    [InlineData("tab", 97, 100, 99)]
    [InlineData("rank", 41, 97, 95)]
    [InlineData("status", 17, 90, 75)]
    [InlineData("checks", 97, 90, 99)]
    [InlineData("surface", 97, 99, 99)]
    public void Slips_fail_on_their_line(string family, int step, int killed, int onLine)
    {
        var classes = MutationClass.All.Where(item => item.Family == family && !item.NeedsArticles).ToList();
        var trials = new Laboratory(RepositoryData.Judge, NoArticles).Run(classes, step);
        Told(trials, killed, onLine);
    }

    // Few, for each has the whole dataset judged anew. What the articles alone can tell of a card is not told here, which is most of its digits.
    [Theory]
    [InlineData("schema", 149, 90, 70)]
    [InlineData("card", 31, 45, 70)]
    [InlineData("dataset", 2, 75, 90)]
    public void Slips_that_reach_every_file_are_told(string family, int step, int killed, int onLine)
    {
        var classes = MutationClass.All.Where(item => item.Family == family).Select(static item => item with { NeedsArticles = false }).ToList();
        var trials = new Laboratory(RepositoryData.Judge, NoArticles).Run(classes, step);
        Told(trials, killed, onLine);
    }

    private void Told(IReadOnlyList<Trial> trials, int killed, int onLine)
    {
        output.WriteLine($"{trials.Count} mutants, {TextReport.Rate(trials)} % killed, {TextReport.OnLine(trials)} % on the line");
        Assert.True(trials.Count > 9, "too few were tried");
        Assert.True(TextReport.Rate(trials) >= killed, string.Join('\n', trials.Where(static trial => trial.Fate == Fate.Survived).Select(static trial => trial.Mutant.Describe(RepositoryData.Judge.TextOf(trial.Mutant.Path)))));
        Assert.True(TextReport.OnLine(trials) >= onLine, string.Join('\n', trials.Where(static trial => trial.IsKilled && !trial.OnLine).Select(static trial => trial.Explanation)));
        Assert.DoesNotContain(trials, static trial => trial.IsHole);
    }
}
