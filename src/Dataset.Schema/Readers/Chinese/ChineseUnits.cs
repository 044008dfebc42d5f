namespace Dataset.Schema.Readers.Chinese;

/// <summary>What a unit word makes of a numeral.</summary>
internal enum ChineseUnitKind
{
    /// <summary>No unit word.</summary>
    None,

    /// <summary>Counts things.</summary>
    Count,

    /// <summary>A currency.</summary>
    Money,

    /// <summary>Hundredths.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>倍.</summary>
    Times,

    /// <summary>成, a tenth.</summary>
    Tenths,

    /// <summary>A length of time.</summary>
    Time,
}

/// <summary>The unit word beside a numeral.</summary>
/// <param name="Kind">What it makes of the numeral.</param>
/// <param name="Start">Where the word starts.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct ChineseUnit(ChineseUnitKind Kind, int Start, int End)
{
    /// <summary>The unit of a length of time.</summary>
    public DurationUnit Duration { get; init; }
}

/// <summary>Finds unit words: currencies, measure words, units of time, and those of the dataset.</summary>
internal static class ChineseUnits
{
    private const string Currencies =
        "美元 美金 美刀 元 元人民币 人民币 块钱 角 欧元 英镑 日元 日圆 韩元 韩圆 港元 港币 澳元 加元 加拿大元 新元 新加坡元 新台币 新台币元 台币 澳门元 瑞士法郎 法郎 "
        + "卢布 俄罗斯卢布 卢比 印度卢比 里拉 土耳其里拉 比索 墨西哥比索 阿根廷比索 雷亚尔 巴西雷亚尔 兰特 南非兰特 泰铢 越南盾 印尼盾 印尼卢比 令吉 林吉特 兹罗提 福林 克朗 "
        + "瑞典克朗 挪威克朗 丹麦克朗 谢克尔 迪拉姆 里亚尔 沙特里亚尔 第纳尔 坚戈 奈拉 欧 USD US$ RMB CNY EUR GBP JPY HKD KRW";

    // Measure words, then nouns that stand directly after figures often enough to be units of their own.
    private const string Counts =
        "个 通 则 记 任 代 名 位 人 家 块 张 篇 页 种 款 次 台 项 条 档 颗 门 部 件 只 支 枝 辆 架 艘 座 栋 间 套 册 本 份 封 笔 场 轮 届 层 级 起 例 句 段 枚 粒 片 根 把 台次 人次 人份 "
        + "组 队 对 双 批 期 行 列 步 道 股 所 口 头 匹 棵 株 朵 滴 桶 箱 盒 包 袋 瓶 杯 碗 顿 趟 遍 回 声 处 面 首 幅 副 具 群 班 类 样 桩 宗 单 卷 集 季 幕 版 章 节 国 省 市 县 "
        + "城 校 户 字 词 岁以下 吨 公斤 千克 克 斤 米 公里 千米 厘米 毫米 英里 平方米 平方公里 公顷 亩 升 度 瓦 千瓦 兆瓦 千瓦时 字节 赫兹 "
        + "用户 员工 参数 人员 议员 作者 开发者 公司 企业 万人";

    private const string PercentWords = "% ％";

    /// <summary>Currency signs that stand before the figure, the longer first where one ends in another.</summary>
    private static readonly string[] Signs = ["US$", "HK$", "NT$", "A$", "C$", "S$", "R$", "$", "¥", "€", "£", "₽", "₩", "₹", "₺"];

    private static readonly WordTrie<ChineseUnit> Words = Load();

    // 埃及镑, 美元一股: what the dataset adds is money where it ends in a currency.
    private static readonly WordTrie<bool> Endings = LoadEndings();

    // 三点不同 counts, 下午三点 does not.
    private static readonly WordTrie<bool> Points = LoadPoints("不同 区别 差异 原因 理由 建议 要求 优势 劣势 问题 共识 启示 结论 看法 意见 变化 好处 坏处 特征 特点 说明 声明 质疑 考虑 理解 承诺");

