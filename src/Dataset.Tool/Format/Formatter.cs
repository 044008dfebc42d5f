using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Yaml;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Format;

/// <summary>
/// The canonical form of a file: keys in the language's order, facts in the schema's, two blanks a level, evidence on one line of at most 160 characters, quotes single.
/// Every value and every comment stays; a comment goes where its entry goes.
/// </summary>
internal static class Formatter
{
    private const int MostPasses = 8;

    /// <summary>The canonical text of a file that was read without a problem.</summary>
    /// <param name="file">The file, read.</param>
    /// <param name="text">Its text, without byte order mark.</param>
    /// <param name="role">What the file is.</param>
    /// <param name="schema">The schema, which orders facts.</param>
    /// <param name="schemaLine">The first line that editors need, with its end; empty for none, and then one that is there stays.</param>
    /// <exception cref="InvalidOperationException">The result would not say the same: a failure of our own.</exception>
    public static string Format(YamlFile file, string text, DatasetFileRole role, SchemaSpec schema, string schemaLine)
    {
        var (read, result) = (file, text);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            // A comment that a list could not hold on one line goes before it, and then the list has room on one line: seldom is there more to do after the first pass.
            var next = Pass(read, result, role, schema, schemaLine);
            if (next == result)
            {
                break;
            }

            (read, result) = (YamlFile.Read(file.Path, next), next);
            Prove(file, text, read, result);
        }

        return result;
    }

    private static string Pass(YamlFile file, string text, DatasetFileRole role, SchemaSpec schema, string schemaLine)
    {
        var tree = CommentedTree.Of(file, text);
        var lines = CanonicalWriter.Write(file, text, tree.Root, Shapes.Of(role, file.Tree!, schema));
        lines.InsertRange(0, tree.Header);
        var first = lines.Find(static line => line.StartsWith(EditorSchemaLine.Prefix, StringComparison.Ordinal));
        lines.RemoveAll(static line => line.StartsWith(EditorSchemaLine.Prefix, StringComparison.Ordinal));
        return (schemaLine.Length > 0 ? schemaLine : first is null ? "" : first + "\n") + string.Join('\n', WithoutDoubleBlanks(lines)) + "\n";
    }

    private static IEnumerable<string> WithoutDoubleBlanks(List<string> lines)
    {
        var first = lines.FindIndex(static line => line.Length > 0);
        return lines.Where((line, index) => index >= first && (line.Length > 0 || lines[index - 1].Length > 0)).Select(static line => line == CanonicalWriter.EmptyTextLine ? "" : line);
    }

    // Nothing is written that does not say the same: whoever formats a dataset looks at few of the files afterwards.
    private static void Prove(YamlFile before, string textBefore, YamlFile after, string textAfter)
    {
        var difference = after.Tree is null || after.Problems.Count > 0 ? $"would be wrong: {after.Problems[0].Message}"
            : !SameContent(before.Tree!.Root, after.Tree.Root) ? "would say something else"
            : !CommentsOf(before, textBefore).SequenceEqual(CommentsOf(after, textAfter)) ? "would have other comments"
            : null;
        if (difference is not null)
        {
            throw new InvalidOperationException($"the canonical form of {before.Path} {difference}; the file stays as it was");
        }
    }

    private static IEnumerable<string> CommentsOf(YamlFile file, string text) =>
        Comment.In(file, text).Select(static comment => comment.Text).Where(static comment => !comment.StartsWith(EditorSchemaLine.Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Whether two nodes say the same: the keys of mappings in any order, lists in theirs.</summary>
    internal static bool SameContent(YamlNode a, YamlNode b)
    {
        if (a.Kind != b.Kind || a.Text != b.Text || a.IsEmpty != b.IsEmpty)
        {
            return false;
        }

        if (a.Kind != YamlKind.Mapping)
        {
            return a.Items.Count() == b.Items.Count() && a.Items.Zip(b.Items).All(static pair => SameContent(pair.First, pair.Second));
        }

        var others = b.Pairs.ToDictionary(static pair => pair.Key.Text, static pair => pair.Value, StringComparer.Ordinal);
        return a.Pairs.Count() == others.Count && a.Pairs.All(pair => others.TryGetValue(pair.Key.Text, out var other) && SameContent(pair.Value, other));
    }
}
