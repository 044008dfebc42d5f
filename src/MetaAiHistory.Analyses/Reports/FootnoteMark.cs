using System.Globalization;
using System.Text;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>
/// The place of a footnote inside a text. Between two characters of the private use area, which no article prints: <c>[1]</c> in a phrase or an
/// interval is never taken for a mark.
/// </summary>
internal static class FootnoteMark
{
    private const char Start = '\uE000';
    private const char End = '\uE001';

    /// <summary>The mark of the footnote of that number, from 1.</summary>
    public static string Of(int number) => Start + number.ToString(CultureInfo.InvariantCulture) + End;

    /// <summary>The text with each mark and all text between marks written by a format of its own.</summary>
    public static string Write(string text, Func<string, string> writeText, Func<string, string> writeMark)
    {
        var written = new StringBuilder();
        var from = 0;
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Start, from))
        {
            var end = text.IndexOf(End, start);
            written.Append(writeText(text[from..start])).Append(writeMark(text[(start + 1)..end]));
            from = end + 1;
        }

        return written.Append(writeText(text[from..])).ToString();
    }

    /// <summary>The text with marks as <c>[1]</c>.</summary>
    public static string Plain(string text) => Write(text, static part => part, static number => "[" + number + "]");
}
