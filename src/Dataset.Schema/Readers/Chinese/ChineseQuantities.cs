namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads a numeral with its unit, hedges and, where it is one, the range it begins.</summary>
internal static class ChineseQuantities
{
    /// <summary>Reads at a numeral; gives the place to go on at. What cannot be read in full adds nothing.</summary>
    public static int Read(ChineseScan scan, int i)
    {
        var text = scan.Text;
        var numeral = ChineseNumeralParser.Read(text, i, out var runEnd);
        if (numeral is null || IsPartOfName(text, numeral))
        {
            return Math.Max(runEnd, LatinEnd(text, runEnd));
        }

        var p = numeral.End;
        var odd = ReadOdd(text, numeral, ref p);
        var next = odd ?? numeral.Next;
        var unit = ChineseUnits.Near(text, p);
        if (IsMalformedTail(text, p, unit) || (odd is not null && (numeral.Next is not null || numeral.IsSeveral || numeral.IsBare && numeral.Max is not null)))
        {
            return Math.Max(p, LatinEnd(text, p));
        }

        if (numeral.IsLoneOne && unit.Kind == ChineseUnitKind.None && text[p] is not ('至' or '到' or '半'))
        {
            // Grammar: 搏一搏, 一派祥和.
            return p;
        }

        // 以亿为单位; 千万 without unit may be an adverb.
        if (numeral.IsBare && unit.Kind == ChineseUnitKind.None && (numeral.End == i + 1 || text.Has(i, "千万")) && ChineseHedges.ReadBefore(text, i, isBare: true).Edge == i)
        {
            return p;
        }

        var second = next is null ? ReadSecond(text, numeral, unit, p) : null;
        var end = second?.Numeral.End ?? p;
        var low = numeral.Value;
        var step = numeral.Step;
        var max = numeral.Max;
        if (second is { } range)
        {
            unit = range.Unit;
            low = range.Low;
            max = range.Numeral.Value;
            step = range.Numeral.Step;
        }

        if (text.Has(end, "位数"))
        {
            return ReadDigitCount(scan, numeral, low, max, end);
        }

        var kind = KindOf(unit.Kind);
        end = unit.Kind == ChineseUnitKind.None ? end : unit.End;
        if (numeral.HasLetter && unit.Kind == ChineseUnitKind.None && text.Vocabulary.Units.LongestAt(text.Masked, numeral.End - 1, out _) == 1)
        {
            // The dataset counts in B: 70B.
            unit = new ChineseUnit(ChineseUnitKind.Count, numeral.End - 1, numeral.End);
            kind = ReadingKind.Count;
        }

        var half = ReadHalf(text, unit, ref end);
        if (half && (!numeral.Value.IsInteger || second is not null || next is not null || numeral.IsSeveral))
        {
            return end;
        }

        if (half)
        {
            low += new Rational(1, 2);
            step = new Rational(1, 10);
        }

        if (numeral.IsSeveral)
        {
            max = low * 10;
            low *= 2;
        }

        var scale = unit.Kind == ChineseUnitKind.Tenths ? new Rational(1, 10) : Rational.One;
        var numeralStart = i;
        var start = ReadSign(text, ref numeralStart, ref unit, ref kind, out var isNegative);
        if (isNegative && (max is not null || next is not null || kind == ReadingKind.Count))
        {
            return end;
        }

        var figure = new ChineseFigure(kind, (isNegative ? -low : low) * scale)
        {
            Max = max * scale,
            Step = step * scale,
            Next = next * scale,
            IsBare = numeral.IsBare && second is null,
            Unit = unit,
            IsIndefinite = numeral.IsLoneOne && kind == ReadingKind.Count,
            Start = start,
            End = end,
            NumeralStart = numeralStart,
            NumeralEnd = second?.Numeral.End ?? numeral.End,
        };
        return unit.Kind == ChineseUnitKind.Tenths && (figure.Value > 1 || !numeral.IsWhole) ? end : Finish(scan, figure, numeral.IsSeveral);
    }

