using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>What the parser stumbled upon, told to the author of the file.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Where the parser says that the fault starts.</param>
/// <param name="end">Where it says that it ends, or where it stood.</param>
/// <param name="bracket">The opening bracket of the flow collection that is open; -1 for none.</param>
internal sealed class ParserFault(YamlSource source, int start, int end, int bracket)
{
    /// <summary>Said of a block scalar whose first lines are blanks deeper than its text: the text's indentation cannot be told.</summary>
    public const string BlanksBeforeText = "the first lines of this text are empty but for blanks; remove the blanks";

    private readonly string text = source.Text;

    /// <summary>Further places: of a line that is indented otherwise than those above it any of them may be the wrong one, of a text that goes on its first line.</summary>
    public EquatableArray<YamlRelatedPlace> Related { get; private set; }

    /// <summary>The rule broken, the place, and the message for one of the parser's own.</summary>
    public (Rule Rule, TextSpan Span, string Message) Explain(string message)
    {
        if (message.Contains("anchor or alias") || message.Contains("more than one anchor"))
        {
            return (RuleCatalogue.AnchorOrAlias, Word(start), "anchors and aliases are not admitted; remove it");
        }

        if (message.Contains("scanning a tag") || message.Contains("tag handle") || message.Contains("end of tag"))
        {
            return (RuleCatalogue.Tag, Word(start), "tags are not admitted; remove it");
        }

        if (message.Contains("directive"))
        {
            return (RuleCatalogue.Directive, Line(start), "directives are not admitted; remove the line");
        }

        var (span, told) = Tell(message);
        return (RuleCatalogue.InvalidYaml, span, told);
    }

    private (TextSpan Span, string Message) Tell(string message) => message switch
    {
        "While scanning a quoted scalar, found unexpected end of stream." or "While scanning a quoted scalar, found unexpected document indicator." =>
            (One(start), "this quote is never closed"),
        "While scanning a quoted scalar, found unknown escape character." =>
            (Escape(end), $"{Shown(Escape(end))} is no escape; write \\\\ for a backslash, or use single quotes"),
        "While scanning a quoted scalar, did not find expected hexadecimal number." =>
            (NumericEscape(), "an escape is \\x with 2, \\u with 4 or \\U with 8 hexadecimal digits"),
        "While scanning a quoted scalar, found invalid Unicode character escape code." or "While scanning a quoted scalar, found invalid Unicode surrogates." =>
            (NumericEscape(), "this escape stands for no character"),
        "While scanning a multi-line double-quoted scalar, found wrong indentation." =>
            (One(end), $"this line continues the text that starts on line {LineOf(start)}; indent it deeper"),
        "While scanning a plain scalar value, found invalid mapping." or "While scanning a multiline plain scalar, found invalid mapping."
            or "Mapping values are not allowed in this context." =>
            Colon(),
        "While scanning a simple key, could not find expected ':'." or "Did not find expected <document start>." or "Did not find expected <document end>."
            or "While parsing a block mapping, did not find expected key." => NoKey(),
        "While parsing a block collection, did not find expected '-' indicator." =>
            Indented(Line(start), "this line is no item of the list above it; start it with '- ', or indent it as the key it belongs to"),
        "Block sequence entries are not allowed in this context." => (One(start), "a list item cannot start here; put it on a line of its own"),
        "While scanning for the next token, found character that cannot start any token." =>
            (One(start), $"a text cannot start with {Shown(One(start))}; put it in quotes"),
        "Invalid key indicator format." =>
            (One(start), "a list item cannot stand in brackets; separate the items with commas, or put the '-' in quotes"),
        "While scanning a literal block scalar, found extra spaces in first line."
            or "While scanning a literal block scalar, found more spaces in lines above first content line." =>
            (BlankLine(start - 1), BlanksBeforeText),
        "While scanning a block scalar, found an indentation indicator equal to 0." => (One(end), "the indentation of a text is a digit from 1 to 9"),
        "While scanning a block scalar, did not find expected comment or line break." => (Line(end), "the text after | or > starts on the next line"),
        "" => (One(start), bracket >= 0
            ? $"the {text[bracket]} on line {LineOf(bracket)} is still open here; close it before, or indent this line deeper"
            : "this cannot be read as YAML"),
        _ when message.Contains("comment") => (One(end), "a comment needs a blank before its #"),
        _ when bracket >= 0 => Bracket(),
        _ => (One(start), $"{Shown(One(start))} cannot stand here"),
    };

    private (TextSpan Span, string Message) Colon()
    {
        var line = Line(end);
        var colon = new TextSpan(end, end < text.Length && text[end] == ':' ? 1 : 0);

        // A line that is a key of its own goes on with a text above it because one of the two is indented wrongly.
        var above = LineOf(end) - 1;
        while (above > 0 && ColumnOf(above) is null)
        {
            above--;
        }

        if (above > 0 && text.IndexOf(": ", line.Start, StringComparison.Ordinal) == end && ColumnOf(above) < ColumnOf(LineOf(end)))
        {
            Related = new([new YamlRelatedPlace(Line(source.LineStarts[above - 1]), "it goes on with the text of this line, for it is indented deeper")]);
        }

        return end - line.Start > YamlLimits.KeyLength && text.LastIndexOf(": ", end - 1, end - line.Start, StringComparison.Ordinal) < 0
            ? (colon, $"the key before this colon is longer than {YamlLimits.KeyLength} characters")
            : (colon, "a ': ' inside a text without quotes; put the text in quotes");
    }

