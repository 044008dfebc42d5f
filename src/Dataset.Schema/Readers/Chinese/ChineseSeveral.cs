namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads counts without a number (几个月, 数名), 单 for one (单块) and 全年 for a year's length.</summary>
internal static class ChineseSeveral
{
    /// <summary>Reads at 几, 数 or 单; 0 where there is none.</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (text.Has(i, "全年") && text[i - 1] != '年')
        {
            return ReadWholeYear(scan, i);
        }

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
                Max = isOne ? null : 9,
                Start = i,
                End = unit.End,
                NumeralStart = i,
                NumeralEnd = i + 1,
                Unit = unit,
                IsIndefinite = isOne,
            },
            isSeveral: !isOne);
    }

    // After a year, as in 2021年全年, it only repeats what the date says.
    private static int ReadWholeYear(ChineseScan scan, int i) => ChineseHedging.Finish(
        scan,
        new ChineseFigure(ReadingKind.Duration, 1)
        {
            Start = i,
            End = i + 2,
            NumeralStart = i,
            NumeralEnd = i + 2,
            Unit = new ChineseUnit(ChineseUnitKind.Time, i + 1, i + 2) { Duration = DurationUnit.Years },
            IsIndefinite = true,
        },
        isSeveral: false);

    /// <summary>Reads 成千上万 (1,000 to 90,000), 成百上千 and 数以千计 (2,000 to 9,000), words that are masked since they count nothing in particular; 0 where there is none.</summary>
    public static int ReadGeneric(ChineseScan scan, int i)
    {
        var text = scan.Text;
        var (low, high, length) = HasFolded("成千上万") || HasFolded("成千成万") ? (1_000, 90_000, 4)
            : HasFolded("成百上千") ? (100, 9_000, 4)
            : (Rational.Zero, Rational.Zero, 0);
        if (length == 0 && HasFolded("数以"))
        {
            var end = text.Folded.IndexOf('计', i);
            var word = end < 0 || end - i > 5 ? "" : text.Folded.Substring(i + 2, end - i - 2);
            var unit = Rational.One;
            foreach (var c in word)
            {
                unit *= ChineseDigits.MultiplierOf(c) > 0 ? ChineseDigits.MultiplierOf(c) : Rational.PowerOfTen(ChineseDigits.MagnitudeOf(c));
            }

            (low, high, length) = (unit * 2, unit * 9, unit > 1 ? word.Length + 3 : 0);
        }

        return length == 0
            ? 0
            : scan.Add(new ChineseFigure(ReadingKind.Number, low) { Max = high, Step = Rational.Zero, Hedge = Hedge.Several, Start = i, End = i + length, NumeralStart = i, NumeralEnd = i + length });

        bool HasFolded(string word) => string.CompareOrdinal(text.Folded, i, word, 0, word.Length) == 0;
    }

    /// <summary>Whether 几, 数 or 单 is a word of its own here, and no part of 人数, 数字, 好几, 简单.</summary>
    public static bool Stands(ChineseText text, int i) => text[i] switch
    {
        '几' => !ChineseDigits.IsNumeral(text[i - 1]) && text[i - 1] is not '茶' && text[i + 1] is not ('何' or '乎' or '率' or '度' or '经'),
        '数' => text[i + 1] is not ('字' or '组' or '列' or '词' or '级' or '码' or '据' or '量' or '学') && !ChineseNumeralParser.EndsInNumber(text[i - 1])
            && !ChineseDigits.IsNumeral(text[i - 1]),
        _ => text[i + 1] is '个' or '块' or '台' or '张' or '款' or '名' or '家' or '颗' or '次' or '条' or '枚' or '片' or '卡' && "简订名菜清账孤传榜买下".IndexOf(text[i - 1]) < 0,
    };
}
