using System.Globalization;
using System.Text;
using Dataset.Schema.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Writes random documents in every style the language admits, and keeps what it wrote where.</summary>
internal sealed class YamlWriter(int seed)
{
    private static readonly string[] Words =
    [
        "a", "Llama 2", "7億", "超過15次", "😀", "700_000_000", "-1", "x:y", "it's", "\"q\"", "a#b", "2023-Q2", "~", "?", "é\u200d", "[x", "{", "a, b",
    ];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();
    private readonly string lineBreak = seed % 3 == 0 ? "\r\n" : "\n";
    private int keys;
    private int lastEnd;

    public List<(YamlKind Kind, YamlStyle Style, string? Value, TextSpan Span)> Nodes { get; } = [];

    public string Text => text.ToString();

    public void Document()
    {
        if (random.Next(4) == 0)
        {
            text.Append("# note").Append(lineBreak);
        }

        BlockMapping(0, 0);
    }

    private void BlockMapping(int indent, int level)
    {
        var node = Open(YamlKind.Mapping);
        var end = 0;
        var count = random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                text.Append(' ', indent);
            }

            Key();
            text.Append(':');
            end = BlockValue(indent, level, inList: false);
        }

        Close(node, end);
    }

    private void BlockList(int indent, int level)
    {
        var node = Open(YamlKind.Sequence);
        var end = 0;
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                text.Append(' ', indent);
            }

            text.Append('-');
            end = BlockValue(indent, level, inList: true);
        }

        Close(node, end);
    }

    /// <summary>A value after a colon or a dash, to the start of the next line. Returns where the value ends.</summary>
    private int BlockValue(int indent, int level, bool inList)
    {
        var deeper = indent + random.Next(1, 4);
        switch (level < 4 ? random.Next(9) : random.Next(3, 9))
        {
            case 0:
                NewLine();
                text.Append(' ', deeper);
                BlockMapping(deeper, level + 1);
                return lastEnd;
            case 1:
                NewLine();
                text.Append(' ', deeper);
                BlockList(deeper, level + 1);
                return lastEnd;
            case 2 when inList:
                text.Append(' ');
                BlockMapping(indent + 2, level + 1);
                return lastEnd;
            case 3:
                BlockScalar(deeper, indent);
                return lastEnd;
            case 4:
                Add(YamlStyle.Plain, "", text.Length);
                break;
            case 5:
                text.Append(' ');
                Flow(level + 1);
                break;
            default:
                text.Append(' ');
                Scalar(inFlow: false, deeper);
                break;
        }

        var end = lastEnd;
        NewLine();
        lastEnd = end;
        return end;
    }

    private void Flow(int level)
    {
        var isMapping = random.Next(2) == 0;
        var node = Open(isMapping ? YamlKind.Mapping : YamlKind.Sequence);
        text.Append(isMapping ? "{" : "[");
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? ", " : " ");
            if (isMapping)
            {
                Key();
                text.Append(": ");
            }

            if (level < 6 && random.Next(4) == 0)
            {
                Flow(level + 1);
            }
            else
            {
                Scalar(inFlow: true, 0);
            }
        }

        text.Append(isMapping ? " }" : " ]");
        Close(node, text.Length);
    }

    private void Key()
    {
        var start = text.Length;
        var name = "k" + keys++;
        text.Append(name);
        Add(YamlStyle.Plain, name, start);
    }

    private void Scalar(bool inFlow, int continuation)
    {
        var start = text.Length;
        var first = Words[random.Next(Words.Length)];
        var second = inFlow || random.Next(3) > 0 ? null : Words[random.Next(Words.Length)];
        switch (random.Next(3))
        {
            case 0:
                first = "p" + (inFlow ? random.Next(99).ToString(CultureInfo.InvariantCulture) : first);
                text.Append(first);
                second = Continue(second is null ? null : "p" + second, continuation);
                text.Append(second);
                Add(YamlStyle.Plain, first + Folded(second), start);
                break;
            case 1:
                text.Append('\'').Append(first.Replace("'", "''", StringComparison.Ordinal));
                var single = Continue(second, continuation);
                text.Append(single?.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
                Add(YamlStyle.SingleQuoted, first + Folded(single), start);
                break;
            default:
                text.Append('"').Append(Escaped(first));
                var doubled = Continue(second, continuation);
                text.Append(doubled is null ? "" : Escaped(doubled)).Append("\\t\"");
                Add(YamlStyle.DoubleQuoted, first + Folded(doubled) + "\t", start);
                break;
        }
    }

    private string? Continue(string? second, int continuation)
    {
        if (second is not null)
        {
            text.Append(lineBreak).Append(' ', continuation);
        }

        return second;
    }

    private static string Folded(string? second) => second is null ? "" : " " + second;

    private string Escaped(string value) =>
        string.Concat(value.EnumerateRunes().Select(rune => rune.ToString() switch
        {
            "\"" => "\\\"",
            _ when random.Next(3) == 0 && rune.Value > 0xffff => $"\\U{rune.Value:X8}",
            _ when random.Next(3) == 0 => $"\\u{rune.Value:x4}".Length == 6 ? $"\\u{rune.Value:x4}" : rune.ToString(),
            var plain => plain,
        }));

    private void BlockScalar(int indent, int parent)
    {
        text.Append(' ');
        var start = text.Length;
        var folded = random.Next(2) == 0;
        var chomping = random.Next(3);
        text.Append(folded ? '>' : '|');
        text.Append(random.Next(3) == 0 ? (indent - parent).ToString(CultureInfo.InvariantCulture) : "").Append(chomping == 0 ? "-" : chomping == 1 ? "+" : "");
        text.Append(lineBreak);
        var lines = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(' ', indent).Append(lines[i]);
            lastEnd = text.Length;
            text.Append(lineBreak);
        }

        var value = string.Join(folded ? " " : "\n", lines) + (chomping == 0 ? "" : "\n");
        Nodes.Add((YamlKind.Scalar, YamlStyle.Block, value, new TextSpan(start, lastEnd - start)));
    }

    private void NewLine() => text.Append(random.Next(5) == 0 ? "  # note" : "").Append(lineBreak).Append(random.Next(6) == 0 ? lineBreak : "");

    private void Add(YamlStyle style, string value, int start)
    {
        Nodes.Add((YamlKind.Scalar, style, value, new TextSpan(start, text.Length - start)));
        lastEnd = text.Length;
    }

    private int Open(YamlKind kind)
    {
        Nodes.Add((kind, YamlStyle.Plain, null, new TextSpan(text.Length, 0)));
        return Nodes.Count - 1;
    }

    private void Close(int node, int end)
    {
        var (kind, style, value, span) = Nodes[node];
        Nodes[node] = (kind, style, value, new TextSpan(span.Start, end - span.Start));
        lastEnd = end;
    }
}
