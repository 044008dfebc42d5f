using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>Writes entries in canonical form, line by line.</summary>
internal sealed class CanonicalWriter(YamlFile file, string text)
{
    /// <summary>The longest line that a list or mapping may make.</summary>
    public const int Width = 160;

    /// <summary>Stands for an empty line inside a text, which unlike one between entries is content. No file holds the character itself.</summary>
    public const string EmptyTextLine = "\0";

    private readonly List<string> lines = [];

    /// <summary>The lines of a whole document.</summary>
    public static List<string> Write(YamlFile file, string text, FormatEntry root, Shape shape)
    {
        var writer = new CanonicalWriter(file, text);
        if (root.Value.Kind == YamlKind.Scalar || root.Entries.Count == 0)
        {
            writer.lines.Add(writer.OneLine(root, inFlow: false));
        }
        else
        {
            writer.Entries(root, shape, 0);
        }

        writer.lines.AddRange(root.Foot);
        return writer.lines;
    }

    private void Entries(FormatEntry parent, Shape shape, int indent)
    {
        var ordered = Ordered(parent, shape);
        for (var i = 0; i < ordered.Count; i++)
        {
            var entry = ordered[i];
            if (i > 0 && entry.BlankBefore)
            {
                lines.Add("");
            }

            Comments(entry.Head, indent);
            if (entry.Key is { } key)
            {
                Value(entry, new string(' ', indent) + Scalar(key, inFlow: false) + ":", shape.Below(key.Text), indent);
            }
            else
            {
                Item(entry, shape.Below(""), indent);
            }

            Comments(entry.Foot, indent);
        }
    }

    private void Value(FormatEntry entry, string start, Shape shape, int indent)
    {
        if (entry.Value is { Kind: YamlKind.Scalar, Style: YamlStyle.Block } block && BlockScalar(block) is { } body)
        {
            lines.Add(start + " " + body.Header + Trailing(entry));
            lines.AddRange(body.Lines.Select(line => line.Length == 0 ? EmptyTextLine : new string(' ', indent + 2) + line));
        }
        else if (TryOneLine(entry, shape, start.Length + 1) is { } line)
        {
            lines.Add((start + " " + line).TrimEnd(' ') + Trailing(entry));
        }
        else
        {
            lines.Add(start + Trailing(entry));
            Entries(entry, shape, indent + 2);
        }
    }

    private void Item(FormatEntry entry, Shape shape, int indent)
    {
        var dash = new string(' ', indent) + "-";
        if (IsOneLineItem(entry, shape, indent))
        {
            Value(entry, dash, shape, indent);
            return;
        }

        Comments(TakeLeading(entry, shape, indent), indent);
        var at = lines.Count;
        Entries(entry, shape, indent + 2);
        lines[at] = dash + " " + lines[at][(indent + 2)..];
    }

    private bool IsOneLineItem(FormatEntry entry, Shape shape, int indent) => entry.Value.Kind == YamlKind.Scalar || TryOneLine(entry, shape, indent + 2) is not null;

    // What cannot stand between the dash and the first entry below it stands before the dash; with lists in lists, before the outermost.
    private List<string> TakeLeading(FormatEntry item, Shape shape, int indent)
    {
        var leading = item.Trailing.ToList();
        item.Trailing.Clear();
        var first = Ordered(item, shape)[0];
        leading.AddRange(first.Head);
        first.Head.Clear();
        if (first.Key is null && !IsOneLineItem(first, shape.Below(""), indent + 2))
        {
            leading.AddRange(TakeLeading(first, shape.Below(""), indent + 2));
        }

        return leading;
    }

    private static List<FormatEntry> Ordered(FormatEntry parent, Shape shape) =>
        shape.Order is { } order && parent.Value.Kind == YamlKind.Mapping ? parent.Entries.OrderBy(static entry => entry.Key!.Value.Text, order).ToList() : parent.Entries;

    private string? TryOneLine(FormatEntry entry, Shape shape, int column)
    {
        if (entry.Value.Kind == YamlKind.Scalar || entry.Entries.Count == 0)
        {
            return entry.HasInnerComments ? null : OneLine(entry, inFlow: false);
        }

        var mayBe = shape.Layout == Layout.OneLine || (shape.Layout == Layout.OneLineIfOne && entry.Entries.Count == 1);
        return mayBe && !entry.HasInnerComments && FitsOneLine(entry) && OneLine(entry, inFlow: true, shape) is var line && column + line.Length <= Width ? line : null;
    }

    // An empty value between brackets would swallow the comma after it.
    private static bool FitsOneLine(FormatEntry entry) => entry.Entries.TrueForAll(static below => !below.Value.IsEmpty && below.Value.Style != YamlStyle.Block && FitsOneLine(below));

    private string OneLine(FormatEntry entry, bool inFlow, Shape? shape = null)
    {
        if (entry.Value.Kind == YamlKind.Scalar)
        {
            return Scalar(entry.Value, inFlow);
        }

        if (entry.Entries.Count == 0)
        {
            return entry.Value.Kind == YamlKind.Mapping ? "{}" : "[]";
        }

        shape ??= Shape.Inline;
        if (entry.Value.Kind == YamlKind.Sequence)
        {
            return "[" + string.Join(", ", entry.Entries.Select(item => OneLine(item, inFlow: true, shape.Below("")))) + "]";
        }

        return "{ " + string.Join(", ", Ordered(entry, shape).Select(pair => Scalar(pair.Key!.Value, inFlow: true) + ": " + OneLine(pair, inFlow: true, shape.Below(pair.Key.Value.Text)))) + " }";
    }

    private string Scalar(YamlNode node, bool inFlow) => ScalarText.Write(node, Source(node), inFlow);

    private string Source(YamlNode node)
    {
        var span = file.Places.SpanOf(node.Index, -1, 0);
        return text.Substring(span.Start, span.Length);
    }

    /// <summary>A block scalar with its indentation taken off; <c>null</c> where its header says more than how it ends, or its last line is of blanks alone.</summary>
    private (string Header, IReadOnlyList<string> Lines)? BlockScalar(YamlNode node)
    {
        var source = Source(node).ReplaceLineEndings("\n").Split('\n');
        var header = source[0].Split('#')[0].TrimEnd();
        var body = source.Skip(1).ToList();
        var first = body.Find(static line => line.Trim().Length > 0);
        if (header is not ("|" or ">" or "|-" or ">-") || first is null)
        {
            return null;
        }

        var indentation = first.Length - first.TrimStart(' ').Length;
        while (body[^1].Trim().Length == 0)
        {
            if (body[^1].Length > indentation)
            {
                return null;
            }

            body.RemoveAt(body.Count - 1);
        }

        return (header, body.Select(line => line.Length >= indentation ? line[indentation..] : "").ToList());
    }

    private void Comments(IEnumerable<string> comments, int indent) => lines.AddRange(comments.Select(comment => comment.Length == 0 ? "" : new string(' ', indent) + comment));

    private static string Trailing(FormatEntry entry) => string.Concat(entry.Trailing.Select(static comment => " " + comment));
}
