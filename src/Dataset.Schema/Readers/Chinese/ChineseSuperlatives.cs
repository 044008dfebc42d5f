namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads superlatives as the first place of their order: 最大客户, 最小的模型.</summary>
internal static class ChineseSuperlatives
{
    // Adjectives that put things into an order; 最新 and 最终 do not.
    private const string Adjectives = "大小多少高低强弱早晚快慢长短贵好差";

    /// <summary>Reads at 最; 0 where there is no superlative, or it names one of several (最大的公司之一) or is a hedge or part of a word (最多3人, 最大化).</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (text[i] != '最' || Adjectives.IndexOf(text[i + 1]) < 0 || text[i + 1] == '\0' || text[i + 2] is '化' or '限' or '程' or '近' or '值'
            || ChineseNumeralParser.StartsAt(text, text.SkipSpace(i + 2)) || IsOneOfSeveral(text, i + 2))
        {
            return 0;
        }

        return scan.Add(new ChineseFigure(ReadingKind.Rank, Rational.One) { Start = i, End = i + 2, NumeralStart = i, NumeralEnd = i + 2 });
    }

    // 之一 is masked as a lookalike, so that it is looked for beneath the mask, to the end of the clause.
    private static bool IsOneOfSeveral(ChineseText text, int start)
    {
        for (var i = start; i < text.Length && i < start + 40 && text[i] is not ('。' or '，' or ',' or '；' or ';' or '！' or '？'); i++)
        {
            if (string.CompareOrdinal(text.Folded, i, "之一", 0, 2) == 0 || string.CompareOrdinal(text.Folded, i, "之列", 0, 2) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
