using System.Text.RegularExpressions;
using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;
using Dataset.Tests;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>One document of YAML's test suite.</summary>
/// <param name="Id">The file's name and the case's number in it: <c>DK95/3</c>.</param>
/// <param name="Yaml">The document.</param>
/// <param name="IsInvalid">Whether it must be refused.</param>
/// <param name="Shape">What it says.</param>
public sealed partial record SuiteCase(string Id, string Yaml, bool IsInvalid, SuiteShape Shape)
{
    public static IReadOnlyList<SuiteCase> All { get; } =
        OutsideFolder.YamlSuite.Path is { } folder ? [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)] : [];

    /// <summary>Rules that may refuse the document: features that its events show, and those that only its text does.</summary>
    public IReadOnlySet<Rule> Features
    {
        get
        {
            var features = new HashSet<Rule>(Shape.Features);
            if (Yaml.Contains('\t', StringComparison.Ordinal))
            {
                features.Add(RuleCatalogue.TabIndentation);
            }

            if (Yaml.Contains('?', StringComparison.Ordinal))
            {
                features.Add(RuleCatalogue.ComplexKey);
            }

            if (Yaml.Contains('%', StringComparison.Ordinal))
            {
                features.Add(RuleCatalogue.Directive);
            }

            return features;
        }
    }

    private static IEnumerable<SuiteCase> Read(string path)
    {
        var file = YamlFile.Read(path, File.ReadAllBytes(path));
        Assert.Empty(file.Problems);
        var number = 0;
        var tree = "";
        foreach (var item in file.Tree!.Root.Items)
        {
            // A case without events has the same as the one before it.
            tree = item.Find("tree")?.Text ?? tree;
            yield return new SuiteCase(
                $"{Path.GetFileNameWithoutExtension(path)}/{number++}",
                Visible(item.Find("yaml")!.Value.Text),
                item.Find("fail") is not null,
                SuiteShape.Of(Visible(tree)));
        }
    }

    // The suite shows what cannot be seen: blanks, tabs (as wide as they look), carriage returns, byte order marks, final line breaks and their absence.
    private static string Visible(string text) =>
        NoFinalBreak().Replace(
            Tab().Replace(text.Replace('␣', ' '), "\t").Replace('⇔', '\ufeff').Replace("↵", "", StringComparison.Ordinal).Replace('←', '\r'),
            "");

    [GeneratedRegex("—*»")]
    private static partial Regex Tab();

    [GeneratedRegex(@"∎\n\z")]
    private static partial Regex NoFinalBreak();
}