    // One mistake, four errors of the parser: which one depends on what follows the line.
    private (TextSpan Span, string Message) NoKey()
    {
        if (bracket >= 0)
        {
            return Bracket();
        }

        var line = Line(start);
        var content = text.Substring(line.Start, line.Length);
        var wide = content.IndexOf('：');
        if (wide >= 0)
        {
            return (new TextSpan(line.Start + wide, 1), "a full-width colon ends no key; write ': '");
        }

        var colon = content.IndexOf(':');
        return colon > 0 && colon + 1 < content.Length && content.IndexOf(": ", StringComparison.Ordinal) < 0 && content[colon + 1] != '/'
            ? (new TextSpan(line.Start + colon, 1), "the colon after a key needs a blank behind it; write ': '")
            : Indented(line, "this line is neither a key of the mapping above it nor part of its last value; check its indentation and the colon after its key");
    }

    // By its column the line would belong to the nearest one above it that stands further left, whose own begin between the two: any of the three may be indented wrongly.
    private (TextSpan Span, string Message) Indented(TextSpan span, string message)
    {
        var line = LineOf(span.Start);
        var column = ColumnOf(line);
        var (above, first) = (line - 1, 0);
        while (above > 0 && (ColumnOf(above) is not { } other || other >= column))
        {
            first = ColumnOf(above) is null ? first : above;
            above--;
        }

        Related = new (int Line, string Message)[] { (above, "it would belong to this line"), (first, "what belongs to that begins here") }
            .Where(static place => place.Line > 0)
            .Select(place => new YamlRelatedPlace(Line(source.LineStarts[place.Line - 1]), place.Message))
            .ToEquatableArray();
        return (span, message);
    }

    /// <summary>How many blanks a line, from 1, begins with; <c>null</c> where nothing or a comment follows them.</summary>
    private int? ColumnOf(int line)
    {
        var from = source.LineStarts[line - 1];
        var at = from;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at == text.Length || text[at] is '#' or '\r' or '\n' ? null : at - from;
    }

    private (TextSpan Span, string Message) Bracket()
    {
        if (start < text.Length && text[start] == ':')
        {
            return (One(start), Line(start).Start == start
                ? "a key and its colon stand on one line"
                : "a ',' is missing before the key of this colon, or the text around it needs quotes");
        }

        var closing = text[bracket] == '{' ? '}' : ']';
        return start >= text.Length || text.Substring(start).Trim().Length == 0
            ? (One(bracket), $"this {text[bracket]} is never closed")
            : (One(start), $"expected ',' or '{closing}' here: the {text[bracket]} on line {LineOf(bracket)} is still open");
    }

    private int LineOf(int offset) => YamlPlaces.LineAt(source.LineStarts, offset) + 1;

    private string Shown(TextSpan span) => span.Length == 0 ? "the end of the file" : text.Substring(span.Start, span.Length);

    /// <summary>The character at an offset.</summary>
    private TextSpan One(int offset)
    {
        var at = Math.Min(Math.Max(offset, 0), text.Length);
        return new TextSpan(at, at == text.Length ? 0 : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
    }

    private TextSpan Escape(int offset)
    {
        var at = One(offset).Start;
        return new TextSpan(at, Math.Min(1, text.Length - at) + (at + 1 < text.Length ? One(at + 1).Length : 0));
    }

    /// <summary>The escape before or at the end of the fault, digits included.</summary>
    private TextSpan NumericEscape()
    {
        var from = Math.Max(0, text.LastIndexOf('\\', Math.Min(end, text.Length - 1)));
        var to = Math.Min(from + 2, text.Length);
        while (to < text.Length && to < from + 10 && char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        return new TextSpan(from, to - from);
    }

    /// <summary>The blanks of a line that holds nothing else.</summary>
    private TextSpan BlankLine(int offset)
    {
        var from = source.LineStarts[LineOf(One(offset).Start) - 1];
        var to = from;
        while (to < text.Length && text[to] == ' ')
        {
            to++;
        }

        return new TextSpan(from, to - from);
    }

    /// <summary>From an offset to the next blank.</summary>
    private TextSpan Word(int offset)
    {
        var at = One(offset).Start;
        var last = at;
        while (last < text.Length && text[last] is not (' ' or '\t' or '\r' or '\n'))
        {
            last++;
        }

        return new TextSpan(at, last - at);
    }

    /// <summary>The content of the line that holds an offset.</summary>
    private TextSpan Line(int offset)
    {
        var line = LineOf(One(offset).Start) - 1;
        var from = source.LineStarts[line];
        var to = line + 1 < source.LineStarts.Count ? source.LineStarts[line + 1] : text.Length;
        while (from < to && text[from] is ' ' or '\t')
        {
            from++;
        }

        while (to > from && text[to - 1] is ' ' or '\t' or '\r' or '\n')
        {
            to--;
        }

        return new TextSpan(from, to - from);
    }
}
