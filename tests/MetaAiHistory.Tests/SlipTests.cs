using Dataset.Tests.Mutating;
using Xunit.Abstractions;

namespace MetaAiHistory.Tests;

/// <summary>A factor of ten, a wrong unit word, a hedge overlooked or made up: each fails on its line, wherever in the data it happens.</summary>
public sealed class SlipTests(ITestOutputHelper output)
{
    private static DatasetJudge Judge => RepositoryData.Judge;

    [Fact]
    public void A_factor_of_ten_in_a_value_or_another_magnitude_word_fails_on_its_line() =>
        EveryMutant.FailsOnItsLine(Judge, static part => SlipMutations.OfMagnitude(Judge, part, RepositoryData.FiguresOf(part)), output);

    [Fact]
    public void A_wrong_unit_word_fails_on_its_line() =>
        EveryMutant.FailsOnItsLine(Judge, static part => SlipMutations.OfUnits(Judge, part, RepositoryData.FiguresOf(part)), output);

    [Fact]
    public void A_missing_changed_or_invented_hedge_fails_on_its_line() =>
        EveryMutant.FailsOnItsLine(Judge, static part => SlipMutations.OfHedges(Judge, part, RepositoryData.FiguresOf(part), toEach: false), output);
}
