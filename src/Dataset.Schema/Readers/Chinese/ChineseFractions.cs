namespace Dataset.Schema.Readers.Chinese;

/// <summary>Shares in words: 三分之一, 百分之五, 一半, 半年, 翻两番, 翻倍.</summary>
internal static class ChineseFractions
{
    private static readonly Rational Half = new(1, 2);

    /// <summary>Reads N分之M and 百分之N at a numeral; 0 where it is none.</summary>
    public static int ReadShare(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (!ChineseNumeralParser.StartsAt(text, i) || ChineseNumeralParser.Read(text, i, out var runEnd) is not { } below || !text.Has(below.End, "分之"))
        {
            return 0;
        }

        var p = below.End + 2;
        if (!ChineseDigits.IsNumeral(text[p]))
        {
            return p;
        }

        var above = ChineseNumeralParser.Read(text, p, out runEnd);
        if (above is null || above.Max is not null || below.Max is not null || below.IsSeveral || below.Next is not null || !below.IsWhole || below.Value.Sign == 0)
        {
            return runEnd;
        }

        var isPercent = text[i] == '百' && below.End == i + 1;
        if (!isPercent && (!above.IsWhole || (above.IsBare && above.End - p != 1)))
        {
            return runEnd;
        }

        Rational? max = null;
        var end = above.End;
        var step = isPercent ? (above.Value == 100 ? Rational.One : above.Step) : Rational.Zero;
        if (isPercent && text[end] is '至' or '到' or '-')
        {
            var q = text.Has(end + 1, "百分之") ? end + 4 : end + 1;
            if (ChineseDigits.IsNumeral(text[q]) && ChineseNumeralParser.Read(text, q, out _) is { Max: null, Next: null } top && top.Value > above.Value)
            {
                max = top.Value;
                end = top.End;
            }
        }

        Rational? next = null;
        if (text[end] is '多' or '余')
        {
            next = above.Value + FigureIntervals.LastPlace(above.Value);
            end++;
        }
        else
        {
            next = above.Next;
        }

        var start = text[i - 1] == '负' && isPercent ? i - 1 : i;
        var value = isPercent ? (start < i ? -above.Value : above.Value) : above.Value / below.Value;
        if (!isPercent && next is not null)
        {
            return end;
        }

        return ChineseHedging.Finish(
            scan,
            new ChineseFigure(isPercent ? ReadingKind.Percent : ReadingKind.Ratio, value)
            {
                Max = max,
                Step = step,
                Next = next,
                Start = start,
                End = end,
                NumeralStart = start,
                NumeralEnd = max is null ? above.End : end,
                Unit = isPercent ? new ChineseUnit(ChineseUnitKind.Percent, i, i + 3) : default,
            },
            isSeveral: false);
    }

    /// <summary>
    /// Reads a proper fraction in lowest terms at its first digit: 1/3, 近3/4. The second number is at most ten, or 100; 9/11, 7/24 and 12/31 are dates and idioms. 0 where it is none.
    /// </summary>
    public static int ReadSlashed(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (!ChineseDigits.IsAscii(text[i]) || text[i] == '0' || text[i - 1] is '/' or '.' or ',' or '-' || ChineseDigits.IsNumeral(text[i - 1]) || ChineseDigits.IsLatin(text[i - 1]))
        {
            return 0;
        }

        var slash = i + 1;
        slash += ChineseDigits.IsAscii(text[slash]) ? 1 : 0;
        var end = slash + 1;
        while (end < slash + 4 && ChineseDigits.IsAscii(text[end]))
        {
            end++;
        }

        if (text[slash] != '/' || end == slash + 1 || text[slash + 1] == '0' || ChineseDigits.IsNumeral(text[end]) || ChineseDigits.IsLatin(text[end]) || text[end] is '/' or '.' or '-' or ',' or '月' or '日' or '号')
        {
            return 0;
        }

        var above = int.Parse(text.Masked.Substring(i, slash - i), System.Globalization.CultureInfo.InvariantCulture);
        var below = int.Parse(text.Masked.Substring(slash + 1, end - slash - 1), System.Globalization.CultureInfo.InvariantCulture);
        var value = new Rational(above, below);
        return above < below && (below <= 10 || below == 100) && value.Denominator == below
            ? ChineseHedging.Finish(scan, new ChineseFigure(ReadingKind.Ratio, value) { Step = Rational.Zero, Start = i, End = end, NumeralStart = i, NumeralEnd = end }, isSeveral: false)
            : 0;
    }

    /// <summary>Reads 半 at the place: 一半, 半数, 半年, 半个月; 0 where it is none of these.</summary>
    public static int ReadHalf(ChineseScan scan, int i)
    {
        var text = scan.Text;
        var isOver = text[i] == '过' && text[i + 1] == '半' && "超通经不错越度渡路难".IndexOf(text[i - 1]) < 0 && ChineseUnits.At(text, i + 2).Kind == ChineseUnitKind.None;
        if ((text[i] == '一' && text[i + 1] == '半') || (text[i] == '半' && text[i + 1] == '数') || isOver)
        {
            var start = isOver ? i + 1 : i;
            var end = i + 2;
            var figure = new ChineseFigure(ReadingKind.Ratio, Half) { Step = Rational.Zero, Start = start, End = end, NumeralStart = start, NumeralEnd = text[i] == '半' ? i + 1 : end };
            return isOver
                ? scan.Add(figure with { Start = i, Hedge = Hedge.Over })
                : ChineseHedging.Finish(scan, figure, isSeveral: false);
        }

        if (text[i] != '半' || ChineseDigits.IsNumeral(text[i - 1]) || text[i - 1] is '上' or '下' or '大' or '小' or '前' or '后' or '多' or '泰')
        {
            return 0;
        }

        var unit = ChineseUnits.At(text, i + 1);
        if (unit.Kind != ChineseUnitKind.Time || unit.Duration is DurationUnit.Weeks or DurationUnit.Seconds)
        {
            return 0;
        }

        return ChineseHedging.Finish(
            scan,
            new ChineseFigure(ReadingKind.Duration, Half)
            {
                Step = new Rational(1, 10),
                Start = i,
                End = unit.End,
                NumeralStart = i,
                NumeralEnd = i + 1,
                Unit = unit,
            },
            isSeveral: false);
    }

    /// <summary>Reads 翻两番 (four times), 翻番 and 翻倍 (twice) at 翻; 0 where it is none.</summary>
    public static int ReadDoubling(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (text[i] != '翻')
        {
            return 0;
        }

        var p = text[i + 1] == '了' ? i + 2 : i + 1;
        var times = 1;
        if (text.Has(p, "一倍"))
        {
            p++;
        }
        else if (text[p] is not ('番' or '倍'))
        {
            // 翻了三倍 says three or four times; the number stands as it is printed and is read as 三倍.
            if (!ChineseDigits.IsNumeral(text[p]) || ChineseNumeralParser.Read(text, p, out _) is not { IsWhole: true, IsSeveral: false, Max: null } numeral
                || text[numeral.End] != '番' || numeral.Value > 30 || numeral.Value < 1)
            {
                return 0;
            }

            times = (int)numeral.Value.Numerator;
            p = numeral.End;
        }

        return ChineseHedging.Finish(
            scan,
            new ChineseFigure(ReadingKind.Ratio, 1L << times)
            {
                Change = Change.RiseTo,
                Start = i,
                End = p + 1,
                NumeralStart = i,
                NumeralEnd = p,
                Unit = new ChineseUnit(ChineseUnitKind.Times, p, p + 1),
            },
            isSeveral: false);
    }
}
