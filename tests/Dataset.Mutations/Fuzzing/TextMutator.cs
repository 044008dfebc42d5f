using System.Text;

namespace Dataset.Mutations.Fuzzing;

/// <summary>Makes a text another, by a few random edits: characters, words, lines, pieces of other texts.</summary>
/// <param name="random">The choices.</param>
internal sealed class TextMutator(Random random)
{
    // Signs of YAML, of numerals and of checks; characters that readers fold, skip or trip over.
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\r\n", "\t", ":", ": ", "- ", "? ", "#", "'", "\"", "{", "}", "[", "]", ",", "&a ", "*a", "!!str ", "|", ">", "---", "...", "%", "\\", "\\u0041", "~", "null", "@", "`",
        "0", "9", "00", "1_000", "1,000", "1.5", "-1", "1/3", "1/0", "99999999999999999999999999", "7億", "萬", "万亿", "亿", "百", "十", "零", "半", "两", "几", "数十", "多", "余", "约", "近", "超过", "不到", "以上", "以下",
        "年", "月", "日", "2023", "去年", "次年3月", "Q2", "上半年", "%", "％", "百分之", "成", "倍", "分之", "第", "美元", "至", "-", "—", "~", "(wàn)", "(", ")", "（", "）", "１", "，", "。", "GPT-4", "H100",
        "million", "nearly", "a third", "$", "sum(", "count(", "=", "!=", "<", "<=", "+", "*", "/", "[*]", "[2023]", "..", "'2023'", "@", ".", "days(", "percent",
        "\0", "\u0085", "\u200b", "\u2028", "\ufeff", "\ud800", "\udc00", "😀", "é", "e\u0301", "İ", "ß",
    ];

    /// <summary>The text after one to eight edits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another text, to take pieces from.</param>
    public string Mutate(string text, string other)
    {
        var edited = new StringBuilder(text);
        for (var left = 1 + random.Next(random.Next(8) + 1); left > 0; left--)
        {
            Edit(edited, other);
        }

        return edited.Length > 200_000 ? edited.ToString(0, 200_000) : edited.ToString();
    }

    private void Edit(StringBuilder text, string other)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(4) switch { 0 => 1, 1 => random.Next(8), 2 => random.Next(40), _ => random.Next(400) });
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Piece());
                break;
            case 3:
                text.Remove(at, Math.Min(length, 3)).Insert(at, Piece());
                break;
            case 4 when other.Length > 0:
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, 1 + random.Next(200))));
                break;
            case 5 when length > 0:
                text[at] = (char)(text[at] + random.Next(-2, 3));
                break;
            case 6:
                text.Insert(at, string.Concat(Enumerable.Repeat(Piece(), 1 + random.Next(random.Next(64) == 0 ? 3000 : 12))));
                break;
            case 7 when length > 0 && at + length < text.Length:
                var moved = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                break;
            default:
                text.Insert(at, (char)random.Next(0x20, random.Next(2) == 0 ? 0x7f : 0xffff));
                break;
        }
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];
}
