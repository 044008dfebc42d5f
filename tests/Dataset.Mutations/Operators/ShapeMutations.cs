using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;
using Dataset.Tests.Mutating;

namespace Dataset.Mutations.Operators;

/// <summary>The shape of an entity's file: keys misspelt, missing and twice, claims and witnesses twice, indentation and tabs.</summary>
internal static class ShapeMutations
{
    private static readonly HashSet<string> Demanded = ["entity", "kind", "summary", "value", "evidence", "source", "line", "text"];

    /// <summary>Every key with its last letter twice.</summary>
    public static IEnumerable<Mutant> OfMisspeltKeys(DatasetJudge judge, EntitySpec entity)
    {
        var edits = new YamlEdits(judge, entity.Header.File);
        return Keys(judge, entity).Select(key => edits.Replace("key.misspelt", key.Index, key.Text + key.Text[^1]));
    }

    /// <summary>Every demanded key, and every required property, taken out.</summary>
    public static IEnumerable<Mutant> OfMissingKeys(DatasetJudge judge, EntitySpec entity)
    {
        var edits = new YamlEdits(judge, entity.Header.File);
        var required = judge.Baseline.Schema.FindKind(entity.Header.Kind)!.Properties.Where(static property => property.Required).Select(static property => property.Name).ToHashSet(StringComparer.Ordinal);
        return Keys(judge, entity).Where(key => Demanded.Contains(key.Text) || required.Contains(key.Text)).Select(key => edits.Remove("key.missing", key.Index + 1));
    }

    /// <summary>Every key with its value twice.</summary>
    public static IEnumerable<Mutant> OfRepeatedKeys(DatasetJudge judge, EntitySpec entity)
    {
        var edits = new YamlEdits(judge, entity.Header.File);
        return Keys(judge, entity).Select(key => edits.Repeat("key.twice", key.Index, isPair: true));
    }

    /// <summary>Every item of a list twice: claims, witnesses, names, contexts.</summary>
    public static IEnumerable<Mutant> OfRepeatedItems(DatasetJudge judge, EntitySpec entity)
    {
        var edits = new YamlEdits(judge, entity.Header.File);
        var tree = judge.FileOf(entity.Header.File).Tree!;
        return Enumerable.Range(0, tree.Count).Select(node => new YamlNode(tree, node)).SelectMany(static node => node.Items).Select(item => edits.Repeat("twice", item.Index, isPair: false));
    }

    /// <summary>Every line one space further in, and one less.</summary>
    public static IEnumerable<Mutant> OfIndentation(DatasetJudge judge, EntitySpec entity)
    {
        foreach (var (line, start, blanks) in LinesOf(judge, entity))
        {
            yield return new Mutant("indentation", entity.Header.File, line, new TextSpan(start, 0), " ") { FromLine = line - 1 };
            if (blanks > 0)
            {
                yield return new Mutant("indentation", entity.Header.File, line, new TextSpan(start, 1), "") { FromLine = line - 1 };
            }
        }
    }

    /// <summary>Every line's indentation a tab.</summary>
    public static IEnumerable<Mutant> OfTabs(DatasetJudge judge, EntitySpec entity) =>
        LinesOf(judge, entity).Where(static line => line.Blanks > 0).Select(line => new Mutant("tab", entity.Header.File, line.Line, new TextSpan(line.Start, line.Blanks), "\t"));

    private static IEnumerable<(int Line, int Start, int Blanks)> LinesOf(DatasetJudge judge, EntitySpec entity)
    {
        var text = judge.TextOf(entity.Header.File);
        var starts = judge.FileOf(entity.Header.File).Places.LineStarts;
        for (var line = 0; line < starts.Count; line++)
        {
            var end = starts[line];
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }

            if (end < text.Length && text[end] is not ('\n' or '\r' or '#'))
            {
                yield return (line + 1, starts[line], end - starts[line]);
            }
        }
    }

    private static IEnumerable<YamlNode> Keys(DatasetJudge judge, EntitySpec entity)
    {
        var tree = judge.FileOf(entity.Header.File).Tree!;
        return Enumerable.Range(0, tree.Count).Select(node => new YamlNode(tree, node)).SelectMany(static node => node.Pairs).Select(static pair => pair.Key);
    }
}
