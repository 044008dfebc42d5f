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
        var value = scalar.Value;
        int node;
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                var style = scalar.Style == ScalarStyle.SingleQuoted ? YamlStyle.SingleQuoted : YamlStyle.DoubleQuoted;
                node = Stands(value, start + 1, end - 1) ? nodes.Add(YamlKind.Scalar, style, value, new TextSpan(start, end - start)) : AddDecoded(style, start, end);
                break;
            case ScalarStyle.Literal or ScalarStyle.Folded:
                node = AddDecoded(YamlStyle.Block, start, end);
                break;
            default:
                if (value.Length == 0)
                {
                    start = end = EmptyAt(start);
                }

                node = Stands(value, start, end)
                    ? nodes.Add(YamlKind.Scalar, YamlStyle.Plain, value, new TextSpan(start, end - start))
                    : AddDecoded(YamlStyle.Plain, start, end);
                break;
        }

        if ((nodes[node].Value?.Length ?? 0) > YamlLimits.ScalarLength)
        {
            Refuse(RuleCatalogue.ScalarTooLong, nodes.Span(node), "this text is longer than 1,048,576 characters; shorten it");
        }

        Completed(node, nodes.Span(node).End);
    }

    /// <summary>Whether the value stands in the source as it is read: nearly always.</summary>
    private bool Stands(string value, int start, int end) =>
        end - start == value.Length && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;

    private int AddDecoded(YamlStyle style, int start, int end)
    {
        // With an anchor or a tag the event starts there; the file is refused already, and its places are not used.
        if (refused)
        {
            return nodes.Add(YamlKind.Scalar, style, "", new TextSpan(start, 0));
        }

        switch (style)
        {
            case YamlStyle.SingleQuoted:
                decoder.SingleQuoted(start);
                break;
            case YamlStyle.DoubleQuoted:
                decoder.DoubleQuoted(start);
                break;
            case YamlStyle.Block:
                decoder.Block(start, depth == 0 ? -1 : open[depth - 1].Column);
                break;
            default:
                decoder.Plain(start, end);
                break;
        }

        var node = nodes.Add(YamlKind.Scalar, style, decoder.Value, new TextSpan(start, decoder.End - start));
        nodes.AddEscapes(decoder.Map(node));
        return node;
    }

    /// <summary>Where an empty node stands: after the colon of its key, after its dash.</summary>
    private int EmptyAt(int marked)
    {
        if (depth == 0 || !open[depth - 1].IsMapping || open[depth - 1].Key < 0)
        {
            return marked;
        }

        var keyEnd = nodes.Span(open[depth - 1].Key).End;
        var i = keyEnd;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n')
        {
            i++;
        }

        return i < text.Length && text[i] == ':' ? i + 1 : keyEnd;
    }
}
