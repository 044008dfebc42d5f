using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Start">The offset of its <c>#</c>.</param>
/// <param name="Text">The comment with its <c>#</c>, without blanks at its end.</param>
/// <param name="Line">Its line, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="OwnLine">Whether nothing but blanks stands before it on its line.</param>
internal sealed record Comment(int Start, string Text, int Line, int Column, bool OwnLine)
{
    /// <summary>All comments of a file that was read, in order.</summary>
    public static IReadOnlyList<Comment> In(YamlFile file, string text)
    {
        var comments = new List<Comment>();
        var at = 0;
        for (var node = 0; node < file.Tree!.Count; node++)
        {
            if (file.Tree[node].Kind != YamlKind.Scalar)
            {
                continue;
            }

            // What stands between two scalars is blanks, indicators and comments.
            var span = file.Places.SpanOf(node, -1, 0);
            Scan(file, text, at, span.Start, comments);
            at = Math.Max(at, span.End);
            if (file.Tree[node].Style == YamlStyle.Block)
            {
                ScanHeader(file, text, span.Start, comments);
            }
        }

        Scan(file, text, at, text.Length, comments);
        return comments;
    }

    private static void Scan(YamlFile file, string text, int from, int to, List<Comment> comments)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '#')
            {
                i = Add(file, text, i, comments);
            }
        }
    }

    // `note: | # why` : the comment stands inside the stretch of the block scalar.
    private static void ScanHeader(YamlFile file, string text, int start, List<Comment> comments)
    {
        var end = EndOfLine(text, start);
        var hash = text.IndexOf('#', start, end - start);
        if (hash >= 0)
        {
            Add(file, text, hash, comments);
        }
    }

    private static int Add(YamlFile file, string text, int start, List<Comment> comments)
    {
        var end = EndOfLine(text, start);
        var (line, column) = file.Places.PositionOf(start);
        comments.Add(new Comment(start, text[start..end].TrimEnd(), line, column, text.AsSpan(start - column, column).TrimStart(" \t").IsEmpty));
        return end;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }
}
