using Dataset.Generator.Tests.Pipeline;
using Dataset.Schema.Tests.Yaml;
using Dataset.Tests;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Every document of YAML's own test suite as an entity file of a dataset: the generator stands it, tells of it where it stands, and compiles all other facts.</summary>
public sealed class YamlSuiteTests
{
    private const string Stranger = "/woods/data/entities/Tree/Stranger.yaml";

    [YamlSuiteFact]
    public void No_document_brings_the_generator_down_or_hides_another_fact()
    {
        var run = new GeneratorRun(YamlFiles.Woods);
        var sound = run.Sources.Keys.ToHashSet(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var item in SuiteCase.All)
        {
            run.Update(YamlFiles.Woods.Add(Stranger, item.Yaml));

            var messages = run.Messages;
            if (!messages.All(static message => message.StartsWith("Stranger.yaml(", StringComparison.Ordinal) && !message.Contains("DSET9", StringComparison.Ordinal))
                || messages.Count == 0
                || (item.IsInvalid && !messages.All(static message => message.Contains(" error DSET10", StringComparison.Ordinal)))
                || !sound.IsSubsetOf(run.Sources.Keys))
            {
                wrong.Add(item.Id + ": " + string.Join(" / ", messages.Take(3)));
            }
        }

        Assert.Equal(406, SuiteCase.All.Count);
        Assert.Equal([], wrong);
    }
}
