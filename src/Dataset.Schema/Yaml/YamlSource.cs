using System.Globalization;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>A file's text and what its characters alone tell, before any of it is read as YAML.</summary>
/// <param name="Text">The text.</param>
/// <param name="LineStarts">The offset at which each line begins.</param>
/// <param name="Tabs">On each line the first tab, where nothing but blanks and indicators stands before it.</param>
/// <param name="Problems">Characters that must not stand in a file as themselves.</param>
internal sealed record YamlSource(string Text, EquatableArray<int> LineStarts, EquatableArray<int> Tabs, EquatableArray<YamlProblem> Problems)
{
    /// <summary>Goes through a text once.</summary>
    public static YamlSource Of(string text)
    {
        if (text.Length > YamlLimits.FileLength)
        {
            return TooLarge(text.Length);
        }

        var lineStarts = new List<int>((text.Length / 32) + 4) { 0 };
        var tabs = new List<int>();
        var problems = new List<YamlProblem>();
        var lineWithTab = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007f')
            {
                continue;
            }

            var line = lineStarts[lineStarts.Count - 1];
            if (c == '\t')
            {
                // Only the first tab of a line is looked at: a line of nothing but tabs would otherwise cost the square of its length.
                if (lineWithTab != line && IsIndentation(text, line, i))
                {
                    tabs.Add(i);
                }

                lineWithTab = line;
            }
            else if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
            else if (c != '\r' && !(c == '\ufeff' && i == 0) && problems.Count < YamlLimits.Problems && InvisibleCharacters.Check(text, i) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return new YamlSource(text, lineStarts.ToEquatableArray(), tabs.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>A file beyond the bound, left unread.</summary>
    /// <param name="length">Its length, in bytes or code units.</param>
    public static YamlSource TooLarge(long length)
    {
        var problem = new YamlProblem(
            RuleCatalogue.FileTooLarge,
            default,
            $"the file is {Grouped(length)} bytes long, more than the {Grouped(YamlLimits.FileLength)} a file may hold; split it");
        return new YamlSource("", new EquatableArray<int>([0]), default, new EquatableArray<YamlProblem>([problem]));
    }

    private static bool IsIndentation(string text, int line, int tab)
    {
        for (var i = line; i < tab; i++)
        {
            // An indicator: a list item or a key may begin after it, so that blanks after it are indentation too.
            var isIndicator = (text[i] is '-' or '?' or ':') && (text[i + 1] is ' ' or '\t');
            if (text[i] != ' ' && !isIndicator)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number as messages show it: 16,777,216.</summary>
    internal static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
