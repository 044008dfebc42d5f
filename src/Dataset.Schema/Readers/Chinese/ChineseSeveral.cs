namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads counts without a number (几个月, 数名) and 单 for one (单块).</summary>
internal static class ChineseSeveral
{
    /// <summary>Reads at 几, 数 or 单; 0 where there is none.</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (text[i] is not ('几' or '数' or '单') || !Stands(text, i))
        {
            return 0;
        }

        var unit = text[i + 1] == '月' && text[i] == '数'
            ? new ChineseUnit(ChineseUnitKind.Time, i + 1, i + 2) { Duration = DurationUnit.Months }
            : ChineseUnits.At(text, i + 1);
        if (unit.Kind is not (ChineseUnitKind.Count or ChineseUnitKind.Time) || (unit.Kind == ChineseUnitKind.Time && text[i] == '单'))
        {
            return 0;
        }

        var isOne = text[i] == '单';
        return ChineseHedging.Finish(
            scan,
            new ChineseFigure(unit.Kind == ChineseUnitKind.Time ? ReadingKind.Duration : ReadingKind.Count, isOne ? 1 : 2)
            {
                Max = isOne ? null : 10,
                Start = i,
                End = unit.End,
                NumeralStart = i,
                NumeralEnd = i + 1,
                Unit = unit,
                IsIndefinite = isOne,
            },
            isSeveral: !isOne);
    }

    /// <summary>Whether 几, 数 or 单 is a word of its own here, and no part of 人数, 数字, 好几, 简单.</summary>
    public static bool Stands(ChineseText text, int i) => text[i] switch
    {
        '几' => !ChineseDigits.IsNumeral(text[i - 1]) && text[i - 1] is not '茶' && text[i + 1] is not ('何' or '乎' or '率' or '度' or '经'),
        '数' => text[i + 1] is not ('字' or '组' or '列' or '词' or '级' or '码' or '据' or '量' or '学') && "参函指倍次基系分常变奇偶整质复负无岁人户总个位件家量多少算计点".IndexOf(text[i - 1]) < 0
            && !ChineseDigits.IsNumeral(text[i - 1]),
        _ => text[i + 1] is '个' or '块' or '台' or '张' or '款' or '名' or '家' or '颗' or '次' or '条' or '枚' or '片' or '卡' && "简订名菜清账孤传榜买下".IndexOf(text[i - 1]) < 0,
    };
}
