using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

internal sealed partial class ScalarDecoder
{
    /// <summary>Where the first line after the header of the block scalar last read begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The blanks of a line before the first content of the block scalar last read, deeper than that content; empty where there is none.</summary>
    public TextSpan DeepBlanks { get; private set; }

    /// <summary>Reads a block scalar.</summary>
    /// <param name="start">The offset of its <c>|</c> or <c>&gt;</c>.</param>
    /// <param name="parentIndent">The column of the block collection that holds it; -1 for the document.</param>
    public void Block(int start, int parentIndent)
    {
        Begin();
        var folded = text[start] == '>';
        var i = start + 1;
        var chomping = ' ';
        var indent = -1;
        for (; i < text.Length && (text[i] is '+' or '-' or (>= '1' and <= '9')); i++)
        {
            if (text[i] is '+' or '-')
            {
                chomping = text[i];
            }
            else
            {
                indent = Math.Max(parentIndent, 0) + text[i] - '0';
            }
        }

        End = i;
        i = NextLine(i);
        BodyStart = i;
        DeepBlanks = default;
        if (indent < 0)
        {
            indent = Math.Max(DetectIndent(i), parentIndent + 1);
        }

        BlockLines(i, indent, folded, chomping);
    }

    private void BlockLines(int i, int indent, bool folded, char chomping)
    {
        // Line breaks read but not yet decided on: folded to a space, kept, or chomped at the end.
        var pending = new List<(int Start, int End)>();
        var any = false;
        var previousIndented = false;
        while (i < text.Length)
        {
            var content = i;
            while (content < text.Length && content - i < indent && text[content] == ' ')
            {
                content++;
            }

            // The end of the file ends a line as a break does: a missing last line break changes no text.
            if (content == text.Length || IsBreak(content))
            {
                i = AfterBreak(content);
                pending.Add((content, i));
                continue;
            }

            if (content - i < indent || IsDocumentMark(i))
            {
                break;
            }

            var indented = IsBlank(text[content]);
            FlushBreaks(pending, folded && any && !indented && !previousIndented);
            previousIndented = indented;
            any = true;
            var end = content;
            while (end < text.Length && !IsBreak(end))
            {
                end++;
            }

            Copy(content, end);
            End = end;
            i = AfterBreak(end);
            pending.Add((end, i));
        }

        Chomp(pending, any, chomping);
    }

    /// <summary>Writes the line breaks before a line: with folding, a lone one is a space, and of several the first goes.</summary>
    private void FlushBreaks(List<(int Start, int End)> pending, bool fold)
    {
        for (var k = 0; k < pending.Count; k++)
        {
            if (!fold || k > 0)
            {
                Replace("\n", pending[k].Start, pending[k].End);
            }
            else if (pending.Count == 1)
            {
                Replace(" ", pending[k].Start, pending[k].End);
            }
        }

        pending.Clear();
    }

    private void Chomp(List<(int Start, int End)> pending, bool any, char chomping)
    {
        var kept = chomping switch { '+' => pending.Count, '-' => 0, _ => any ? Math.Min(1, pending.Count) : 0 };
        for (var k = 0; k < kept; k++)
        {
            Replace("\n", pending[k].Start, pending[k].End);
        }
    }

    private int DetectIndent(int i)
    {
        var deepest = default(TextSpan);
        while (i < text.Length)
        {
            var content = i;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            if (content < text.Length && !IsBreak(content))
            {
                DeepBlanks = deepest.Length > content - i ? deepest : default;
                return content - i;
            }

            deepest = content - i > deepest.Length ? new TextSpan(i, content - i) : deepest;
            i = AfterBreak(content);
        }

        return deepest.Length;
    }

    private int NextLine(int i)
    {
        while (i < text.Length && !IsBreak(i))
        {
            i++;
        }

        return AfterBreak(i);
    }

    private bool IsDocumentMark(int i) =>
        i + 3 <= text.Length && (string.CompareOrdinal(text, i, "---", 0, 3) == 0 || string.CompareOrdinal(text, i, "...", 0, 3) == 0)
        && (i + 3 == text.Length || IsBlank(text[i + 3]) || IsBreak(i + 3));
}
