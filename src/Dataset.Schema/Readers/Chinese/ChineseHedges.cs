namespace Dataset.Schema.Readers.Chinese;

/// <summary>The hedges before a figure, or those after it.</summary>
/// <param name="Hedge">All of them as one; <c>null</c> where they contradict one another, so that the figure cannot be read.</param>
/// <param name="Edge">Where the first starts, or the place after the last.</param>
internal readonly record struct ChineseHedge(Hedge? Hedge, int Edge);

/// <summary>Hedge words and where they stand.</summary>
internal static class ChineseHedges
{
    private static readonly WordTrie<Hedge> Before = LoadBefore();
    private static readonly WordTrie<Hedge> After = LoadAfter();
    private static readonly WordTrie<Hedge> Forward = LoadForward();

    // What 约, 近, 超 and 过 are part of a word after: 纽约, 最近. Whole words of two characters are masked as lookalikes; these end words of any length.
    private const string NotAfterAbout = "纽节契条合签预公违简隐制爽盟誓履婚邀特毁租立续订和相失";
    private const string NotAfterNearly = "最附新亲远临靠贴邻相晚浅走";

    // 上 before a bare multiplier is "up to that many", unless it ends a word: 网上百家, 历史上千年.
    private const string NotAfterUp = "以之网线史界际本身手早晚马路市车海场桌天地基会书纸街船村楼脸心席坛质同向";

    /// <summary>Whether a hedge may begin with the character, so that a name with it must be masked.</summary>
    public static bool MayBegin(char c) => "约大近将接直逼超逾多突至起最不低少未高达以左上内余".IndexOf(c) >= 0;

    /// <summary>The hedges directly before the place, emphasis and grammar between them skipped: 超过了, 大约有.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the figure starts.</param>
    /// <param name="isBare">Whether it is a magnitude word alone, before which 上 and 过 are hedges too.</param>
    /// <param name="isMultiple">Whether it counts 倍, which may have its other amount between hedge and figure: 至少是其他公司的3倍.</param>
    public static ChineseHedge ReadBefore(ChineseText text, int start, bool isBare, bool isMultiple = false)
    {
        if (isMultiple && text[start - 1] == '的' && HedgeOfMultiple(text, start - 1) is { } multiple)
        {
            return multiple;
        }

        Hedge? combined = Hedge.None;
        var edge = start;
        var p = start;
        if (isBare && text[p - 1] is '上' or '过')
        {
            var isUp = text[p - 1] == '上' && NotAfterUp.IndexOf(text[p - 2]) < 0;
            var isOver = text[p - 1] == '过' && "超通经不错越度渡路难".IndexOf(text[p - 2]) < 0;
            if (isUp || isOver)
            {
                combined = isUp ? Hedge.AtLeast : Hedge.Over;
                edge = --p;
            }
            else if (text[p - 1] == '上' && p >= 2)
            {
                return new ChineseHedge(null, p);
            }
        }

        for (var steps = 0; steps < 6; steps++)
        {
            var end = text[p - 1] == ' ' ? p - 1 : p;
            var length = Before.LongestBefore(text.Masked, end, out var hedge);
            if (length == 0 || IsInsideWord(text, end - length, end))
            {
                break;
            }

            p = end - length;
            if (hedge != Hedge.None)
            {
                combined = combined is { } known ? FigureIntervals.Combine(hedge, known) : null;
                edge = p;
            }
        }

        return new ChineseHedge(combined, edge);
    }

    private static ChineseHedge? HedgeOfMultiple(ChineseText text, int end)
    {
        for (var p = end; p > end - 10 && p > 0 && !ChineseDigits.IsNumeral(text[p - 1]) && text[p - 1] is not ('，' or '。' or ',' or '；'); p--)
        {
            if (text[p] is '是' or '为' && ReadBefore(text, p, isBare: false) is { Hedge: not Hedge.None } hedge)
            {
                return hedge;
            }

            if (text.HasBefore(p, "约为") || text.HasBefore(p, "约是"))
            {
                return ReadBefore(text, p, isBare: false);
            }
        }

        return null;
    }

