namespace Dataset.Schema.Readers.Chinese;

/// <summary>Tells growth by from growth to, from the words on both sides of a figure.</summary>
internal static class ChineseChanges
{
    private const string RiseVerbs =
        "增长 增加 上涨 上升 提升 提高 猛增 激增 飙升 暴涨 大涨 扩大 攀升 递增 新增 多出 涨 升 增 净增 加码 回升 扩张 增多 剧增 陡增 上调 高出 提速 增幅 涨幅 增速 增长率 升幅 增长幅度 上涨幅度 增量";

    private const string FallVerbs =
        "下降 下跌 下滑 暴跌 骤降 大跌 跌去 缩水 减少 降低 缩减 缩短 跌 降 减 锐减 蒸发 下挫 回落 萎缩 大降 跳水 收窄 下调 削减 裁减 缩小 降幅 跌幅 减幅 下降幅度 下跌幅度 缩水幅度 少了";

    // 幅 and 率 words name the amount itself: 增幅达14.2% is growth by, though 达 alone would be growth to.
    private const string Amounts = "增幅 涨幅 增速 增长率 升幅 增长幅度 上涨幅度 增量 降幅 跌幅 减幅 下降幅度 下跌幅度 缩水幅度";

    private const string Ends = "至 到 为 达到 成 到了 至于";

    private const string Skipped =
        "了 已 已经 将 将会 首次 再次 同比 环比 约 近 超 超过 逾 大约 将近 接近 至少 至多 最多 不到 不足 高达 多达 达 仅 只 突破 直逼 幅度 大幅 累计 分别 进一步 年均 平均";

    private static readonly WordTrie<Role> Words = Load();

    private enum Role
    {
        Skipped,
        End,
        Rise,
        Fall,
        RiseAmount,
        FallAmount,
    }

    /// <summary>The change that the words around a figure tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the figure starts, its hedge included.</param>
    /// <param name="end">The place after its unit.</param>
    /// <param name="previous">The reading before, for 上涨68%至143英镑; its end and change.</param>
    public static Change Read(ChineseText text, int start, int end, (int End, Change Change) previous)
    {
        var isEnd = false;
        var p = start;
        for (var steps = 0; steps < 6; steps++)
        {
            if (isEnd && previous.End == p && previous.Change is Change.RiseBy or Change.FallBy)
            {
                return previous.Change == Change.RiseBy ? Change.RiseTo : Change.FallTo;
            }

            var length = Words.LongestBefore(text.Masked, p, out var role);
            if (length == 0)
            {
                break;
            }

            p -= length;
            switch (role)
            {
                case Role.Skipped:
                    break;
                case Role.End:
                    isEnd = true;
                    break;
                case Role.RiseAmount:
                    return Change.RiseBy;
                case Role.FallAmount:
                    return Change.FallBy;
                case Role.Rise:
                    return isEnd ? Change.RiseTo : Change.RiseBy;
                default:
                    return isEnd ? Change.FallTo : Change.FallBy;
            }
        }

        return isEnd && text.HasBefore(start, "达到") && !text.HasBefore(start, "能达到") ? Change.RiseTo : After(text, end);
    }

    // 11%的增长, 超过30%的增幅
    private static Change After(ChineseText text, int end)
    {
        var p = text[end] == '的' ? end + 1 : end;
        foreach (var word in (string[])["增长", "增幅", "涨幅", "升幅", "增速", "上涨"])
        {
            if (text.Has(p, word) && (p > end || word.EndsWith("幅", StringComparison.Ordinal)))
            {
                return Change.RiseBy;
            }
        }

        foreach (var word in (string[])["降幅", "跌幅", "下降", "下跌", "减幅"])
        {
            if (text.Has(p, word) && (p > end || word.EndsWith("幅", StringComparison.Ordinal)))
            {
                return Change.FallBy;
            }
        }

        return Change.None;
    }

    private static WordTrie<Role> Load()
    {
        var words = new WordTrie<Role>();
        var amounts = Amounts.Split(' ');
        foreach (var word in amounts)
        {
            words.AddBackwards(word, word[0] is '增' or '涨' or '升' or '上' ? Role.RiseAmount : Role.FallAmount);
        }

        Add(words, RiseVerbs, Role.Rise);
        Add(words, FallVerbs, Role.Fall);
        Add(words, Ends, Role.End);
        Add(words, Skipped, Role.Skipped);
        return words;
    }

    private static void Add(WordTrie<Role> words, string list, Role role)
    {
        foreach (var word in list.Split(' '))
        {
            words.AddBackwards(word, role);
        }
    }
}
