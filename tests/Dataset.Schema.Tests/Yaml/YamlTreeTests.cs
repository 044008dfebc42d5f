using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

public sealed class YamlTreeTests
{
    [Fact]
    public void An_entity_file_becomes_a_tree()
    {
        var file = YamlFile.Read(
            "Llama2.yaml",
            """
            entity: Llama2
            names: { en: [Llama 2], zh: [LLaMA2, 'Llama 2'] }
            facts:
              MonthlyActiveUserLimit:
                value: 700_000_000
                evidence:
                  - { source: ThePaper2023, line: 87, text: '超過7億', hedge: over }
            """);

        Assert.Empty(file.Problems);
        var root = file.Tree!.Root;
        Assert.Equal("Llama2", root.Find("entity")!.Value.Text);
        Assert.Equal(["LLaMA2", "Llama 2"], root.Find("names")!.Value.Find("zh")!.Value.Items.Select(item => item.Text));
        var evidence = root.Find("facts")!.Value.Find("MonthlyActiveUserLimit")!.Value.Find("evidence")!.Value.Items.Single();
        Assert.Equal("超過7億", evidence.Find("text")!.Value.Text);
        Assert.True(evidence.Find("text")!.Value.IsQuoted);
    }
}