    // What a unit word is no unit before: 3元宇宙 is no money, 四成为 no tenths, 5个人才 is five 个 of 人才 all the same.
    private static readonly Dictionary<string, string> NotBefore = new(StringComparer.Ordinal)
    {
        ["元"] = "宇素月老旦首件勋帅气",
        ["块"] = "头状",
        ["成"] = "为功立员长本果就品熟交绩型立年都效分份人语",
        ["名"] = "为叫字单称义誉声副其牌额",
        ["位"] = "于列置居数移面",
        ["人"] = "工均才口类脸力格生气物家体士民群权性造",
        ["家"] = "族庭长乡具电居里用境务",
        ["次"] = "年日月要于数级元",
        ["种"] = "族植子地",
        ["款"] = "项式待",
        ["台"] = "湾积北阶词风账",
        ["项"] = "目链",
        ["条"] = "件例约款理",
        ["部"] = "门分署队落长委",
        ["本"] = "身土来地质人月年周日次轮届",
        ["级"] = "别",
        ["任"] = "务职何意命",
        ["通"] = "过常知信讯",
        ["则"] = "是为",
        ["记"] = "录者忆得",
        ["代"] = "表码替价理言",
        ["期"] = "间待望货限",
        ["段"] = "落",
        ["面"] = "对向临积貌前",
        ["度"] = "过量假",
        ["起"] = "来初步点源诉码",
        ["行"] = "业动为政程使",
        ["步"] = "骤伐入",
        ["道"] = "路理德歉",
        ["股"] = "份票价东权市",
        ["所"] = "有以谓在需",
        ["头"] = "部衔条脑年",
        ["回"] = "归应到顾报复答收购落",
        ["处"] = "于理境在",
        ["首"] = "次个先席位家款任要相",
        ["对"] = "于比手抗外内此方应话象",
        ["场"] = "景所地面合",
        ["层"] = "面次出",
        ["例"] = "如子外",
        ["组"] = "织成建合",
        ["批"] = "评准判发",
        ["包"] = "括含装裹",
        ["国"] = "家内际外会产",
        ["市"] = "场值",
        ["字"] = "节母典",
        ["集"] = "团中成合体",
        ["季"] = "度军",
        ["欧"] = "洲盟美",
        ["年"] = "代级轻龄份会",
        ["天"] = "价才使气生下赋空地",
        ["周"] = "围边末期转",
        ["秒"] = "杀",
        ["岁"] = "月",
        ["角"] = "色度落",
        ["公司"] = "",
        ["升"] = "至到级值",
        ["米"] = "兰",
        ["章"] = "程",
        ["节"] = "目奏",
        ["样"] = "本",
        ["列"] = "表举出",
        ["单"] = "位",
        ["口"] = "径号",
        ["版"] = "本权",
        ["把"] = "握",
        ["双"] = "方",
        ["声"] = "音称明",
        ["类"] = "似",
        ["户"] = "外",
        ["支"] = "持出付",
        ["只"] = "有是能要会",
        ["份"] = "额",
        ["克"] = "服",
        ["封"] = "闭",
    };

    /// <summary>The unit word at the place; <see cref="ChineseUnitKind.None"/> where there is none. A noun of the dataset after the measure word is the unit: 1.4万亿个token.</summary>
    public static ChineseUnit At(ChineseText text, int i)
    {
        var unit = BesideAt(text, i);

        // Four 种 of parameters are no four parameters: only what counts the things themselves hands over to their noun.
        if (unit.Kind != ChineseUnitKind.Count || unit.End > i + 1 || "个名位块台张颗家只枚".IndexOf(text[i]) < 0 || IsGiven(text, unit))
        {
            return unit;
        }

        var start = text.SkipSpace(unit.End);
        var noun = GivenLength(text, start);
        return noun > 0 ? unit with { Start = start, End = start + noun } : unit;
    }

    /// <summary>The unit word at the place, whatever noun follows it.</summary>
    public static ChineseUnit BesideAt(ChineseText text, int i)
    {
        var own = OwnLength(text, i, out var unit);
        var given = GivenLength(text, i);
        if (given > own)
        {
            var kind = Endings.LongestBefore(text.Unmasked, i + given, out _) is var ending and > 0 && ending <= given ? ChineseUnitKind.Money : ChineseUnitKind.Count;
            return new ChineseUnit(kind, i, i + given);
        }

        if (own == 0 && text[i] == '点' && Points.LongestAt(text.Masked, i + 1, out _) is var noun and > 0)
        {
            return new ChineseUnit(ChineseUnitKind.Count, i, i + 1 + noun);
        }

        return own == 0 ? default : unit with { Start = i, End = i + own };
    }

