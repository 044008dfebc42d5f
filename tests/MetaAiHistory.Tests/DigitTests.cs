using Dataset.Schema.Language.Model;
using Dataset.Tests.Mutating;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>
/// Changing any digit of any value or figure in the data fails the build on that line. Every digit is tried, with the next digit in its place; the command
/// <c>tests/Dataset.Mutations</c> tries each other one.
/// </summary>
public sealed class DigitTests(ITestOutputHelper output)
{
    private static DatasetJudge Judge => RepositoryData.Judge;

    [Fact]
    public void The_data_break_no_rule() => Assert.Empty(Judge.Baseline.Problems.Select(static problem => problem.ToString()));

    [Fact]
    public void Another_digit_in_a_value_a_period_or_a_date_fails_on_its_line() =>
        EveryMutant.FailsOnItsLine(Judge, static part => DigitMutations.OfValues(Judge, part, toEach: false), output);

    [Fact]
    public void Another_digit_in_the_figure_of_a_phrase_fails_on_its_line() =>
        EveryMutant.FailsOnItsLine(Judge, static part => DigitMutations.OfFigures(Judge, part, RepositoryData.FiguresOf(part), toEach: false), output);

    [Fact]
    public void Every_number_and_date_has_its_figure_in_each_of_its_phrases() => Assert.Empty(RepositoryData.Claims
        .Where(static part => part.Claim.Value.Kind is ClaimValueKind.Number or ClaimValueKind.Date && RepositoryData.FiguresOf(part).Count < part.Claim.Evidence.Count)
        .Select(static part => $"{part.Entity.Header.Name}.{part.Fact.Property.Name} {part.Fact.Period} {part.Claim.Value.Written}"));
}
