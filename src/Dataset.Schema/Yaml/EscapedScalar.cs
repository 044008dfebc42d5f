using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>Maps the text of one scalar to its source, where the two differ.</summary>
/// <param name="Node">The scalar's index.</param>
/// <param name="Length">The length of the scalar's text, in UTF-16 code units.</param>
/// <param name="Pieces">The text in order, run by run. Source between two pieces (indentation, an escaped line break) stands for no text.</param>
public sealed record EscapedScalar(int Node, int Length, EquatableArray<ScalarPiece> Pieces)
{
    /// <summary>The source of a part of the text.</summary>
    /// <param name="start">The first code unit, from 0.</param>
    /// <param name="length">How many code units; with 0 the result is an empty stretch.</param>
    internal TextSpan SourceOf(int start, int length)
    {
        var from = PieceAt(start);
        if (length == 0)
        {
            return new TextSpan(start < Length ? SourceOfUnit(from, start).Start : Pieces[from].Source.End, 0);
        }

        var last = start + length - 1;
        var begin = SourceOfUnit(from, start).Start;
        return new TextSpan(begin, SourceOfUnit(PieceAt(last), last).End - begin);
    }

    private TextSpan SourceOfUnit(int piece, int unit)
    {
        var (start, source) = Pieces[piece];
        var next = piece + 1 < Pieces.Count ? Pieces[piece + 1].Start : Length;
        return source.Length == next - start ? new TextSpan(source.Start + unit - start, 1) : source;
    }

    private int PieceAt(int unit)
    {
        var low = 0;
        var high = Pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= unit)
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
}
