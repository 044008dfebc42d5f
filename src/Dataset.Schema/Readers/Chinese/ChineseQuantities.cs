namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads a numeral with its unit and, where it is one, the range it begins.</summary>
internal static class ChineseQuantities
{
    private static readonly Rational Tenth = new(1, 10);

    /// <summary>Reads at a numeral; gives the place to go on at. What cannot be read in full adds nothing.</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        var numeral = ChineseNumeralParser.Read(text, i, out var runEnd);
        if (numeral is null || ChineseSurroundings.IsPartOfName(text, numeral))
        {
            return ChineseSurroundings.CodeEnd(text, runEnd);
        }

        var p = numeral.End;
        var odd = ReadOdd(text, numeral, ref p);
        var next = odd ?? numeral.Next;
        var unit = ReadInfixUnit(text, p, out var infix);
        unit = unit.Kind == ChineseUnitKind.None ? ChineseUnits.Near(text, p) : unit;
        var range = next is null && infix == '\0' ? ChineseRanges.Read(text, numeral, unit) : null;
        unit = range is null ? unit : range.Value.Unit;
        var end = range?.Second.End ?? p;
        if ((range is null && ChineseSurroundings.IsUnreadable(text, numeral, unit, p)) || (odd is not null && (numeral.Next is not null || numeral.IsSeveral)))
        {
            return ChineseSurroundings.CodeEnd(text, p);
        }

        var figure = new ChineseFigure(KindOf(unit.Kind), range?.Low ?? numeral.Value)
        {
            Max = range?.Second.Value ?? numeral.Max,
            Step = range?.LowStep ?? numeral.Step,
            MaxStep = range?.Second.Step,
            Next = next,
            IsBare = numeral.IsBare,
            Unit = unit,
            Start = i,
            End = unit.Kind == ChineseUnitKind.None ? end : unit.End,
            NumeralStart = i,
            NumeralEnd = range?.Second.End ?? numeral.End,
        };
        if (text.Has(end, "位数"))
        {
            return ReadDigitCount(scan, figure with { Unit = default, End = end }, numeral);
        }

        if (infix is '多' or '余')
        {
            figure = figure with { Next = figure.Value + 1 };
        }

        if (ReadHalf(text, numeral, figure, infix == '半') is not { } halved || WithTenths(text, halved, numeral) is not { } exact)
        {
            return figure.End + 1;
        }

        figure = exact;
        if (numeral.HasLetter && unit.Kind == ChineseUnitKind.None && text.Vocabulary.Units.LongestAt(text.Unmasked, numeral.End - 1, numeral.End, out _) == 1)
        {
            // The dataset counts in B: 70B.
            figure = figure with { Unit = new ChineseUnit(ChineseUnitKind.Count, numeral.End - 1, numeral.End), Kind = ReadingKind.Count };
        }

        if (numeral.IsSeveral)
        {
            figure = figure with { Value = numeral.Value * 2, Max = numeral.Value * 9 };
        }

