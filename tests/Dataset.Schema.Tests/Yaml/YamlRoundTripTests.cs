using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

public sealed class YamlRoundTripTests
{
    /// <summary>The writer shares no code with the reader, so that neither can hide the other's mistake.</summary>
    [Fact]
    public void What_is_written_is_read_with_every_place()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var writer = new YamlWriter(seed);
            writer.Document();

            var file = YamlFile.Read("x.yaml", writer.Text);

            Assert.True(file.Problems.Count == 0, $"seed {seed}: {string.Join("; ", file.Problems)}\n{writer.Text}");
            var read = Enumerable.Range(0, file.Tree!.Count)
                .Select(node => (file.Tree[node].Kind, file.Tree[node].Style, file.Tree[node].Value, file.Places.SpanOf(node, -1, 0)))
                .ToList();
            Assert.True(writer.Nodes.SequenceEqual(read), Difference(seed, writer, read));
        }
    }

    [Fact]
    public void Every_code_unit_of_every_text_lies_in_its_node_and_in_order()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var writer = new YamlWriter(seed);
            writer.Document();
            var file = YamlFile.Read("x.yaml", writer.Text);

            for (var node = 0; node < file.Tree!.Count; node++)
            {
                var last = 0;
                for (var unit = 0; unit < (file.Tree[node].Value?.Length ?? 0); unit++)
                {
                    var span = file.Places.SpanOf(node, unit, 1);
                    var isInside = span.Start >= file.Places.SpanOf(node, -1, 0).Start;
                    Assert.True(isInside && span.Start >= last && span.Length > 0, $"seed {seed}, node {node}, unit {unit}\n{writer.Text}");
                    last = span.Start;
                }
            }
        }
    }

    private static string Difference(int seed, YamlWriter writer, List<(YamlKind Kind, YamlStyle Style, string? Value, TextSpan Span)> read)
    {
        var last = Math.Min(read.Count, writer.Nodes.Count) - 1;
        var at = Enumerable.Range(0, last + 1).First(i => i == last || writer.Nodes[i] != read[i]);
        return $"seed {seed}: written {writer.Nodes[at]}, read {read[at]}\n{writer.Text}";
    }
}
