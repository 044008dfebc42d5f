using Dataset.Facts;
using Dataset.Schema.Compiled;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Checks;

/// <summary>Checks among the other files of a dataset: one root cause is told once.</summary>
public class DatasetChecksTests
{
    private const string GoodEntity = """
        entity: Acme
        kind: Company
        names: { en: [Acme] }
        summary: A firm.
        facts:
          Founded: { value: 1998, evidence: [{ source: Paper2023, line: 3, text: 'in 1998' }] }
          Renamed: { value: 2021, evidence: [{ source: Paper2023, line: 4, text: 'in 2021' }] }
        """;

    [Fact]
    public void A_check_that_holds_is_no_problem() => Assert.Empty(Told(GoodEntity, "Acme.Founded < Acme.Renamed"));

    [Fact]
    public void A_check_that_does_not_hold_is_told_in_checks_yaml() => Assert.Equal(
        ["checks.yaml DSET5010 the check does not hold: Acme.Renamed is [2021-01-01, 2021-12-31], Acme.Founded is [1998-01-01, 1998-12-31]: false, 8,037 days apart"],
        Told(GoodEntity, "Acme.Renamed < Acme.Founded"));

    [Theory]
    [InlineData("value: 1998", "value: 1999", "Acme.yaml DSET3")] // a fact that its evidence does not bear out
    [InlineData("value: 1998", "value: yore", "Acme.yaml DSET2")] // a fact that cannot be read
    [InlineData("facts:", "facts: [", "Acme.yaml DSET1")] // a file that is no YAML
    public void A_check_of_a_fact_with_an_error_of_its_own_adds_none(string good, string bad, string told)
    {
        var problem = Assert.Single(Told(GoodEntity.Replace(good, bad, StringComparison.Ordinal), "Acme.Founded < Acme.Renamed"));

        Assert.StartsWith(told, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_an_entity_whose_kind_is_unknown_adds_no_error() => Assert.Equal(
        ["Acme.yaml DSET2013"],
        Told(GoodEntity.Replace("kind: Company", "kind: Firm", StringComparison.Ordinal), "Acme.Founded < Acme.Renamed").Select(static problem => problem[..18]));

    [Fact]
    public void A_decade_beyond_the_calendar_is_no_date() => Assert.False(PartialDate.TryParse("999X", out _));

    private static IEnumerable<string> Told(string entity, string check)
    {
        const string Dataset = """
            dataset: Firms
            namespace: Firms
            version: 1.0.0
            licence: CC0-1.0
            sources: ../seeds
            """;
        const string Schema = """
            units: {}
            kinds:
              Company:
                summary: A firm.
                properties:
                  Founded: { type: date, summary: Founding. }
                  Renamed: { type: date, summary: Renaming. }
            """;
        var source = $"""
            source: Paper2023
            key: '001'
            file: 001.txt
            sha256: {new string('a', 64)}
            title: A paper
            publisher: Paper
            published: 2023-09-04
            lang: en
            body: 1-9
            """;
        DatasetFile File(DatasetFileRole role, string path, string text) => new(role, YamlFile.Read(path, text));
        var compiled = DatasetCompiler.Compile(
            "dataset.yaml",
            [
                File(DatasetFileRole.Dataset, "dataset.yaml", Dataset),
                File(DatasetFileRole.Schema, "schema.yaml", Schema),
                File(DatasetFileRole.Source, "seeds/Paper2023.yaml", source),
                File(DatasetFileRole.Entity, "entities/Company/Acme.yaml", entity),
                File(DatasetFileRole.Checks, "checks.yaml", $"- check: {check}\n  because: The paper says so.\n"),
            ]);
        return compiled.Problems.Select(static problem => $"{System.IO.Path.GetFileName(problem.Location.Path)} {problem.Rule.Id} {problem.Message}");
    }
}
