using System.Globalization;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Characters that a reader of the file cannot see, or that make it look other than it is ("Trojan Source", CVE-2021-42574), and what is left of characters
/// that an editor or a conversion lost. Joiners U+200C and U+200D and variation selectors are admitted: emoji and some scripts are written with them.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>The problem of the character at an offset, or <c>null</c>.</summary>
    public static YamlProblem? Check(string text, int offset)
    {
        var c = text[offset];
        if (char.IsSurrogate(c))
        {
            return CheckSurrogate(text, offset);
        }

        if (c == '\ufffd')
        {
            return new YamlProblem(
                RuleCatalogue.Encoding, new TextSpan(offset, 1), "U+FFFD stands where a character was lost on the way to UTF-8; write the lost character");
        }

        return NameOf(c) is { } name ? Invisible(offset, 1, c, name) : null;
    }

    private static YamlProblem? CheckSurrogate(string text, int offset)
    {
        var c = text[offset];
        if (char.IsHighSurrogate(c) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]))
        {
            var code = char.ConvertToUtf32(c, text[offset + 1]);
            return code is >= 0xe0000 and <= 0xe007f ? Invisible(offset, 2, code, "a tag character") : null;
        }

        if (char.IsLowSurrogate(c) && offset > 0 && char.IsHighSurrogate(text[offset - 1]))
        {
            return null;
        }

        return new YamlProblem(
            RuleCatalogue.Encoding, new TextSpan(offset, 1), $"{Code(c)} is half of a character (a lone surrogate); write the whole character");
    }

    private static string? NameOf(char c) => c switch
    {
        '\0' => "a null character",
        < ' ' and not ('\t' or '\n' or '\r') or '\u007f' or (>= '\u0080' and <= '\u009f' and not '\u0085') => "a control character",
        '\u0085' => "a next-line character",
        '\u2028' => "a line separator",
        '\u2029' => "a paragraph separator",
        '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => "a bidirectional control character",
        '\u200b' => "a zero width space",
        '\u2060' => "a word joiner",
        '\ufeff' => "a byte order mark",
        '\u00ad' => "a soft hyphen",
        '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u180e' or (>= '\u2061' and <= '\u2064') or (>= '\u206a' and <= '\u206f')
            or '\u3164' or '\uffa0' or (>= '\ufff9' and <= '\ufffb') => "an invisible character",
        '\ufffe' or '\uffff' => "a character that does not exist",
        _ => null,
    };

    private static YamlProblem Invisible(int offset, int length, int code, string name) =>
        new(
            RuleCatalogue.InvisibleCharacter,
            new TextSpan(offset, length),
            $"{Code(code)}, {name}, cannot be seen; remove it, or write it as {Escape(code)} in double quotes");

    private static string Code(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);

    private static string Escape(int code) =>
        code > 0xffff ? "\\U" + code.ToString("X8", CultureInfo.InvariantCulture) : "\\u" + code.ToString("X4", CultureInfo.InvariantCulture);
}
