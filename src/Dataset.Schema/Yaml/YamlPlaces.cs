using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Where the nodes of one file's <see cref="YamlTree"/> stand in its text.</summary>
/// <param name="Spans">The stretch of each node, by index: quotes and brackets included, trailing blanks and comments not. Empty for an empty node.</param>
/// <param name="Quoted">Whether the node is a scalar in quotes, by index.</param>
/// <param name="LineStarts">The offset at which each line begins; the first is 0.</param>
/// <param name="Escapes">By node, the scalars whose text differs from their source beyond the quotes: escapes, doubled quotes, folding, block scalars.</param>
public sealed record YamlPlaces(
    EquatableArray<TextSpan> Spans, EquatableArray<bool> Quoted, EquatableArray<int> LineStarts, EquatableArray<EscapedScalar> Escapes)
{
    /// <summary>No nodes: for a file that could not be read.</summary>
    public static YamlPlaces None { get; } = new(default, default, new EquatableArray<int>([0]), default);

    /// <summary>
    /// The stretch of a node, or of <paramref name="length"/> code units of a scalar's text from <paramref name="start"/>; a negative start means the whole node.
    /// </summary>
    /// <param name="node">The node's index; one that the file does not have, such as -1, stands for the file's first character.</param>
    /// <param name="start">The first code unit of the scalar's text.</param>
    /// <param name="length">How many; what reaches beyond the text is cut.</param>
    public TextSpan SpanOf(int node, int start, int length)
    {
        if ((uint)node >= (uint)Spans.Count)
        {
            return default;
        }

        var span = Spans[node];
        if (start < 0)
        {
            return span;
        }

        var escaped = EscapesOf(node);
        var quote = Quoted[node] ? 1 : 0;
        var available = escaped?.Length ?? Math.Max(0, span.Length - (2 * quote));
        var from = Math.Min(start, available);
        var count = Math.Max(0, Math.Min(length, available - from));
        return escaped is { Pieces.Count: > 0 } ? escaped.SourceOf(from, count) : new TextSpan(span.Start + quote + from, count);
    }

    /// <summary>Line and column, both from 0, in UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = LineAt(LineStarts, offset);
        return (line, offset - LineStarts[line]);
    }

    /// <summary>The line, from 0, that holds an offset.</summary>
    internal static int LineAt(EquatableArray<int> lineStarts, int offset)
    {
        var low = 0;
        var high = lineStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lineStarts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private EscapedScalar? EscapesOf(int node)
    {
        var low = 0;
        var high = Escapes.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = Escapes[middle];
            if (found.Node == node)
            {
                return found;
            }

            if (found.Node < node)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }
}
