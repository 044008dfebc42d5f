using System.Globalization;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>The one place where text of the data becomes documentation comments. Whatever the text, the comment stays one line of well-formed XML.</summary>
internal static class XmlDoc
{
    /// <summary>Text as the content of an element, on one line.</summary>
    public static string Escape(string text)
    {
        var plain = true;
        foreach (var character in text)
        {
            plain &= character is >= ' ' and <= '~' and not ('<' or '>' or '&');
        }

        return plain ? text : EscapeEach(text);
    }

    private static string EscapeEach(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;
                default:
                    if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && IsShown(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                    {
                        escaped.Append(character).Append(text[++i]);
                    }
                    else
                    {
                        escaped.Append(!char.IsSurrogate(character) && IsShown(CharUnicodeInfo.GetUnicodeCategory(character)) ? character : '\uFFFD');
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    // XML has no control characters, and bidirectional ones would show another text than stands there.
    private static bool IsShown(UnicodeCategory category) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
