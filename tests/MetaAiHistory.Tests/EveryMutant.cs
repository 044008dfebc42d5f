using System.Collections.Concurrent;
using Dataset.Tests.Mutating;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>Asserts that every mutant of a sort fails.</summary>
internal static class EveryMutant
{
    /// <summary>Judges the mutants of every claim; each must fail with a problem whose place, or a related place, is on the mutant's line.</summary>
    public static void FailsOnItsLine(DatasetJudge judge, Func<ClaimPart, IEnumerable<Mutant>> mutantsOf, ITestOutputHelper output)
    {
        var count = 0;
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(RepositoryData.Claims, part =>
        {
            foreach (var mutant in mutantsOf(part))
            {
                Interlocked.Increment(ref count);
                var problems = judge.Judge(mutant);
                if (!problems.Any(mutant.IsReportedBy))
                {
                    wrong.Add($"{mutant.Describe(judge.TextOf(mutant.Path))}: {(problems.Count == 0 ? "no rule minds" : problems[0].ToString())}");
                }
            }
        });
        output.WriteLine($"{count} mutants");
        Assert.True(count > 0, "nothing was tried");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {count}:\n" + string.Join("\n", wrong.Order(StringComparer.Ordinal).Take(40)));
    }
}
