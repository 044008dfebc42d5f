using Dataset.Schema.Tests.Yaml;
using Dataset.Tests;

namespace Dataset.Tool.Tests;

/// <summary>Every document of YAML's own test suite as an entity file: the tool says what is wrong where it stands; <c>fmt</c> leaves it or writes what says the same.</summary>
public sealed class YamlSuiteTests
{
    private const string Stranger = "data/entities/Port/Stranger.yaml";

    [Fact]
    public void A_file_copied_to_begin_another_is_one_error_at_the_copy()
    {
        using var sample = TemporarySample.Create();
        sample.Write("data/entities/Port/Aaa.yaml", sample.Read("data/entities/Port/PortElsa.yaml"));

        var problems = sample.Run("check", "data").Lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal));

        Assert.EndsWith("error DSET2011: entity 'PortElsa' must be in a file PortElsa.yaml, not Aaa.yaml", Assert.Single(problems), StringComparison.Ordinal);
    }

    [YamlSuiteFact]
    public void Check_tells_of_each_document_at_its_place()
    {
        using var sample = TemporarySample.Create();
        var wrong = new List<string>();
        foreach (var item in SuiteCase.All)
        {
            sample.Write(Stranger, item.Yaml);

            var run = sample.Run("check", "data");
            var problems = run.Lines.SkipLast(1).ToList();
            if (run.Code != 1 || run.Error.Length > 0 || problems.Count == 0
                || !problems.TrueForAll(static line => line.StartsWith("data/entities/Port/Stranger.yaml(", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal))
                || (item.IsInvalid && !problems.TrueForAll(static line => line.StartsWith("  ", StringComparison.Ordinal) || line.Contains(": error DSET10", StringComparison.Ordinal))))
            {
                wrong.Add($"{item.Id}: {run.Code} {run.Error} {run.Out}");
            }
        }

        Assert.Equal([], wrong);
    }

    [YamlSuiteFact]
    public void Fmt_writes_the_same_again_or_nothing()
    {
        using var sample = TemporarySample.Create();
        var wrong = new List<string>();
        foreach (var item in SuiteCase.All)
        {
            sample.Write(Stranger, item.Yaml);
            var before = Schema.Yaml.YamlFile.Read("x", sample.Read(Stranger)).Tree;

            var code = sample.Run("fmt", "data").Code;
            var after = Schema.Yaml.YamlFile.Read("x", sample.Read(Stranger)).Tree;
            if (code is not (0 or 1) || (item.IsInvalid && code != 1) || before is null != after is null || (before is null && sample.Read(Stranger) != item.Yaml) || sample.Run("fmt", "data").Code != code)
            {
                wrong.Add($"{item.Id}: {code}");
            }
        }

        Assert.Equal([], wrong);
    }
}
