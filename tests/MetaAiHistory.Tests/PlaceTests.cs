using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;
using Dataset.Tests.Mutating;

namespace MetaAiHistory.Tests;

/// <summary>One thing wrong stops the build at its place, by the rule for it, and every other fact of the dataset still generates.</summary>
public sealed class PlaceTests
{
    private const int PlacesOfASort = 3;

    private static DatasetJudge Judge => RepositoryData.Judge;

    // A figure that begins with 0, as 94 made 04, cannot be read at all, which is another rule's.
    [Fact]
    public void A_wrong_digit() => StopsAtItsPlace(
        RuleCatalogue.ValueDiffers,
        static part => Money(part) ? DigitMutations.OfFigures(Judge, part, RepositoryData.FiguresOf(part), toEach: false).Where(static mutant => mutant.Replacement != "0").Take(1) : []);

    [Fact]
    public void A_factor_of_ten() => StopsAtItsPlace(RuleCatalogue.ValueDiffers, static part => Money(part) ? SlipMutations.OfMagnitude(Judge, part, []).Take(1) : []);

    [Fact]
    public void A_wrong_unit() => StopsAtItsPlace(RuleCatalogue.UnitDiffers, static part => Money(part) ? SlipMutations.OfUnits(Judge, part, RepositoryData.FiguresOf(part)).Take(1) : []);

    [Fact]
    public void A_missing_hedge() => StopsAtItsPlace(RuleCatalogue.HedgeDiffers, static part => SlipMutations.OfHedges(Judge, part, [], toEach: false).Where(static mutant => mutant.Class == "hedge.removed").Take(1));

    [Fact]
    public void An_unknown_key() => StopsAtItsPlace(RuleCatalogue.UnknownKey, static part => [Edits(part).Insert("key", part.Claim.Evidence[0].Nodes.Line, "pagr: 1")]);

    [Fact]
    public void A_missing_source() => StopsAtItsPlace(RuleCatalogue.MissingKey, static part => [Edits(part).Remove("source", part.Claim.Evidence[0].Nodes.Source)]);

    [Fact]
    public void An_unknown_source() => StopsAtItsPlace(RuleCatalogue.UnknownSource, static part => [Edits(part).Replace("source", part.Claim.Evidence[0].Nodes.Source, part.Claim.Evidence[0].Source + "X")]);

    // A check that reads the misspelt property misses it, and says so at its own place.
    [Fact]
    public void An_unknown_property() => StopsAtItsPlace(RuleCatalogue.UnknownProperty, static part => part.Fact.Period.IsNone && !IsChecked(part) ? [Edits(part).Replace("property", part.Fact.Node, part.Fact.Property.Name + "Qq")] : []);

    [Fact]
    public void What_an_edit_cannot_reach_need_not_be_judged_again()
    {
        var mutants = RepositoryData.Claims.SelectMany(static part => DigitMutations.OfValues(Judge, part, toEach: false)).ToList();
        for (var i = 0; i < mutants.Count; i += Math.Max(1, mutants.Count / 12))
        {
            var whole = Judge.JudgeWhole(YamlFile.Read(mutants[i].Path, mutants[i].Apply(Judge.TextOf(mutants[i].Path))));
            Assert.Equal(whole.Problems.Select(static problem => problem.ToString()), Judge.Judge(mutants[i]).Select(static problem => problem.ToString()));
        }
    }

    private static bool Money(ClaimPart part) => part.Fact.Property.Type == PropertyType.Money && part.Claim.Value is { Kind: ClaimValueKind.Number, IsSingle: true };

    private static bool IsChecked(ClaimPart part) =>
        Judge.Baseline.Checks.Checks.Any(check => check.Text.Contains($"{part.Entity.Header.Name}.{part.Fact.Property.Name}", StringComparison.Ordinal))
        || Judge.Baseline.Checks.Conflicts.Any(conflict => conflict.Facts.Contains($"{part.Entity.Header.Name}.{part.Fact.Property.Name}"));

    private static YamlEdits Edits(ClaimPart part) => new(Judge, part.Path);

    private static void StopsAtItsPlace(Rule rule, Func<ClaimPart, IEnumerable<Mutant>> mutantsOf)
    {
        var all = RepositoryData.Claims.SelectMany(part => mutantsOf(part).Select(mutant => (Part: part, Mutant: mutant))).ToList();
        Assert.NotEmpty(all);
        for (var i = 0; i < all.Count; i += Math.Max(1, all.Count / PlacesOfASort))
        {
            var (part, mutant) = all[i];
            var compiled = Judge.JudgeWhole(YamlFile.Read(mutant.Path, mutant.Apply(Judge.TextOf(mutant.Path))));
            Assert.Contains(compiled.Problems, problem => problem.Rule == rule && mutant.IsReportedBy(problem));
            Assert.All(compiled.Problems, problem => Assert.Equal(mutant.Path, problem.Location.Path));
            Assert.Equal(FactsOf(Judge.Baseline).Where(fact => fact != Name(part)), FactsOf(compiled).Where(fact => fact != Name(part)));
        }
    }

    private static string Name(ClaimPart part) => $"{part.Entity.Header.Name}.{part.Fact.Property.Name}[{part.Fact.Period}]";

    private static IEnumerable<string> FactsOf(Dataset.Schema.Compiled.CompiledDataset dataset) =>
        dataset.Entities.SelectMany(static entity => entity.Facts.Select(fact => $"{entity.Name}.{fact.Property}[{fact.Period}]"));
}