        figure = figure with { IsIndefinite = numeral.IsLoneOne && figure.Kind == ReadingKind.Count };
        return ChineseSigns.Apply(text, figure) is { } signed ? ChineseHedging.Finish(scan, signed, numeral.IsSeveral) : figure.End;
    }

    private static ReadingKind KindOf(ChineseUnitKind unit) => unit switch
    {
        ChineseUnitKind.Count => ReadingKind.Count,
        ChineseUnitKind.Money => ReadingKind.Money,
        ChineseUnitKind.Percent => ReadingKind.Percent,
        ChineseUnitKind.PercentagePoints => ReadingKind.PercentagePoints,
        ChineseUnitKind.Times or ChineseUnitKind.Tenths => ReadingKind.Ratio,
        ChineseUnitKind.Time => ReadingKind.Duration,
        _ => ReadingKind.Number,
    };

    // 多, 余 after the numeral: 1500多名 stays under 1600, 10亿多 under 11亿.
    private static Rational? ReadOdd(ChineseText text, ChineseNumeral numeral, ref int p)
    {
        if (text[p] is not ('多' or '余') || text[p + 1] is '少' or '数' or '额')
        {
            return null;
        }

        p++;
        return numeral.Value + (numeral.Magnitude > 1 ? numeral.Step : FigureIntervals.LastPlace(numeral.Value));
    }

    // 三个多月, 一个半月: the word stands inside the unit.
    private static ChineseUnit ReadInfixUnit(ChineseText text, int p, out char infix)
    {
        infix = '\0';
        if (text[p] != '个' || text[p + 1] is not ('半' or '多' or '余'))
        {
            return default;
        }

        var unit = text[p + 2] == '月'
            ? new ChineseUnit(ChineseUnitKind.Time, p + 2, p + 3) { Duration = DurationUnit.Months }
            : ChineseUnits.BesideAt(text, p + 2);
        if (unit.Kind != ChineseUnitKind.Time || unit.Duration is DurationUnit.Years or DurationUnit.Days)
        {
            return default;
        }

        infix = text[p + 1];
        return unit;
    }

    // 一年半, 两倍半; null where a half cannot follow.
    private static ChineseFigure? ReadHalf(ChineseText text, ChineseNumeral numeral, ChineseFigure figure, bool isInfix)
    {
        var follows = text[figure.End] == '半'
            && (figure.Unit.Kind == ChineseUnitKind.Times || (figure.Unit.Kind == ChineseUnitKind.Time && figure.Unit.Duration is DurationUnit.Years or DurationUnit.Hours));
        if (!isInfix && !follows)
        {
            return figure;
        }

        return numeral.IsWhole && !numeral.IsSeveral && figure.Max is null && figure.Next is null && !(isInfix && follows)
            ? figure with { Value = figure.Value + new Rational(1, 2), Step = Tenth, End = follows ? figure.End + 1 : figure.End }
            : null;
    }

    // 四成, 六成五; null for 12成.
    private static ChineseFigure? WithTenths(ChineseText text, ChineseFigure figure, ChineseNumeral numeral)
    {
        if (figure.Unit.Kind != ChineseUnitKind.Tenths)
        {
            return figure;
        }

        if ((figure.Max ?? figure.Value) > 10 || !numeral.IsWhole || numeral.IsSeveral)
        {
            return null;
        }

        var hundredths = ChineseDigits.ValueOf(text[figure.End]);
        if (hundredths > 0 && figure.Max is null && figure.Next is null && !ChineseDigits.IsNumeral(text[figure.End + 1]) && figure.Value < 10)
        {
            return figure with { Value = (figure.Value * Tenth) + new Rational(hundredths, 100), Step = new Rational(1, 100), End = figure.End + 1 };
        }

        return figure with { Value = figure.Value * Tenth, Max = figure.Max * Tenth, Step = figure.Step * Tenth, MaxStep = figure.MaxStep * Tenth, Next = figure.Next * Tenth };
    }

    // 7至9位数 is 10^6 to 10^9 - 1; 两位数 is 10 or more.
    private static int ReadDigitCount(ChineseScan scan, ChineseFigure figure, ChineseNumeral numeral)
    {
        var end = figure.End + (scan.Text[figure.End + 2] == '字' ? 3 : 2);
        if (!figure.Value.IsInteger || figure.Value < 1 || figure.Value > 100 || (figure.Max is { } m && (!m.IsInteger || m > 100)) || numeral.IsSeveral || figure.Next is not null)
        {
            return end;
        }

        Rational? top = figure.Max is { } digits ? Rational.PowerOfTen((int)digits.Numerator) - 1 : null;
        return scan.Add(figure with
        {
            Kind = ReadingKind.Digits,
            Value = Rational.PowerOfTen((int)figure.Value.Numerator - 1),
            Max = top,
            Step = Rational.One,
            MaxStep = null,
            Hedge = top is null ? Hedge.AtLeast : Hedge.None,
            End = end,
            Unit = new ChineseUnit(ChineseUnitKind.Count, figure.End, end),
        });
    }
}
