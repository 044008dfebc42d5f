namespace Dataset.Schema.Readers.Chinese;

/// <summary>A word whose characters look like a numeral or a hedge and are none.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after it.</param>
/// <param name="Category">Why it is no figure.</param>
internal sealed record ChineseLookalike(int Start, int End, WaiverCategory Category);

/// <summary>Finds lookalikes and blots them out, so that the grammar never sees them.</summary>
internal static class ChineseLookalikes
{
    private static readonly WordTrie<WaiverCategory> Words = Load();

    // Words that are something else before these characters: 十分之一 is a tenth, 三星期 three weeks.
    private static readonly Dictionary<string, string> NotBefore = new(StringComparer.Ordinal)
    {
        ["十分"] = "之钟",
        ["万分"] = "之",
        ["三星"] = "期级",
        ["四季"] = "度",
        ["一度"] = "电",
        ["一时"] = "半",
        ["三国"] = "家",
        ["一点"] = "零一二三四五六七八九",
        ["零点"] = "零一二三四五六七八九",
    };

    /// <summary>All lookalikes, in order, not overlapping; the longest at a place wins.</summary>
    public static IReadOnlyList<ChineseLookalike> Find(string text)
    {
        List<ChineseLookalike>? found = null;
        for (var i = 0; i < text.Length;)
        {
            var length = Words.LongestAt(text, i, out var category);
            if (length > 0 && Stands(text, i, length))
            {
                (found ??= []).Add(new ChineseLookalike(i, i + length, category));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return found ?? (IReadOnlyList<ChineseLookalike>)[];
    }

    /// <summary>The text with every character of the lookalikes replaced by <see cref="NameMask.Masked"/>.</summary>
    public static string Mask(string text, IReadOnlyList<ChineseLookalike> lookalikes)
    {
        if (lookalikes.Count == 0)
        {
            return text;
        }

        var masked = text.ToCharArray();
        foreach (var word in lookalikes)
        {
            for (var i = word.Start; i < word.End; i++)
            {
                masked[i] = NameMask.Masked;
            }
        }

        return new string(masked);
    }

    // 万一 in 三万一千 and 之一 in 三分之一 are parts of figures.
    private static bool Stands(string text, int start, int length)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        if (ChineseDigits.IsNumeral(text[start])
            && (ChineseDigits.IsWord(before) || before is '第' or '几' or '数' || (ChineseDigits.IsAscii(before) && ChineseDigits.ValueOf(text[start]) < 0)))
        {
            return false;
        }

        if (text[start] == '之' && before == '分')
        {
            return false;
        }

        var after = start + length < text.Length ? text[start + length] : '\0';
        return !NotBefore.TryGetValue(text.Substring(start, length), out var followers) || followers.IndexOf(after) < 0;
    }

    private static WordTrie<WaiverCategory> Load()
    {
        var words = new WordTrie<WaiverCategory>();
        foreach (var word in ChineseIdioms.List.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word, WaiverCategory.Idiom);
        }

        foreach (var word in ChineseWords.List.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word, WaiverCategory.Word);
        }

        foreach (var word in ChineseWords.Names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word, WaiverCategory.Name);
        }

        foreach (var word in ChineseWords.Anaphors.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word, WaiverCategory.Anaphor);
        }

        foreach (var word in ChineseWords.Generic.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(word, WaiverCategory.Generic);
        }

        return words;
    }
}
