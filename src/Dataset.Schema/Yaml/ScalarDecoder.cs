using System.Globalization;
using System.Text;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Reads single scalars from the source once more, by the rules of YAML 1.2, to learn which characters of the file each character of the text comes from.
/// Used for the few scalars that are not written as they read.
/// </summary>
internal sealed partial class ScalarDecoder(string text)
{
    private readonly StringBuilder value = new();
    private readonly List<ScalarPiece> pieces = [];

    /// <summary>The text of the scalar last read.</summary>
    public string Value => value.ToString();

    /// <summary>Where the scalar last read ends.</summary>
    public int End { get; private set; }

    /// <summary>The map of the scalar last read.</summary>
    public EscapedScalar Map(int node) => new(node, value.Length, pieces.ToEquatableArray());

    private void Begin()
    {
        value.Clear();
        pieces.Clear();
    }

    /// <summary>Text that stands in the source as itself.</summary>
    private void Copy(int start, int end)
    {
        if (end > start)
        {
            pieces.Add(new ScalarPiece(value.Length, new TextSpan(start, end - start)));
            value.Append(text, start, end - start);
        }
    }

    /// <summary>Text written otherwise in the source.</summary>
    private void Replace(string read, int start, int end)
    {
        pieces.Add(new ScalarPiece(value.Length, new TextSpan(start, end - start)));
        value.Append(read);
    }

    /// <summary>Reads a plain scalar of several lines.</summary>
    public void Plain(int start, int end)
    {
        Begin();
        var i = start;
        while (i < end)
        {
            var lineEnd = i;
            while (lineEnd < end && !IsBreak(lineEnd))
            {
                lineEnd++;
            }

            var contentEnd = TrimEnd(i, lineEnd);
            Copy(i, contentEnd);
            i = lineEnd < end ? Fold(contentEnd, end) : end;
        }

        End = end;
    }

    /// <summary>Reads a scalar in single quotes.</summary>
    /// <param name="start">The offset of the opening quote.</param>
    public void SingleQuoted(int start)
    {
        Begin();
        var run = start + 1;
        var i = run;
        while (i < text.Length)
        {
            if (text[i] == '\'')
            {
                Copy(run, i);
                if (i + 1 == text.Length || text[i + 1] != '\'')
                {
                    break;
                }

                Replace("'", i, i + 2);
                run = i += 2;
            }
            else if (IsBreak(i))
            {
                var contentEnd = TrimEnd(run, i);
                Copy(run, contentEnd);
                run = i = Fold(contentEnd, text.Length);
            }
            else
            {
                i++;
            }
        }

        End = Math.Min(i + 1, text.Length);
    }

    /// <summary>Reads a scalar in double quotes.</summary>
    /// <param name="start">The offset of the opening quote.</param>
    public void DoubleQuoted(int start)
    {
        Begin();
        var run = start + 1;
        var i = run;
        while (i < text.Length && text[i] != '"')
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                Copy(run, i);
                run = i = IsBreak(i + 1) ? EscapedBreak(i) : Escape(i);
            }
            else if (IsBreak(i))
            {
                // Blanks before the break are dropped, but not those that an escape wrote: the run begins after it.
                var contentEnd = TrimEnd(run, i);
                Copy(run, contentEnd);
                run = i = Fold(contentEnd, text.Length);
            }
            else
            {
                i++;
            }
        }

        Copy(run, i);
        End = Math.Min(i + 1, text.Length);
    }

    /// <summary>Folds the line breaks and blanks from here: one break is a space, each further one a line break.</summary>
    private int Fold(int start, int end)
    {
        var breaks = 0;
        var i = start;
        while (i < end && (IsBlank(text[i]) || IsBreak(i)))
        {
            if (IsBreak(i))
            {
                breaks++;
                i = AfterBreak(i);
            }
            else
            {
                i++;
            }
        }

        Replace(breaks == 1 ? " " : new string('\n', breaks - 1), start, i);
        return i;
    }

    /// <summary>Passes an escaped line break: it stands for nothing, further empty lines for a line break each.</summary>
    private int EscapedBreak(int backslash)
    {
        var start = AfterBreak(backslash + 1);
        var i = start;
        var breaks = 0;
        while (i < text.Length && (IsBlank(text[i]) || IsBreak(i)))
        {
            if (IsBreak(i))
            {
                breaks++;
                i = AfterBreak(i);
            }
            else
            {
                i++;
            }
        }

        if (breaks > 0)
        {
            Replace(new string('\n', breaks), start, i);
        }

        return i;
    }

    private int Escape(int backslash)
    {
        var code = text[backslash + 1];
        var digits = code switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = Math.Min(backslash + 2 + digits, text.Length);
        var read = digits == 0 ? Simple(code) : Character(backslash + 2, end);
        Replace(read, backslash, end);
        return end;
    }

    // A half of a pair stays alone here, so that the two escapes of a pair map to their own halves.
    private string Character(int start, int end) =>
        !int.TryParse(text.Substring(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        || code is < 0 or > 0x10ffff ? "\ufffd"
        : code > 0xffff ? char.ConvertFromUtf32(code)
        : ((char)code).ToString();

    private static string Simple(char code) => code switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' or '\t' => "\t",
        'n' => "\n",
        'v' => "\v",
        'f' => "\f",
        'r' => "\r",
        'e' => "\u001b",
        'N' => "\u0085",
        '_' => "\u00a0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => code.ToString(),
    };

    private int TrimEnd(int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsBreak(int i) => text[i] is '\n' or '\r';

    private int AfterBreak(int i) => i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n' ? i + 2 : Math.Min(i + 1, text.Length);

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
