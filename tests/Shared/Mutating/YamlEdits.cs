using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Tests.Mutating;

/// <summary>Edits of one file as a person would make them: a key with its value taken out or put in, in flow and in block style.</summary>
/// <param name="judge">The dataset.</param>
/// <param name="path">The file.</param>
internal sealed class YamlEdits(DatasetJudge judge, string path)
{
    private readonly YamlFile file = judge.FileOf(path);
    private readonly string text = judge.TextOf(path);

    /// <summary>The stretch of a node in the file.</summary>
    public TextSpan SpanOf(int node) => file.Places.SpanOf(node, -1, 0);

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => file.Places.PositionOf(offset).Line + 1;

    /// <summary>What stands in the stretch.</summary>
    public string At(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>A mutant that has other words in the place of a stretch.</summary>
    public Mutant Replace(string name, TextSpan span, string replacement) => new(name, path, LineOf(span.Start), span, replacement);

    /// <summary>A mutant that has other words in the place of a node.</summary>
    public Mutant Replace(string name, int node, string replacement) => Replace(name, SpanOf(node), replacement);

    /// <summary>A mutant without a key and its value, which is the node after the key.</summary>
    public Mutant Remove(string name, int valueNode)
    {
        var key = SpanOf(valueNode - 1);
        var value = SpanOf(valueNode);
        var end = Math.Max(value.End, key.End + 1);
        if (IsFlow(key.Start))
        {
            var comma = text.LastIndexOf(',', key.Start - 1, key.Start);
            var isFirst = text[Math.Max(0, comma)..key.Start].Trim(' ', ',', '\n').Length > 0;
            var start = isFirst ? key.Start : comma;
            return new Mutant(name, path, LineOf(key.Start), new TextSpan(start, (isFirst ? SkipComma(end) : end) - start), "");
        }

        // In block style the first pair of a list's item shares its line with the dash.
        var line = text.LastIndexOf('\n', Math.Max(0, key.Start - 1)) + 1;
        var isItem = text[line..key.Start].Contains('-', StringComparison.Ordinal);
        var from = isItem ? key.Start : line;
        var to = text.IndexOf('\n', end) is var stop && stop >= 0 ? stop + 1 : text.Length;
        while (isItem && to < text.Length && text[to] == ' ')
        {
            to++;
        }

        return new Mutant(name, path, LineOf(key.Start), new TextSpan(from, to - from), "");
    }

    /// <summary>A mutant with a further key and value after those of a node.</summary>
    public Mutant Insert(string name, int valueNode, string pair)
    {
        var key = SpanOf(valueNode - 1);
        var value = SpanOf(valueNode);
        if (IsFlow(key.Start))
        {
            return new Mutant(name, path, LineOf(key.Start), new TextSpan(value.End, 0), ", " + pair);
        }

        var column = file.Places.PositionOf(key.Start).Column;
        return new Mutant(name, path, LineOf(key.Start), new TextSpan(value.End, 0), "\n" + new string(' ', column) + pair);
    }

    // A pair stands in flow style where some brace or bracket of a node around it is open.
    private bool IsFlow(int offset)
    {
        for (var node = 0; node < file.Tree!.Count; node++)
        {
            var span = SpanOf(node);
            if (file.Tree[node].Kind != YamlKind.Scalar && span.Length > 0 && span.Start < offset && offset < span.End && text[span.Start] is '{' or '[')
            {
                return true;
            }
        }

        return false;
    }

    private int SkipComma(int offset)
    {
        while (offset < text.Length && text[offset] is ',' or ' ')
        {
            offset++;
        }

        return offset;
    }
}
