using System.Text.Json;

namespace Dataset.Tool.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Conflicts_are_listed_with_every_claim_and_its_source()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(
            """
            conflict: PortElsa.PierDate: The papers are two years apart.
              PortElsa.PierDate
                1904
                  Harbour2020:7 'built in 1904'
                1906
                  Gazette2021:5 'built in 1906'
            1 conflict is declared
            Harbours: 2 entities, 10 facts, 11 claims, 2 sources, 1 check; 0 problems

            """.ReplaceLineEndings("\n"),
            sample.Run("check", "--conflicts").Fine().Out);
    }

    [Theory]
    [InlineData("cards/Gazette2021.yaml", "lang: en", "lang: fr", "Harbours: 2 entities, 7 facts, 7 claims, 1 source (and 1 not counted, for a problem of its own), 1 check; 1 problem")]
    [InlineData("data/entities/Company/NorlandDredging.yaml", "kind: Company", "kind: ", "Harbours: 1 entity (and 1 not counted, for a problem of its own), 9 facts, 10 claims, 2 sources, 1 check; 1 problem")]
    public void What_is_no_good_is_not_counted_and_the_summary_says_so(string file, string old, string @new, string expected)
    {
        using var sample = TemporarySample.Create();
        sample.Edit(file, old, @new);
        Assert.Equal(expected, sample.Run("check").Lines[^1]);
    }

    [Fact]
    public void Conflicts_are_part_of_the_json_document()
    {
        using var sample = TemporarySample.Create();
        using var json = JsonDocument.Parse(sample.Run("check", "--conflicts", "--output-format", "json").Fine().Out);
        var fact = json.RootElement.GetProperty("conflicts")[0].GetProperty("facts")[0];
        Assert.Equal("PortElsa.PierDate", fact.GetProperty("fact").GetString());
        Assert.Equal(["1904", "1906"], fact.GetProperty("claims").EnumerateArray().Select(static claim => claim.GetProperty("value").GetString()));
    }

    [Fact]
    public void A_conflict_whose_claims_are_not_good_says_so()
    {
        using var sample = TemporarySample.Create();
        sample.Edit("data/entities/Port/PortElsa.yaml", "value: 1904", "value: 1905");
        var run = sample.Run("check", "--conflicts");
        Assert.Equal(1, run.Code);
        Assert.Equal("  PortElsa.PierDate: no claim on it is good", run.Lines[1]);
    }

    [Fact]
    public void Conflicts_have_no_form_for_code_scanning()
    {
        using var sample = TemporarySample.Create();
        Assert.Equal(new ToolRun(2, "", "dataset: --conflicts is written as text or json, not as sarif\n"), sample.Run("check", "--conflicts", "--output-format", "sarif"));
    }
}