    /// <summary>Finds the hedges around a figure and adds it, and for a length of time the date it may count to.</summary>
    public static int Finish(ChineseScan scan, ChineseFigure figure, bool isSeveral)
    {
        var text = scan.Text;
        var end = figure.End;
        var next = figure.Next;
        if (next is null && text[end] is '多' or '余' && text[end + 1] != '少' && figure.Unit.Kind is ChineseUnitKind.Time or ChineseUnitKind.Money or ChineseUnitKind.Times && !isSeveral)
        {
            // 两年多 is less than a third year, 3亿美元多 less than the next last digit.
            next = figure.Value + (figure.Max is null ? figure.Step : Rational.Zero);
            end++;
        }

        var before = ChineseHedges.ReadBefore(text, figure.Start, figure.IsBare, figure.Unit.Kind == ChineseUnitKind.Times);
        var after = ChineseHedges.ReadAfter(text, end);
        var hedge = before.Hedge is { } first && after.Hedge is { } second ? FigureIntervals.Combine(first, second) : null;
        var words = isSeveral ? Hedge.Several : next is not null ? Hedge.Over : Hedge.None;
        hedge = hedge switch
        {
            null => null,
            // 约200多人, 超过200多人: "and some" says it more exactly.
            Hedge.About or Hedge.Over when words == Hedge.Over => Hedge.Over,
            { } other => FigureIntervals.Combine(other, words),
        };
        if (hedge is null || (figure.Max is not null && !isSeveral && hedge is not (Hedge.None or Hedge.About)))
        {
            return Math.Max(figure.End, after.Edge);
        }

        if (figure.Kind == ReadingKind.Number && hedge == Hedge.None && before.Edge == figure.NumeralStart && ChineseYears.IsFourDigits(text, figure.NumeralStart)
            && figure.NumeralEnd == figure.NumeralStart + 4 && figure.Value >= 1900 && figure.Value <= 2099)
        {
            ChineseDates.AddYear(scan, figure.NumeralStart, (int)figure.Value.Numerator);
        }

        var done = figure with { Hedge = hedge.Value, Next = next, Start = before.Edge, End = after.Edge };
        return done.Kind == ReadingKind.Duration ? ChineseDurations.Add(scan, done) : scan.Add(done);
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

    // H100, GPT-4, 4chan, 1.2.3, 15:02, 24/7: digits that a Latin word or a code holds. 7B in LLaMA-7B is a figure as it stands.
    private static bool IsPartOfName(ChineseText text, ChineseNumeral numeral)
    {
        if (!ChineseDigits.IsAscii(text[numeral.Start]))
        {
            return false;
        }

        var before = text[numeral.Start - 1];
        if (before is '-' or '.' or ':' or '/' or '_' or '#' && (ChineseDigits.IsLatin(text[numeral.Start - 2]) || ChineseDigits.IsAscii(text[numeral.Start - 2])))
        {
            return !(before == '-' && numeral.HasLetter && ChineseDigits.IsLatin(text[numeral.Start - 2]));
        }

        if (ChineseDigits.IsLatin(before))
        {
            return true;
        }

        // Llama 2: a short number after a Latin word and a space is that word's, unless something counts it.
        return before == ' ' && ChineseDigits.IsLatin(text[numeral.Start - 2]) && numeral.PlainDigits is 1 or 2
            && ChineseUnits.Near(text, numeral.End).Kind == ChineseUnitKind.None && text[numeral.End] is not ('多' or '余');
    }

    private static bool IsMalformedTail(ChineseText text, int p, ChineseUnit unit)
    {
        if (unit.Kind != ChineseUnitKind.None)
        {
            return false;
        }

        // 3点, 3日, 15分: a time, a day of a month or a mark, and nothing that says which.
        return text[p] is '月' or '日' or '号' or '时' or '点' or '分'
            || ChineseDigits.IsLatin(text[p])
            || (text[p] is ':' or '/' or '.' && ChineseDigits.IsAscii(text[p + 1]))
            || (text[p] == '-' && ChineseDigits.IsLatin(text[p + 1]));
    }

    private static int LatinEnd(ChineseText text, int p)
    {
        while (ChineseDigits.IsLatin(text[p]) || ChineseDigits.IsAscii(text[p]))
        {
            p++;
        }

        return p;
    }

    private static (ChineseNumeral Numeral, ChineseUnit Unit, Rational Low)? ReadSecond(ChineseText text, ChineseNumeral first, ChineseUnit unit, int p)
    {
        var q = unit.Kind == ChineseUnitKind.None ? p : unit.End;
        if (text[q] is not ('至' or '到' or '-' or '—' or '–' or '~') || first.IsSeveral || first.IsBare || first.Max is not null)
        {
            return null;
        }

        var isDash = text[q] is not ('至' or '到');
        q++;
        q += isDash && text[q] == text[q - 1] && text[q] == '—' ? 1 : 0;
        if (!ChineseDigits.IsNumeral(text[q]) || ChineseNumeralParser.Read(text, q, out _) is not { } second || second.Max is not null || second.Next is not null || second.IsBare)
        {
            return null;
        }

        var secondUnit = ChineseUnits.Near(text, second.End);
        if (text.Has(second.End, "位数"))
        {
            secondUnit = default;
        }

        if (unit.Kind != ChineseUnitKind.None && (secondUnit.Kind != unit.Kind || secondUnit.Duration != unit.Duration))
        {
            return null;
        }

        var low = first.Value;
        var digits = second.Value / second.Magnitude;
        if (unit.Kind == ChineseUnitKind.None && first.Magnitude == Rational.One && second.Magnitude > 1 && low < digits)
        {
            low *= second.Magnitude;
        }

        // 4-1 and 68%至143英镑 are no ranges; a dash without unit or magnitude may be anything.
        var isPlain = isDash && secondUnit.Kind == ChineseUnitKind.None && second.Magnitude == Rational.One && !text.Has(second.End, "位数");
        return isPlain || low >= second.Value ? null : (second, secondUnit, low);
    }

    // 7至9位数 is 10^6 to 10^9 - 1; 两位数 is 10 or more.
    private static int ReadDigitCount(ChineseScan scan, ChineseNumeral numeral, Rational low, Rational? max, int end)
    {
        var text = scan.Text;
        var last = end + (text[end + 2] == '字' ? 3 : 2);
        if (!low.IsInteger || low < 1 || low > 100 || max is { } m && (!m.IsInteger || m > 100) || numeral.IsSeveral || numeral.Next is not null)
        {
            return last;
        }

        Rational? top = max is { } digits ? Rational.PowerOfTen((int)digits.Numerator) - 1 : null;
        return scan.Add(new ChineseFigure(ReadingKind.Digits, Rational.PowerOfTen((int)low.Numerator - 1))
        {
            Max = top,
            Hedge = top is null ? Hedge.AtLeast : Hedge.None,
            Start = numeral.Start,
            End = last,
            NumeralStart = numeral.Start,
            NumeralEnd = end,
            Unit = new ChineseUnit(ChineseUnitKind.Count, end, last),
        });
    }

    // 一年半, 两倍半, 一个半月
    private static bool ReadHalf(ChineseText text, ChineseUnit unit, ref int end)
    {
        if (text[end] != '半' || unit.Kind is not (ChineseUnitKind.Time or ChineseUnitKind.Times) || unit.Duration is DurationUnit.Days && unit.Kind == ChineseUnitKind.Time)
        {
            return false;
        }

        end++;
        return true;
    }

    private static int ReadSign(ChineseText text, ref int numeralStart, ref ChineseUnit unit, ref ReadingKind kind, out bool isNegative)
    {
        var start = ChineseUnits.SignBefore(text, numeralStart);
        if (start < numeralStart && unit.Kind is ChineseUnitKind.None or ChineseUnitKind.Count && start < numeralStart)
        {
            var end = numeralStart;
            while (text[end - 1] == ' ')
            {
                end--;
            }

            unit = new ChineseUnit(ChineseUnitKind.Money, start, end);
            kind = ReadingKind.Money;
        }

        isNegative = (text[start - 1] == '-' && !ChineseDigits.IsNumeral(text[start - 2]) && !ChineseDigits.IsLatin(text[start - 2]) && text[start - 2] is not ('-' or ')'))
            || (text[start - 1] == '负' && "胜抱自辜欺肩背担正".IndexOf(text[start - 2]) < 0);
        if (isNegative)
        {
            start--;
            numeralStart = start;
        }

        return start;
    }
}
