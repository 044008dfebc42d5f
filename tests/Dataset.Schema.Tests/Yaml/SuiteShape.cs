using Dataset.Schema.Messages;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>What a case of the suite says, from its events.</summary>
/// <param name="Nodes">The nodes in order: <c>+MAP</c>, <c>-MAP</c>, <c>+SEQ</c>, <c>-SEQ</c>, <c>=VAL</c> with a sign for the style.</param>
/// <param name="Features">The rules that refuse what the events hold.</param>
public sealed record SuiteShape(IReadOnlyList<string> Nodes, IReadOnlySet<Rule> Features)
{
    /// <summary>Features that no document may be read with; tabs, question marks and percent signs also stand where they are harmless.</summary>
    public static IReadOnlySet<Rule> NeverAdmitted { get; } = new HashSet<Rule>
    {
        RuleCatalogue.AnchorOrAlias, RuleCatalogue.Tag, RuleCatalogue.ComplexKey, RuleCatalogue.SeveralDocuments, RuleCatalogue.EmptyFile,
    };

    /// <summary>Reads the events, one a line.</summary>
    public static SuiteShape Of(string events)
    {
        var nodes = new List<string>();
        var features = new HashSet<Rule>();
        var documents = 0;

        // For each open collection whether it is a mapping, and whether its next node is a key.
        var open = new Stack<(bool IsMapping, bool KeyNext)>();
        foreach (var line in events.Split('\n').Select(static line => line.TrimStart(' ')).Where(static line => line.Length > 0))
        {
            switch (line[..4])
            {
                case "+STR" or "-STR" or "-DOC":
                    break;
                case "+DOC":
                    if (++documents > 1)
                    {
                        features.Add(RuleCatalogue.SeveralDocuments);
                    }

                    break;
                case "-MAP" or "-SEQ":
                    open.Pop();
                    nodes.Add(line);
                    break;
                default:
                    var isKey = open.TryPeek(out var parent) && parent.IsMapping && parent.KeyNext;
                    if (parent.IsMapping)
                    {
                        open.Push((true, !open.Pop().KeyNext));
                    }

                    var node = line[..4] + WithoutProperties(line[4..].TrimStart(' '), features);
                    nodes.Add(node);
                    if (isKey && (node is "=VAL:" or "+MAP" or "+SEQ"))
                    {
                        features.Add(RuleCatalogue.ComplexKey);
                    }

                    if (node is "=ALI")
                    {
                        features.Add(RuleCatalogue.AnchorOrAlias);
                    }
                    else if (node is "+MAP" or "+SEQ")
                    {
                        open.Push((node is "+MAP", true));
                    }

                    break;
            }
        }

        if (nodes is [] or ["=VAL:"])
        {
            features.Add(RuleCatalogue.EmptyFile);
        }

        return new SuiteShape(nodes, features);
    }

    /// <summary>A tree as the suite writes it.</summary>
    public static IEnumerable<string> NodesOf(YamlTree tree)
    {
        var open = new Stack<(int Next, string End)>();
        for (var i = 0; i < tree.Count; i++)
        {
            while (open.TryPeek(out var last) && last.Next == i)
            {
                yield return open.Pop().End;
            }

            var (kind, style, value, next) = tree[i];
            if (kind == YamlKind.Scalar)
            {
                yield return "=VAL" + Sign(style) + Escaped(value!);
            }
            else
            {
                var name = kind == YamlKind.Mapping ? "MAP" : "SEQ";
                yield return "+" + name;
                open.Push((next, "-" + name));
            }
        }

        while (open.TryPop(out var last))
        {
            yield return last.End;
        }
    }

    // What is left of "{} &anchor <tag> :text": the text with its sign, where > and | are one style to us.
    private static string WithoutProperties(string node, HashSet<Rule> features)
    {
        while (node.Length > 0)
        {
            var word = node.Split(' ')[0];
            if (word is "{}" or "[]")
            {
                node = node[word.Length..].TrimStart(' ');
            }
            else if (word[0] == '&')
            {
                features.Add(RuleCatalogue.AnchorOrAlias);
                node = node[word.Length..].TrimStart(' ');
            }
            else if (word[0] == '<')
            {
                features.Add(RuleCatalogue.Tag);
                node = node[(node.IndexOf('>', StringComparison.Ordinal) + 1)..].TrimStart(' ');
            }
            else
            {
                return word[0] switch { '*' => "", '>' => "|" + node[1..], _ => node };
            }
        }

        return "";
    }

    private static char Sign(YamlStyle style) => style switch
    {
        YamlStyle.SingleQuoted => '\'',
        YamlStyle.DoubleQuoted => '"',
        YamlStyle.Block => '|',
        _ => ':',
    };

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\b", "\\b", StringComparison.Ordinal)
            .Replace("\0", "\\0", StringComparison.Ordinal);
}
