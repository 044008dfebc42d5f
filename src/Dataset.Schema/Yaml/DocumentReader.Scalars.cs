using Dataset.Schema.Messages;
using Dataset.Schema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dataset.Schema.Yaml;

internal sealed partial class DocumentReader
{
    private void AddScalar(Scalar scalar)
    {
        var start = Offset(scalar.Start);
        var end = Offset(scalar.End);
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            var (length, limit) = (YamlSource.Grouped(scalar.Value.Length), YamlSource.Grouped(YamlLimits.ScalarLength));
            var span = new TextSpan(start, end - start);
            Refuse(RuleCatalogue.ScalarTooLong, span, $"this text is {length} characters long, more than the {limit} a text may have; shorten it");
        }

        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
            _ => YamlStyle.Plain,
        };
        if (style == YamlStyle.Plain && scalar.Value.Length == 0)
        {
            start = end = EmptyAt(start);
        }

        var quote = style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? 1 : 0;

        // Nearly every scalar is written as it reads. Where the file is refused its places do not matter: with an anchor or a tag the event starts there.
        var node = refused || (style != YamlStyle.Block && IsVerbatim(scalar.Value, start + quote, end - quote))
            ? nodes.Add(YamlKind.Scalar, style, RepeatedTexts.Of(scalar.Value), new TextSpan(start, end - start))
            : AddDecoded(scalar.Value, style, start, end);
        Completed(node, nodes.Span(node).End);
    }

    private bool IsVerbatim(string value, int start, int end) =>
        end - start == value.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;

    private int AddDecoded(string value, YamlStyle style, int start, int end)
    {
        switch (style)
        {
            case YamlStyle.SingleQuoted:
                decoder.SingleQuoted(start);
                break;
            case YamlStyle.DoubleQuoted:
                decoder.DoubleQuoted(start);
                break;
            case YamlStyle.Block:
                decoder.Block(start, ParentColumn);
                blocks.Add(new TextSpan(decoder.BodyStart, Math.Max(0, decoder.End - decoder.BodyStart)));
                break;
            default:
                decoder.Plain(start, end);
                break;
        }

        var node = nodes.Add(YamlKind.Scalar, style, decoder.Value, new TextSpan(start, decoder.End - start));
        nodes.AddEscapes(decoder.Map(node));
        CheckReading(node, value, end);
        if (style != YamlStyle.Block && (depth == 0 || !open[depth - 1].IsFlow))
        {
            CheckIndentation(nodes.Span(node), "the text that starts");
        }

        return node;
    }

    /// <summary>
    /// The parser and we have read the same characters, each by its own code. Should the two ever differ, neither may be believed; a missing line break at the
    /// end of the file is the one known difference.
    /// </summary>
    private void CheckReading(int node, string value, int end)
    {
        var span = nodes.Span(node);
        var ours = nodes[node].Value!;
        var same = string.Equals(ours, value, StringComparison.Ordinal)
            || (AfterBlanksAndBreaks(span.End) == text.Length && string.Equals(ours.TrimEnd('\n'), value.TrimEnd('\n'), StringComparison.Ordinal));
        if (nodes[node].Style == YamlStyle.Block && decoder.DeepBlanks.Length > 0)
        {
            Refuse(RuleCatalogue.InvalidYaml, decoder.DeepBlanks, ParserFault.BlanksBeforeText);
            stopped = true;
        }
        else if (!same || (nodes[node].Style != YamlStyle.Block && span.End != end))
        {
            Refuse(RuleCatalogue.InvalidYaml, span, "this text can be read in more than one way; write it on one line in double quotes");
            stopped = true;
        }
    }

    /// <summary>Where an empty node stands: after the colon of its key, after its dash.</summary>
    private int EmptyAt(int marked)
    {
        if (depth == 0 || !open[depth - 1].IsMapping)
        {
            return marked;
        }

        if (open[depth - 1].Key < 0)
        {
            return ColonWithoutKey(open[depth - 1]);
        }

        var keyEnd = nodes.Span(open[depth - 1].Key).End;
        var colon = AfterBlanksAndBreaks(keyEnd);
        return colon < text.Length && text[colon] == ':' ? colon + 1 : keyEnd;
    }

    private int ColonWithoutKey(in OpenCollection mapping)
    {
        var i = mapping.Pairs > 0 || !mapping.IsFlow ? mapping.End : mapping.End + 1;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n' or ',' or '#')
        {
            i = text[i] == '#' ? EndOfLine(i) : i + 1;
        }

        return Math.Min(i, text.Length);
    }

    /// <summary>The column of the innermost list or mapping in block style; -1 outside of all.</summary>
    private int ParentColumn
    {
        get
        {
            for (var i = depth - 1; i >= 0; i--)
            {
                if (!open[i].IsFlow)
                {
                    return open[i].Column;
                }
            }

            return -1;
        }
    }

    /// <summary>The further lines of a text or of brackets must be indented deeper than the collection around them; the parser checks it only for some.</summary>
    private void CheckIndentation(TextSpan span, string what)
    {
        var column = ParentColumn;
        if (column < 0)
        {
            return;
        }

        var next = YamlPlaces.LineAt(source.LineStarts, span.Start) + 1;
        for (var line = next; line < source.LineStarts.Count && source.LineStarts[line] < span.End; line++)
        {
            var first = AfterBlanks(source.LineStarts[line], text.Length);
            if (first - source.LineStarts[line] <= column && first < text.Length && text[first] is not ('\r' or '\n' or '#'))
            {
                Refuse(
                    RuleCatalogue.InvalidYaml,
                    new TextSpan(first, 1),
                    $"this line continues {what} on line {LineOf(span.Start)}; indent it by at least {column + 1} {(column == 0 ? "space" : "spaces")}");
                return;
            }
        }
    }
}
