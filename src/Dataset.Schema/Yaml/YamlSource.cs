using System.Globalization;
using Dataset.Schema.Messages;
using Dataset.Schema.Text;

namespace Dataset.Schema.Yaml;

/// <summary>A file's text, its lines, and what is wrong with its characters before any of it is read as YAML.</summary>
internal sealed record YamlSource(string Text, EquatableArray<int> LineStarts, EquatableArray<YamlProblem> Problems)
{
    /// <summary>Finds the lines and every character that must not stand in a file as itself.</summary>
    public static YamlSource Of(string text)
    {
        if (text.Length > YamlLimits.FileLength)
        {
            return TooLarge(text, text.Length);
        }

        var lineStarts = new List<int>((text.Length / 32) + 4) { 0 };
        List<YamlProblem>? problems = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' || (c is '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
            else if ((c is < ' ' and not ('\t' or '\r') or >= '\u007f') && InvisibleCharacters.Check(text, i) is { } problem && !(c == '\ufeff' && i == 0))
            {
                problems ??= [];
                if (problems.Count < YamlLimits.Problems)
                {
                    problems.Add(problem);
                }
            }
        }

        return new YamlSource(text, lineStarts.ToEquatableArray(), problems?.ToEquatableArray() ?? default);
    }

    /// <summary>A file beyond the bound, unread.</summary>
    /// <param name="text">What of it is at hand.</param>
    /// <param name="length">Its length, in bytes or code units.</param>
    public static YamlSource TooLarge(string text, long length)
    {
        var size = length.ToString("#,0", CultureInfo.InvariantCulture);
        var problem = new YamlProblem(
            RuleCatalogue.FileTooLarge, default, $"the file is {size} bytes long, more than the {YamlLimits.FileLength.ToString("#,0", CultureInfo.InvariantCulture)} a file may hold; split it");
        return new YamlSource(text, new EquatableArray<int>([0]), new EquatableArray<YamlProblem>([problem]));
    }
}
