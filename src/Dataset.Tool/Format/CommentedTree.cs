using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>Gives each comment and blank line of a file to the entry it belongs to, so that the entry can move and take it along.</summary>
internal sealed class CommentedTree
{
    private readonly YamlFile file;
    private readonly string text;
    private readonly List<Placed> entries = [];

    private readonly Dictionary<int, int> commentStarts;

    private CommentedTree(YamlFile file, string text, IEnumerable<Comment> comments)
    {
        this.file = file;
        this.text = text;
        commentStarts = comments.ToDictionary(static comment => comment.Start + comment.Text.Length, static comment => comment.Start);
        Root = FormatEntry.Of(null, file.Tree!.Root);
        Place(Root, -1);
    }

    /// <summary>The document, with all comments.</summary>
    public FormatEntry Root { get; }

    /// <summary>Comments at the top that a blank line sets apart from the first entry: they are the file's.</summary>
    public List<string> Header { get; } = [];

    /// <summary>Reads the comments of a file.</summary>
    public static CommentedTree Of(YamlFile file, string text)
    {
        var comments = Comment.In(file, text);
        var tree = new CommentedTree(file, text, comments);
        foreach (var comment in comments)
        {
            tree.Attach(comment);
        }

        tree.FindBlankLines();
        tree.SplitHeader();
        return tree;
    }

    private void Place(FormatEntry entry, int parent)
    {
        var index = entries.Count;
        if (entry != Root)
        {
            var inFlow = parent < 0 ? IsFlow(Root) : entries[parent].InFlow || IsFlow(entries[parent].Entry);
            var start = StartOf(entry, inFlow);
            var (line, column) = file.Places.PositionOf(start);
            entries.Add(new Placed(entry, parent, start, line, column, inFlow));
        }

        foreach (var child in entry.Entries)
        {
            Place(child, entry == Root ? -1 : index);
        }
    }

    // An item begins at its dash, which no node covers; comments may stand between the two.
    private int StartOf(FormatEntry entry, bool inFlow)
    {
        var start = file.Places.SpanOf((entry.Key ?? entry.Value).Index, -1, 0).Start;
        if (entry.Key is not null || inFlow)
        {
            return start;
        }

        var at = start;
        while (at > 0 && (text[at - 1] is ' ' or '\t' or '\r' or '\n' || commentStarts.ContainsKey(at)))
        {
            at = commentStarts.TryGetValue(at, out var comment) ? comment : at - 1;
        }

        return at > 0 && text[at - 1] == '-' ? at - 1 : start;
    }

    private bool IsFlow(FormatEntry entry) =>
        entry.Value.Kind != YamlKind.Scalar && file.Places.SpanOf(entry.Value.Index, -1, 0) is { Length: > 0 } span && text[span.Start] is '{' or '[';

    private void Attach(Comment comment)
    {
        var next = NextAfter(comment.Start);
        if (!comment.OwnLine)
        {
            AttachToLine(comment, next);
        }
        else if (next < entries.Count && (entries[next].Column >= comment.Column || entries[next].Parent == next - 1))
        {
            entries[next].Entry.Head.Add(comment.Text);
        }
        else
        {
            // Deeper than what follows: it closes the innermost entry before it that is no deeper than itself.
            var last = next - 1;
            while (last >= 0 && (entries[last].Column > comment.Column || entries[last].InFlow))
            {
                last = entries[last].Parent;
            }

            (last >= 0 ? entries[last].Entry : Root).Foot.Add(comment.Text);
        }
    }

    private void AttachToLine(Comment comment, int next)
    {
        var inFlow = IsFlow(Root) && Contains(Root, comment.Start);
        for (var around = next - 1; around >= 0 && !inFlow; around = entries[around].Parent)
        {
            inFlow = IsFlow(entries[around].Entry) && Contains(entries[around].Entry, comment.Start);
        }

        var last = next - 1;
        while (last >= 0 && entries[last].Line == comment.Line && entries[last].InFlow != inFlow)
        {
            last--;
        }

        if (last >= 0 && entries[last].Line == comment.Line)
        {
            entries[last].Entry.Trailing.Add(comment.Text);
            return;
        }

        // After the last bracket of something longer than a line.
        last = next - 1;
        while (last >= 0 && entries[last].InFlow && !inFlow)
        {
            last--;
        }

        (last >= 0 ? entries[last].Entry : Root).Foot.Add(comment.Text);
    }

    private bool Contains(FormatEntry entry, int offset)
    {
        var span = file.Places.SpanOf(entry.Value.Index, -1, 0);
        return span.Start <= offset && offset < span.End;
    }

    private int NextAfter(int offset)
    {
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Start > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void FindBlankLines()
    {
        foreach (var placed in entries.Where(static placed => !placed.InFlow))
        {
            var line = placed.Line - 1;
            if (placed.Entry.Head.Count > 0 && IsBlank(line))
            {
                placed.Entry.Head.Add("");
            }

            // Over the comments before it, blank lines between them too.
            var comments = placed.Entry.Head.Count(static comment => comment.Length > 0);
            while (line >= 0 && comments > 0)
            {
                comments -= IsBlank(line--) ? 0 : 1;
            }

            placed.Entry.BlankBefore = line >= 0 && IsBlank(line);
        }
    }

    private void SplitHeader()
    {
        if (entries.Count > 0 && entries[0].Entry is { Head: [.., ""] } first)
        {
            Header.AddRange(first.Head);
            first.Head.Clear();
        }
    }

    private bool IsBlank(int line)
    {
        if (line < 0)
        {
            return false;
        }

        var start = file.Places.LineStarts[line];
        var end = line + 1 < file.Places.LineStarts.Count ? file.Places.LineStarts[line + 1] : text.Length;
        return text.AsSpan(start, end - start).Trim().IsEmpty;
    }

    /// <summary>An entry with its place, in the file's order.</summary>
    private sealed record Placed(FormatEntry Entry, int Parent, int Start, int Line, int Column, bool InFlow);
}
