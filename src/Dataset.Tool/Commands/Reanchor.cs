using System.Globalization;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary>Mends the line numbers of phrases that stand on exactly one other line of the body.</summary>
internal static class Reanchor
{
    public static void Run(DatasetFolder folder, CompiledDataset dataset, IReadOnlyDictionary<string, Article> articles, ToolConsole console)
    {
        var files = folder.Files.ToDictionary(static file => file.Yaml.Path, StringComparer.Ordinal);
        var sources = dataset.Sources.ToDictionary(static source => source.Name, StringComparer.Ordinal);
        foreach (var byFile in Verification.PhrasesOf(dataset).GroupBy(static phrase => phrase.File, StringComparer.Ordinal))
        {
            var edits = new List<(int Start, int Length, string Text)>();
            foreach (var phrase in byFile)
            {
                if (!articles.TryGetValue(phrase.Source, out var article) || article.Line(phrase.Line).Contains(phrase.Text, StringComparison.Ordinal))
                {
                    continue;
                }

                var source = sources[phrase.Source];
                var found = PhraseLines.Of(source, article, phrase.Text).Take(2).ToArray();
                if (found.Length == 1)
                {
                    var yaml = files[phrase.File].Yaml;
                    var node = LineNode(yaml, phrase);
                    var span = yaml.Places.SpanOf(node, -1, 0);
                    edits.Add((span.Start, span.Length, found[0].ToString(CultureInfo.InvariantCulture)));
                    console.Out.WriteLine($"{phrase.File}: '{phrase.Text}' is on line {found[0]} now, not {phrase.Line}");
                }
            }

            TextEdits.Apply(console.Resolve(byFile.Key), edits);
        }
    }

    // A waiver is cited by its item; its line is a field of it.
    private static int LineNode(Schema.Yaml.YamlFile yaml, CitedPhrase phrase)
    {
        var node = new Schema.Yaml.YamlNode(yaml.Tree!, phrase.LineNode);
        return node.Kind == Schema.Yaml.YamlKind.Mapping ? node.Find("line")!.Value.Index : phrase.LineNode;
    }
}
