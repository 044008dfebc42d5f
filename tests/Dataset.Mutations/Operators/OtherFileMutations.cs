using Dataset.Schema.Text;
using Dataset.Schema.Yaml;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>Slips in the files that are no entities: checks, schema, cards, dataset.yaml and the recorded surface.</summary>
internal static class OtherFileMutations
{
    // What these keys hold is read by people alone; the folder of sources is looked for before any rule is asked, and that it is there is DSET2019.
    private static readonly HashSet<string> FreeText = ["sources", "summary", "because", "fails", "title", "publisher", "author", "url", "basis", "reason"];

    /// <summary>Every digit of every value made the next.</summary>
    public static IEnumerable<Mutant> OfDigits(DatasetJudge judge, string path, string name) =>
        Values(judge, path).SelectMany(value => DigitMutations.OfNode(judge, path, value.Index, name + ".digit", toEach: false));

    /// <summary>Every value with its last letter twice.</summary>
    public static IEnumerable<Mutant> OfWords(DatasetJudge judge, string path, string name)
    {
        var edits = new YamlEdits(judge, path);
        foreach (var value in Values(judge, path))
        {
            var span = edits.SpanOf(value.Index);
            var last = edits.At(span).TrimEnd('\'', '"').Length - 1;
            if (last >= 0 && char.IsLetter(edits.At(span)[last]))
            {
                var letter = edits.At(span)[last];
                yield return edits.Replace(name + ".word", new TextSpan(span.Start + last, 1), $"{letter}{letter}");
            }
        }
    }

    /// <summary>The operators of checks, each made another.</summary>
    public static IEnumerable<Mutant> OfOperators(DatasetJudge judge, string path, string name)
    {
        var edits = new YamlEdits(judge, path);
        foreach (var value in Values(judge, path))
        {
            var span = edits.SpanOf(value.Index);
            var text = edits.At(span);
            for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf(' ', at + 1))
            {
                if (text[at + 2] == ' ' && text[at + 1] is '<' or '=' or '+' or '-' or '*' or '/')
                {
                    var other = text[at + 1] switch { '<' => "=", '=' => "<", '+' => "-", '-' => "+", '*' => "/", _ => "*" };
                    yield return edits.Replace(name + ".operator", new TextSpan(span.Start + at + 1, 1), other);
                }
            }
        }
    }

    /// <summary>Every key with its last letter twice.</summary>
    public static IEnumerable<Mutant> OfMisspeltKeys(DatasetJudge judge, string path, string name)
    {
        var edits = new YamlEdits(judge, path);
        return Pairs(judge, path).Select(pair => edits.Replace(name + ".key", pair.Key.Index, pair.Key.Text + pair.Key.Text[^1]));
    }

    /// <summary>Every key that people do not read alone, taken out with its value. An empty list says the same as none.</summary>
    public static IEnumerable<Mutant> OfMissingKeys(DatasetJudge judge, string path, string name)
    {
        var edits = new YamlEdits(judge, path);
        return Pairs(judge, path).Where(static pair => !FreeText.Contains(pair.Key.Text) && (pair.Value.Kind != YamlKind.Sequence || !pair.Value.Items.IsEmpty)).Select(pair => edits.Remove(name + ".missing", pair.Value.Index));
    }

    private static IEnumerable<(YamlNode Key, YamlNode Value)> Pairs(DatasetJudge judge, string path)
    {
        var tree = judge.FileOf(path).Tree!;
        return Enumerable.Range(0, tree.Count).Select(node => new YamlNode(tree, node)).SelectMany(static node => node.Pairs);
    }

    // The scalars that are values, alone or in a list.
    private static IEnumerable<YamlNode> Values(DatasetJudge judge, string path) => Pairs(judge, path)
        .Where(static pair => !FreeText.Contains(pair.Key.Text))
        .SelectMany(static pair => pair.Value.Kind == YamlKind.Scalar ? [pair.Value] : pair.Value.Items.Where(static item => item.Kind == YamlKind.Scalar));
}
