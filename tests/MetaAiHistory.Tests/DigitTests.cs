using System.Collections.Concurrent;
using Dataset.Schema.Messages;
using Dataset.Tests.Mutating;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>Changing any digit of any value or figure in the data fails the build on that line. Every digit is tried, with every other digit in its place.</summary>
public sealed class DigitTests(ITestOutputHelper output)
{
    private static DatasetJudge Judge => RepositoryData.Judge;

    [Fact]
    public void The_data_break_no_rule() => Assert.Empty(Judge.Baseline.Problems.Select(static problem => problem.ToString()));

    [Fact]
    public void Any_other_digit_in_a_value_a_period_or_a_date_fails_on_its_line() => AllFail(static part => DigitMutations.OfValues(Judge, part));

    [Fact]
    public void Any_other_digit_in_the_figure_of_a_phrase_fails_on_its_line() => AllFail(static part => DigitMutations.OfFigures(Judge, part));

    [Fact]
    public void Every_claim_of_a_number_or_a_date_has_its_figure_in_each_of_its_phrases()
    {
        var without = ClaimPart.Of(Judge.Baseline.Written)
            .Where(static part => part.Claim.Value.Kind is Dataset.Schema.Language.Model.ClaimValueKind.Number or Dataset.Schema.Language.Model.ClaimValueKind.Date)
            .Where(static part => DigitMutations.FiguresOf(Judge, part).Count < part.Claim.Evidence.Count)
            .Select(static part => $"{part.Entity.Header.Name}.{part.Fact.Property.Name} {part.Fact.Period}");
        Assert.Empty(without);
    }

    private void AllFail(Func<ClaimPart, IEnumerable<Mutant>> mutantsOf)
    {
        var count = 0;
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(ClaimPart.Of(Judge.Baseline.Written), part =>
        {
            foreach (var mutant in mutantsOf(part))
            {
                Interlocked.Increment(ref count);
                var problems = Judge.Judge(mutant);
                if (!problems.Any(problem => PlacesOf(problem).Any(place => place.Path == mutant.Path && place.Line == mutant.Line)))
                {
                    wrong.Add($"{mutant.Describe(Judge.TextOf(mutant.Path))}: {(problems.Count == 0 ? "no rule minds" : problems[0].ToString())}");
                }
            }
        });
        output.WriteLine($"{count} mutants");
        Assert.True(count > 0, "nothing was tried");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {count}:\n" + string.Join("\n", wrong.Order(StringComparer.Ordinal).Take(40)));
    }

    // A wrong figure in a phrase is reported at the value, with the phrase as related place: both are lines of the claim.
    private static IEnumerable<Location> PlacesOf(LocatedProblem problem) => problem.Related.Select(static related => related.Location).Prepend(problem.Location);
}
