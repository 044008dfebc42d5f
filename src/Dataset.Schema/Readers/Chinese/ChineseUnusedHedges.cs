using Dataset.Schema.Text;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Finds the hedges that stand near a numeral and that no figure takes up.</summary>
internal static class ChineseUnusedHedges
{
    /// <summary>
    /// Hedge words that no reading uses, where a numeral is near: up to twelve characters after those that stand before figures, and directly before those that stand after them,
    /// with no end of a clause between. 突破 in 取得突破 hedges nothing.
    /// </summary>
    public static IReadOnlyList<TextSpan> Find(ChineseText text, IReadOnlyList<Reading> readings)
    {
        var unused = new List<TextSpan>();
        var next = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = ChineseHedges.FrontLength(text, i);
            if (length == 0 || !HasNumeralAfter(text, i + length, length == 1 && text[i] != '约' ? 1 : 12))
            {
                length = IsUnit(text[i - 1]) ? ChineseHedges.BackLength(text, i) : 0;
            }

            if (length > 0)
            {
                var span = text.SpanOf(i, i + length);
                while (next < readings.Count && readings[next].Span.End <= span.Start)
                {
                    next++;
                }

                // Two readings of one numeral start at the same place or the longer comes first, so that looking at the next two is enough.
                if (!(next < readings.Count && readings[next].Span.Overlaps(span)) && !(next + 1 < readings.Count && readings[next + 1].Span.Overlaps(span)))
                {
                    unused.Add(span);
                }
            }

            i += Math.Max(length, 1);
        }

        return unused;
    }

    private static bool IsUnit(char c) => ChineseDigits.IsNumeral(c) || c is '%' or '元' or '人' or '名' or '个' or '年' or '月' or '天' or '户' or '次' or '家' or '倍' or '岁' or '位';

    private static bool HasNumeralAfter(ChineseText text, int i, int reach)
    {
        for (var end = Math.Min(text.Length, i + reach); i < end && text[i] is not ('，' or '。' or '；' or ',' or ';' or '！' or '？'); i++)
        {
            if (ChineseDigits.IsNumeral(text[i]) || text[i] is '半' or '$')
            {
                return true;
            }
        }

        return false;
    }
}