    /// <summary>The unit word at the place or after one space.</summary>
    public static ChineseUnit Near(ChineseText text, int i)
    {
        var unit = At(text, i);
        return unit.Kind == ChineseUnitKind.None && text.SkipSpace(i) is var next && next > i ? At(text, next) : unit;
    }

    /// <summary>Where the currency sign before the place starts; the place itself where there is none.</summary>
    public static int SignBefore(ChineseText text, int i)
    {
        var end = text[i - 1] == ' ' && text[i - 2] is '$' or '¥' or '€' or '£' ? i - 1 : i;
        foreach (var sign in Signs)
        {
            if (text.HasBefore(end, sign) && !(ChineseDigits.IsLatin(sign[0]) && ChineseDigits.IsLatin(text[end - sign.Length - 1])))
            {
                return end - sign.Length;
            }
        }

        return text.HasBefore(end, "人民币") ? end - 3 : i;
    }

    // 元宇宙 is no 元, but of 个人 the shorter 个 may still be one.
    private static int OwnLength(ChineseText text, int i, out ChineseUnit unit)
    {
        for (var end = text.Length; ;)
        {
            var length = Words.LongestAt(text.Masked, i, end, out unit);
            if (length == 0 || !IsCut(text.Masked, i, length))
            {
                return length;
            }

            end = i + length - 1;
        }
    }

    private static int GivenLength(ChineseText text, int i)
    {
        var length = text.Vocabulary.Units.LongestAt(text.Unmasked, i, text.Length, out _);

        // The schema's months have the word 月, but 7月 is July.
        return length == 0 || IsCut(text.Unmasked, i, length) || (length == 1 && text[i] is '月' or '日' or '号') ? 0 : length;
    }

    private static bool IsGiven(ChineseText text, ChineseUnit unit) => GivenLength(text, unit.Start) == unit.End - unit.Start;

    private static bool IsCut(string text, int i, int length)
    {
        var after = i + length < text.Length ? text[i + length] : '\0';
        return (ChineseDigits.IsLatin(text[i + length - 1]) && ChineseDigits.IsLatin(after))
            || (NotBefore.TryGetValue(text.Substring(i, length), out var followers) && followers.IndexOf(after) >= 0);
    }

    private static WordTrie<bool> LoadPoints(string list)
    {
        var words = new WordTrie<bool>();
        foreach (var word in list.Split(' '))
        {
            words.Add(word, true);
        }

        return words;
    }

    private static WordTrie<bool> LoadEndings()
    {
        var endings = new WordTrie<bool>();
        foreach (var word in Currencies.Split(' '))
        {
            endings.AddBackwards(ChineseScript.Fold(word), true);
        }

        return endings;
    }

    private static WordTrie<ChineseUnit> Load()
    {
        var words = new WordTrie<ChineseUnit>();
        AddTime(words, DurationUnit.Years, "年 周年 周岁 岁 载");
        AddTime(words, DurationUnit.Quarters, "个季度");
        AddTime(words, DurationUnit.Months, "个月");
        AddTime(words, DurationUnit.Weeks, "周 个周 星期 个星期 礼拜 个礼拜");
        AddTime(words, DurationUnit.Days, "天");
        AddTime(words, DurationUnit.Hours, "小时 个小时 钟头 个钟头");
        AddTime(words, DurationUnit.Minutes, "分钟");
        AddTime(words, DurationUnit.Seconds, "秒 秒钟");
        Add(words, ChineseUnitKind.Percent, PercentWords);
        Add(words, ChineseUnitKind.PercentagePoints, "个百分点 百分点");
        Add(words, ChineseUnitKind.Times, "倍");
        Add(words, ChineseUnitKind.Tenths, "成");
        Add(words, ChineseUnitKind.Money, Currencies);
        Add(words, ChineseUnitKind.Count, Counts);
        return words;
    }

    private static void Add(WordTrie<ChineseUnit> words, ChineseUnitKind kind, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words.Add(ChineseScript.Fold(word), new ChineseUnit(kind, 0, 0));
        }
    }

    private static void AddTime(WordTrie<ChineseUnit> words, DurationUnit duration, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words.Add(word, new ChineseUnit(ChineseUnitKind.Time, 0, 0) { Duration = duration });
        }
    }
}
