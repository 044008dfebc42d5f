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
        var end = Math.Max(SpanOf(valueNode).End, key.End + 1);
        var parent = SpanOf(Parents[valueNode - 1]);
        var from = LineOf(parent.Start);
        if (IsFlow(valueNode - 1))
        {
            var isFirst = text[parent.Start..key.Start].Trim() == "{";
            var start = isFirst ? key.Start : text.LastIndexOf(',', key.Start - 1);
            return new Mutant(name, path, LineOf(key.Start), new TextSpan(start, (isFirst ? SkipComma(end) : end) - start), "") { FromLine = from };
        }

        // In block style the first pair of a list's item shares its line with the dash.
        var line = LineStart(key.Start);
        var isItem = text[line..key.Start].Contains('-', StringComparison.Ordinal);
        var to = NextLine(end);
        while (isItem && to < text.Length && text[to] == ' ')
        {
            to++;
        }

        var first = isItem ? key.Start : line;
        return new Mutant(name, path, LineOf(key.Start), new TextSpan(first, to - first), "") { FromLine = from };
    }

    /// <summary>A mutant with a further key and value after those of a node.</summary>
    public Mutant Insert(string name, int valueNode, string pair)
    {
        var key = SpanOf(valueNode - 1);
        var end = Math.Max(SpanOf(valueNode).End, key.End + 1);
        return IsFlow(valueNode - 1)
            ? new Mutant(name, path, LineOf(end), new TextSpan(end, 0), ", " + pair)
            : new Mutant(name, path, LineOf(end) + 1, new TextSpan(NextLine(end), 0), new string(' ', file.Places.PositionOf(key.Start).Column) + pair + "\n");
    }

    /// <summary>A mutant in which an item of a list, or a pair of a mapping by its key, stands twice.</summary>
    public Mutant Repeat(string name, int node, bool isPair)
    {
        var start = SpanOf(node).Start;
        var end = SpanOf(isPair ? node + 1 : node).End;
        if (IsFlow(node))
        {
            return new Mutant(name, path, LineOf(end), new TextSpan(end, 0), ", " + text[start..end]);
        }

        var line = LineStart(start);
        var copy = text[line..Math.Max(line, NextLine(Math.Max(end, start + 1)))];
        if (isPair && text[line..start].Trim() == "-")
        {
            copy = new string(' ', start - line) + copy[(start - line)..];
        }

        var after = line + text[line..NextLine(Math.Max(end, start + 1))].Length;
        return new Mutant(name, path, LineOf(after), new TextSpan(after, 0), copy.EndsWith('\n') ? copy : "\n" + copy);
    }

    /// <summary>The node of the mapping or list that a node stands in; -1 for the root.</summary>
    public IReadOnlyList<int> Parents { get; } = ParentsOf(judge.FileOf(path).Tree!);

    private static int[] ParentsOf(YamlTree tree)
    {
        var parents = new int[tree.Count];
        var open = new Stack<int>();
        for (var node = 0; node < tree.Count; node++)
        {
            while (open.Count > 0 && tree[open.Peek()].Next <= node)
            {
                open.Pop();
            }

            parents[node] = open.Count > 0 ? open.Peek() : -1;
            open.Push(node);
        }

        return parents;
    }

    // A pair or item stands in flow style where its mapping or list is in braces or brackets.
    private bool IsFlow(int node) => Parents[node] is var parent and >= 0 && text[SpanOf(parent).Start] is '{' or '[';

    private int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private int NextLine(int offset) => text.IndexOf('\n', Math.Min(offset, text.Length)) is var stop && stop >= 0 ? stop + 1 : text.Length;

    private int SkipComma(int offset)
    {
        while (offset < text.Length && text[offset] is ',' or ' ')
        {
            offset++;
        }

        return offset;
    }
}
