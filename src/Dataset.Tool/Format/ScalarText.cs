using System.Globalization;
using System.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Tool.Format;

/// <summary>The canonical form of a scalar on one line.</summary>
internal static class ScalarText
{
    /// <summary>Writes a scalar: plain ones as they are, quoted ones in single quotes, what only double quotes can hold in those.</summary>
    /// <param name="node">The scalar.</param>
    /// <param name="source">As it stands in the file.</param>
    /// <param name="inFlow">Whether it stands between brackets, where more characters end a plain scalar.</param>
    public static string Write(YamlNode node, string source, bool inFlow)
    {
        var value = node.Text;
        var isOneLine = source.AsSpan().IndexOfAny('\r', '\n') < 0;
        if (value.AsSpan().IndexOfAny('\r', '\n') >= 0 || node.Style == YamlStyle.Block)
        {
            return Escaped(value);
        }

        return node.Style switch
        {
            YamlStyle.Plain when !inFlow || (value.AsSpan().IndexOfAny(",[]{}") < 0 && !value.StartsWith(':')) => value,
            YamlStyle.DoubleQuoted when value.Any(NeedsEscape) => isOneLine ? source : Escaped(value),
            _ => Single(value),
        };
    }

    /// <summary>Writes a text that begins with a letter: plain where that is safe, else in quotes.</summary>
    public static string Write(string value) =>
        value.Any(static c => c != ' ' && NeedsEscape(c)) ? Escaped(value)
        : value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal) || value[^1] is ':' or ' ' ? Single(value)
        : value;

    private static string Single(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Escaped(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when NeedsEscape(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    // Joiners within words and emoji are admitted as themselves; everything else that cannot be seen is written as an escape.
    private static bool NeedsEscape(char c) =>
        c is not ('\u200c' or '\u200d' or ' ')
        && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.OtherSymbol
        && (c == '\ufffd' || char.GetUnicodeCategory(c) != UnicodeCategory.OtherSymbol);
}
