using System.Globalization;
using System.Text;

namespace Dataset.Generator.Tests.Whole;

/// <summary>Writes a file in any style the language admits: block and flow, each way to quote, keys in any order, comments, blank lines, indentations and line ends.</summary>
internal sealed class MadeText
{
    private readonly Choices choices;
    private readonly StringBuilder text = new();
    private readonly string lineEnd;

    private MadeText(Choices choices)
    {
        this.choices = choices;
        lineEnd = choices.Once(4) ? "\r\n" : "\n";
    }

    public static string Write(MadeNode root, Choices choices)
    {
        var writer = new MadeText(choices);
        writer.text.Append(choices.Once(8) ? "\ufeff" : "");
        writer.OwnLine(0);
        writer.Block(root, 0);
        return writer.text.ToString();
    }

    private void Block(MadeNode node, int indent)
    {
        switch (node)
        {
            case MadeMap map:
                foreach (var (key, value) in choices.Shuffle(map.Pairs))
                {
                    OwnLine(indent);
                    text.Append(' ', indent).Append(Key(key)).Append(':');
                    Value(value, indent, inList: false);
                }

                break;
            case MadeList list:
                foreach (var item in list.Items)
                {
                    OwnLine(indent);
                    text.Append(' ', indent).Append('-');
                    Value(item, indent, inList: true);
                }

                break;
        }
    }

    private void Value(MadeNode value, int indent, bool inList)
    {
        var deeper = indent + choices.Between(1, 4);
        if (value is MadeScalar scalar)
        {
            if (scalar.Style == MadeScalar.Rule.Free && choices.Once(5) && FitsBlock(scalar.Text))
            {
                text.Append(" |-").Append(lineEnd).Append(' ', deeper).Append(scalar.Text.Replace("\n", lineEnd + new string(' ', deeper), StringComparison.Ordinal)).Append(lineEnd);
                return;
            }

            text.Append(' ').Append(Scalar(scalar));
            EndLine();
        }
        else if (IsEmpty(value) || choices.Once(3))
        {
            text.Append(' ');
            Flow(value, deeper);
            EndLine();
        }
        else if (inList && value is MadeMap map && choices.Once(2))
        {
            // A mapping that begins behind the dash of its item.
            var start = text.Append(' ').Length;
            var first = choices.Shuffle(map.Pairs);
            for (var i = 0; i < first.Count; i++)
            {
                text.Append(' ', i == 0 ? 0 : indent + 2).Append(Key(first[i].Key)).Append(':');
                Value(first[i].Value, indent + 2, inList: false);
            }
        }
        else
        {
            EndLine();

            // A list may stand below its key without indentation.
            Block(value, value is MadeList && !inList && choices.Once(3) ? indent : deeper);
        }
    }

    private void Flow(MadeNode node, int indent)
    {
        if (node is MadeScalar scalar)
        {
            text.Append(Scalar(scalar));
            return;
        }

        var gap = choices.Once(6) ? lineEnd + new string(' ', indent) : " ";
        text.Append(node is MadeMap ? '{' : '[').Append(choices.Once(2) ? " " : "");
        var items = node is MadeMap map ? choices.Shuffle(map.Pairs) : ((MadeList)node).Items.Select(static item => ("", item)).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : "," + gap);
            if (node is MadeMap)
            {
                text.Append(Key(items[i].Item1)).Append(": ");
            }

            Flow(items[i].Item2, indent);
        }

        text.Append(choices.Once(2) ? " " : "").Append(choices.Once(6) && items.Count > 0 ? "," : "").Append(node is MadeMap ? '}' : ']');
    }

    private static bool IsEmpty(MadeNode node) => node is MadeMap { Pairs.Count: 0 } or MadeList { Items.Count: 0 };

    private string Key(string key) => choices.Next(8) switch { 6 => "'" + key + "'", 7 => "\"" + key + "\"", _ => key };

    private string Scalar(MadeScalar scalar)
    {
        if (scalar.Style == MadeScalar.Rule.Bare)
        {
            return scalar.Text;
        }

        var choice = choices.Next(3);
        return choice == 0 && scalar.Style == MadeScalar.Rule.Free && IsPlain(scalar.Text) ? scalar.Text
            : choice < 2 && scalar.Text.All(IsPrintable) ? "'" + scalar.Text.Replace("'", "''", StringComparison.Ordinal) + "'"
            : "\"" + string.Concat(scalar.Text.Select(Escaped)) + "\"";
    }

    private static bool IsPlain(string value) => value.Length > 0 && value.All(static c => char.IsAsciiLetterOrDigit(c) || c == ' ') && value.Trim() == value && char.IsAsciiLetter(value[0]);

    private static bool FitsBlock(string value) =>
        value.Length > 0 && !char.IsWhiteSpace(value[0]) && value.All(static c => IsPrintable(c) || c == '\n') && value.Split('\n').All(static line => line.Length > 0 && line.Trim(' ') == line);

    // What stands in a file as itself: neither invisible nor half of a character.
    private static bool IsPrintable(char c) => c is (>= ' ' and < '\u007f') or (>= '\u00a1' and < '\u0300' and not '\u00ad') or (>= '\u4e00' and <= '\u9fff') or '、' or '。';

    private string Escaped(char c) =>
        c is '"' or '\\' ? "\\" + c
        : IsPrintable(c) && !choices.Once(20) ? c.ToString()
        : c switch { '\n' => "\\n", '\t' => "\\t", '\0' => "\\0", '\u0085' => "\\N", '\u2028' => "\\L", _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) };

    private void EndLine() => text.Append(choices.Once(8) ? "  # a comment: 'that' { is none" : "").Append(lineEnd);

    private void OwnLine(int indent) => text.Append(choices.Next(20) switch { 18 => lineEnd, 19 => new string(' ', indent) + "# \"own line\" of [notes" + lineEnd, _ => "" });
}
