using System.Collections.Concurrent;
using Dataset.Schema.Messages;
using Dataset.Tests.Mutating;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>Asserts that every mutant of a sort fails.</summary>
internal static class EveryMutant
{
    /// <summary>Judges the mutants of every claim; each must fail with a problem whose place, or a related place, is on the mutant's line.</summary>
    /// <remarks>A wrong figure in a phrase is reported at the value, with the phrase as related place: both are lines of the claim.</remarks>
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
                if (!problems.Any(problem => IsOnLine(problem, mutant)))
                {
                    wrong.Add($"{mutant.Describe(judge.TextOf(mutant.Path))}: {(problems.Count == 0 ? "no rule minds" : problems[0].ToString())}");
                }
            }
        });
        output.WriteLine($"{count} mutants");
        Assert.True(count > 0, "nothing was tried");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {count}:\n" + string.Join("\n", wrong.Order(StringComparer.Ordinal).Take(40)));
    }

    /// <summary>Whether the problem's place or a related place is on the mutant's line.</summary>
    public static bool IsOnLine(LocatedProblem problem, Mutant mutant) =>
        problem.Related.Select(static related => related.Location).Prepend(problem.Location).Any(place => place.Path == mutant.Path && place.Line == mutant.Line);
}
