namespace Dataset.Schema.Readers.Chinese;

/// <summary>Places in an order (第三, 首位) and results of matches (4-1, 4比1).</summary>
internal static class ChineseOrdinals
{
    /// <summary>Reads 第N or 首位 at the place; 0 where it is none.</summary>
    public static int ReadRank(ChineseScan scan, int i)
    {
        var text = scan.Text;
        Rational value;
        int numeralStart, numeralEnd;
        if (text[i] == '第')
        {
            numeralStart = text.SkipSpace(i + 1);
            if (!ChineseDigits.IsNumeral(text[numeralStart]) || ChineseNumeralParser.Read(text, numeralStart, out var runEnd) is not { } numeral)
            {
                return 0;
            }

            if (!numeral.IsWhole || numeral.Max is not null || numeral.Next is not null || numeral.IsBare || numeral.HasLetter || numeral.Value < 1)
            {
                return runEnd;
            }

            value = numeral.Value;
            numeralEnd = numeral.End;
        }
        else if (text[i] == '首' && text[i + 1] is '位' or '个' or '次' or '家' or '款' or '任' or '批' or '轮' or '届' or '项' or '部' or '名')
        {
            value = Rational.One;
            numeralStart = i;
            numeralEnd = i + 1;
        }
        else
        {
            return 0;
        }

        var unit = ChineseUnits.BesideAt(text, text.SkipSpace(numeralEnd));
        unit = unit.Kind == ChineseUnitKind.Count ? unit : default;
        var end = unit.Kind == ChineseUnitKind.None ? numeralEnd : unit.End;

        // 前 N and 第 N are places; hedges do not belong to them.
        return scan.Add(new ChineseFigure(ReadingKind.Rank, value) { Start = i, End = end, NumeralStart = numeralStart, NumeralEnd = numeralEnd, Unit = unit });
    }

    /// <summary>Reads a score at a numeral: 4-1, 4比1, 4:1; 0 where it is none.</summary>
    public static int ReadScore(ChineseScan scan, int i)
    {
        var text = scan.Text;
        if (IsJoined(text[i - 1]) || !TryReadPoints(text, i, out var first, out var p) || text[p] is not ('-' or '比' or ':'))
        {
            return 0;
        }

        var isColon = text[p] == ':';
        if (!TryReadPoints(text, p + 1, out var second, out var end) || IsJoined(text[end]) || (isColon && end - p > 2)
            || ChineseUnits.Near(text, end).Kind != ChineseUnitKind.None || text[end] is '多' or '余' or '年' or '月' or '日' or '号' or '点' or '%' || text.Has(end, "位数"))
        {
            return 0;
        }

        return scan.Add(new ChineseFigure(ReadingKind.Score, first) { Max = second, Start = i, End = end, NumeralStart = i, NumeralEnd = end });
    }

    private static bool TryReadPoints(ChineseText text, int i, out Rational value, out int end)
    {
        value = default;
        end = i;
        if (!ChineseDigits.IsNumeral(text[i])
            || ChineseNumeralParser.Read(text, i, out _) is not { IsWhole: true, Max: null, Next: null, IsBare: false, IsSeveral: false, HasLetter: false } numeral
            || numeral.Magnitude > 1 || numeral.Value >= 1000)
        {
            return false;
        }

        value = numeral.Value;
        end = numeral.End;
        return true;
    }

    private static bool IsJoined(char c) => c is '-' or '.' or ':' or '/' or '_' || ChineseDigits.IsLatin(c) || ChineseDigits.IsNumeral(c);
}