    /// <summary>The hedges directly after the place: 以上, 左右, 多.</summary>
    public static ChineseHedge ReadAfter(ChineseText text, int end)
    {
        Hedge? combined = Hedge.None;
        var p = end;
        for (var steps = 0; steps < 3; steps++)
        {
            var length = After.LongestAt(text.Masked, p, out var hedge);
            if (length == 0 || (length == 1 && text[p] == '内' && "部容外存地幕涵核在置购需向阁斗战政科".IndexOf(text[p + 1]) >= 0))
            {
                break;
            }

            p += length;
            combined = combined is { } known ? FigureIntervals.Combine(known, hedge) : null;
        }

        return new ChineseHedge(combined, p);
    }

    /// <summary>The length of the hedge word for the front of a figure that starts at the place; 0 where there is none, or a longer word holds it.</summary>
    public static int FrontLength(ChineseText text, int i)
    {
        var length = Forward.LongestAt(text.Masked, i, out _);
        return length > 0 && IsInsideWord(text, i, i + length) ? 0 : length;
    }

    /// <summary>The length of the hedge word for the back of a figure that starts at the place; 0 where there is none.</summary>
    public static int BackLength(ChineseText text, int i)
    {
        var length = After.LongestAt(text.Masked, i, out var hedge);
        return hedge == Hedge.None ? 0 : length;
    }

    private const string BeforeWords =
        "About:约 大约 大概 约合 差不多 约莫 正好约|Nearly:近 将近 接近 直逼 逼近 几近 接近于 逼近于|"
        + "Over:超 超过 超出 远超 逾 多于 突破 高于 大于 不止 超逾|AtLeast:至少 不少于 不低于 起码 最少 不下 不下于 至少有|"
        + "Under:不到 不足 低于 少于 小于 不及 未满 不满 未达 未到|AtMost:最多 至多 不超过 不高于 不多于 不大于 顶多 未超过 没超过 没有超过 未超";

    // Emphasis and grammar: they say nothing about the figure, but hedges stand beyond them.
    private const string Neutral = "包含 包括 拥有 占 占据 需要 需 耗资 斥资 花费 花了 用了 投入 持有 增长 增长了 增加 增加了 下降 下降了 减少 减少了 上涨 提升 损失 亏损 了 有 为 达 达到 高达 多达 长达 能达到 仅 仅有 只有 才 共计 总计 合计 总 共 共有 是 已 到 翻 翻了 在 只";

    private const string AfterWords =
        "About:左右 上下|AtLeast:以上 及以上 或以上 +|AtMost:以下 以内 之内 内 及以下 或以下 ,甚至更短 ，甚至更短|Under:不到|Over:不止 有余 开外 出头|None:之多";

    private static IEnumerable<(string Word, Hedge Hedge)> Words(string list)
    {
        foreach (var part in list.Split('|'))
        {
            var colon = part.IndexOf(':');
            var hedge = (Hedge)Enum.Parse(typeof(Hedge), part.Substring(0, colon));
            foreach (var word in part.Substring(colon + 1).Split(' '))
            {
                yield return (word, hedge);
            }
        }
    }

    private static bool IsInsideWord(ChineseText text, int start, int end) => end - start == 1 && text[start] switch
    {
        '约' => NotAfterAbout.IndexOf(text[start - 1]) >= 0,
        '近' => NotAfterNearly.IndexOf(text[start - 1]) >= 0,
        '超' => text[start - 1] is '高' or '赶' or '反',
        _ => false,
    };

    private static WordTrie<Hedge> LoadBefore()
    {
        var trie = new WordTrie<Hedge>();
        foreach (var (word, hedge) in Words(BeforeWords))
        {
            trie.AddBackwards(word, hedge);
        }

        foreach (var word in Neutral.Split(' '))
        {
            trie.AddBackwards(word, Hedge.None);
        }

        return trie;
    }

    private static WordTrie<Hedge> LoadForward()
    {
        var trie = new WordTrie<Hedge>();
        foreach (var (word, hedge) in Words(BeforeWords))
        {
            trie.Add(word, hedge);
        }

        return trie;
    }

    private static WordTrie<Hedge> LoadAfter()
    {
        var trie = new WordTrie<Hedge>();
        foreach (var (word, hedge) in Words(AfterWords))
        {
            trie.Add(word, hedge);
        }

        return trie;
    }
}
