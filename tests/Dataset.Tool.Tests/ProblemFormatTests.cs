using System.Text.Json;

namespace Dataset.Tool.Tests;

/// <summary>The four forms of one outcome: same problems, same places, same words.</summary>
public sealed class ProblemFormatTests
{
    // Line, column, end line, end column, rule, message; related places follow, indented.
    private static readonly string[] Expected =
    [
        "data/checks.yaml 1 10 1 63 DSET5012 the check is declared to fail, and holds: PortElsa.Containers[2020] is 1,200,000, [1,150,000, 1,250,000] containers, PortElsa.Containers[2021] is 1,500,000, [1,450,000, 1,550,000] containers: true; remove 'fails'",
        "  data/entities/Port/PortElsa.yaml 34 5 34 9 PortElsa.Containers[2020] is 1_200_000",
        "  data/entities/Port/PortElsa.yaml 37 5 37 9 PortElsa.Containers[2021] is 1_500_000",
        "data/entities/Port/PortElsa.yaml 16 12 16 26 DSET2014 unknown entity 'NorlandDreging'; did you mean 'NorlandDredging'?",
        "data/entities/Port/PortElsa.yaml 24 12 24 14 DSET3001 value 41 is not what the evidence says, 14 (14)",
        "  data/entities/Port/PortElsa.yaml 25 55 25 57 the figure as it is printed",
        "data/entities/Port/PortElsa.yaml 29 55 29 73 DSET3004 the words say 'about' (About 2,500 people), and the evidence has no hedge; add hedge: about",
    ];

    [Fact]
    public void Text_is_one_line_a_problem_with_related_places_below()
    {
        using var sample = Broken();
        var run = sample.Run("check");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [.. Expected.Select(AsText), "Harbours: 2 entities, 7 facts, 8 claims, 2 sources, 1 check; 4 problems"],
            run.Lines);
    }

    [Fact]
    public void Json_tells_the_same()
    {
        using var sample = Broken();
        var run = sample.Run("check", "--output-format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, run.Code);
        Assert.Equal(Expected, json.RootElement.GetProperty("problems").EnumerateArray().SelectMany(static problem => problem.GetProperty("related").EnumerateArray()
            .Select(static related => $"  {Place(related)} {related.GetProperty("message")}")
            .Prepend($"{Place(problem)} {problem.GetProperty("rule")} {problem.GetProperty("message")}")));

        static string Place(JsonElement at) =>
            $"{at.GetProperty("file")} {at.GetProperty("line")} {at.GetProperty("column")} {at.GetProperty("endLine")} {at.GetProperty("endColumn")}";
    }

    [Fact]
    public void GitHub_s_annotations_tell_the_same_but_for_related_places()
    {
        using var sample = Broken();
        var run = sample.Run("check", "--output-format", "github");
        Assert.Equal(1, run.Code);
        Assert.Equal(Expected.Where(static line => line[0] != ' ').Select(AsAnnotation), run.Lines);
    }

    [Fact]
    public void Sarif_tells_the_same_and_carries_the_pages_of_the_rules()
    {
        using var sample = Broken();
        var run = sample.Run("check", "--output-format", "sarif");
        using var json = JsonDocument.Parse(run.Out);
        var log = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(1, run.Code);
        Assert.Equal(Expected, log.GetProperty("results").EnumerateArray().SelectMany(static result => result.GetProperty("relatedLocations").EnumerateArray()
            .Select(static related => $"  {Place(related)} {Text(related)}")
            .Prepend($"{Place(result.GetProperty("locations")[0])} {result.GetProperty("ruleId")} {Text(result)}")));

        var rules = log.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["DSET2014", "DSET3001", "DSET3004", "DSET5012"], rules.Select(static rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, static rule => Assert.StartsWith($"# {rule.GetProperty("id")}: ", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal));

        static string Text(JsonElement of) => of.GetProperty("message").GetProperty("text").GetString()!;

        static string Place(JsonElement at)
        {
            var physical = at.GetProperty("physicalLocation");
            var region = physical.GetProperty("region");
            return $"{physical.GetProperty("artifactLocation").GetProperty("uri")} {region.GetProperty("startLine")} {region.GetProperty("startColumn")} "
                + $"{region.GetProperty("endLine")} {region.GetProperty("endColumn")}";
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void A_dataset_without_problems_is_fine_in_every_form(string format)
    {
        using var sample = TemporarySample.Create();
        sample.Run("check", "--output-format", format).Fine();
    }

    private static TemporarySample Broken()
    {
        var sample = TemporarySample.Create();
        sample.Edit("data/checks.yaml", "  because: The article tells the years as a rise.\n", "  because: The article tells the years as a rise.\n  fails: One of the papers has a misprint.\n");
        sample.Edit("data/entities/Port/PortElsa.yaml", "value: NorlandDredging", "value: NorlandDreging");
        sample.Edit("data/entities/Port/PortElsa.yaml", "value: 14\n", "value: 41\n");
        sample.Edit("data/entities/Port/PortElsa.yaml", "'About 2,500 people', hedge: about", "'About 2,500 people'");
        return sample;
    }

    private static string AsText(string line)
    {
        var isRelated = line[0] == ' ';
        var parts = line.TrimStart().Split(' ', isRelated ? 6 : 7);
        return isRelated ? $"  {parts[0]}({parts[1]},{parts[2]}): {parts[5]}" : $"{parts[0]}({parts[1]},{parts[2]}): error {parts[5]}: {parts[6]}";
    }

    private static string AsAnnotation(string line)
    {
        var parts = line.Split(' ', 7);
        return $"::error file={parts[0]},line={parts[1]},col={parts[2]},endLine={parts[3]},endColumn={parts[4]},title={parts[5]}::{parts[6]}";
    }
}
