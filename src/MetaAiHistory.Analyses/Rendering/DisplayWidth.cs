using System.Globalization;
using System.Text;

namespace MetaAiHistory.Analyses.Rendering;

/// <summary>How many columns of a terminal a text takes: Chinese characters take two, combining marks none.</summary>
internal static class DisplayWidth
{
    /// <summary>The columns.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
            width += isMark ? 0 : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    /// <summary>The text, filled up with blanks to that many columns.</summary>
    public static string Pad(string text, int width, bool right)
    {
        var blanks = new string(' ', Math.Max(0, width - Of(text)));
        return right ? blanks + text : text + blanks;
    }

    // Hangul letters; CJK from radicals to Yi; Hangul syllables; compatibility ideographs and forms; full-width forms and signs; the further CJK planes.
    private static bool IsWide(int rune) =>
        rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
