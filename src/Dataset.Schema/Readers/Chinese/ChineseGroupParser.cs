namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads one group of a numeral, digit by digit with their multipliers.</summary>
internal sealed class ChineseGroupParser
{
    private readonly ChineseText text;
    private readonly int start;
    private readonly int end;
    private readonly bool isAfterMagnitude;
    private int p;
    private Rational value = Rational.Zero;
    private Rational step = Rational.One;
    private Rational? max;

    // The multiplier read last: 0 before any digit, 1 after the digit of the ones.
    private int last;
    private int first;
    private int scale;
    private int plain;
    private bool isAscii;
    private bool isBare;
    private bool hasOdd;
    private bool hasZero;

    private ChineseGroupParser(ChineseText text, int start, int end, bool isAfterMagnitude)
    {
        this.text = text;
        this.start = p = start;
        this.end = end;
        this.isAfterMagnitude = isAfterMagnitude;
    }

    private char Next => p < end ? text[p] : '\0';

    /// <summary>Reads a group; <c>false</c> where it is malformed, such as 十百, 一百二 (120 or 102), 一千零零五 or 35百.</summary>
    public static bool TryRead(ChineseText text, ref int p, int end, bool isAfterMagnitude, out ChineseGroup group)
    {
        var parser = new ChineseGroupParser(text, p, end, isAfterMagnitude);
        var isRead = parser.Read();
        p = parser.p;
        group = isRead ? parser.ToGroup() : default;
        return isRead;
    }

    /// <summary>Whether 点 stands between the digits of a decimal in words (三点五亿) and not in a time (三点五分).</summary>
    public static bool IsDecimalPoint(ChineseText text, int i)
    {
        if (!(ChineseDigits.ValueOf(text[i - 1]) >= 0 || text[i - 1] == '十') || ChineseDigits.ValueOf(text[i + 1]) < 0)
        {
            return false;
        }

        // Decimals in words run to a few digits; the bound keeps a text of nothing else linear.
        var end = i + 1;
        while (ChineseDigits.ValueOf(text[end]) >= 0 && end < i + 40)
        {
            end++;
        }

        return text[end] is not ('分' or '刻' or '十' or '点') || text.Has(end, "分之");
    }

    private bool Read()
    {
        if (Next is '零' or '〇' && p + 1 == end && !isAfterMagnitude)
        {
            p++;
            return true;
        }

        while (p < end && last != 1)
        {
            if (ChineseDigits.ValueOf(text[p]) == 0 && text[p + 1] != '点')
            {
                if (hasZero || (p == start && !isAfterMagnitude))
                {
                    return false;
                }

                hasZero = true;
                p++;
            }
            else if (!IsDigitNext())
            {
                break;
            }
            else if (!ReadDigit(out var isLast))
            {
                return false;
            }
            else if (isLast)
            {
                break;
            }
        }

        return ReadOddAfterDigits() && ReadDecimals() && !hasZero && last != 0;
    }

    private bool IsDigitNext() => ChineseDigits.IsAscii(Next) || ChineseDigits.ValueOf(Next) >= 0 || ChineseDigits.MultiplierOf(Next) > 0;

    // One digit with its multiplier: 三百, 3千, 十.
    private bool ReadDigit(out bool isLast)
    {
        isLast = false;
        var at = p;
        Rational? upper = null;
        isAscii = ChineseDigits.IsAscii(text[p]);
        if (!TryReadValue(at, out var digit, ref upper))
        {
            return false;
        }

        var multiplier = ChineseDigits.MultiplierOf(Next);
        if (multiplier == 0)
        {
            return ReadOnes(digit, upper);
        }

        if (digit >= 10 || digit.Sign == 0 || (multiplier == 10 && (isAscii || (text[at] == '两' && upper is null)))
            || (last != 0 && (multiplier >= last || last / multiplier > 10 != hasZero)))
        {
            return false;
        }

        p++;
        first = first == 0 ? multiplier : first;
        last = multiplier;
        max = value + (upper * multiplier);
        value += digit * multiplier;
        step = multiplier >= 100 ? multiplier : Rational.One;
        plain = 0;
        hasZero = false;
        isLast = isBare || upper is not null || scale > 0;
        if (multiplier == 10 && Next == '几')
        {
            p++;
            hasOdd = isLast = true;
            return upper is null;
        }

        return true;
    }

    private bool TryReadValue(int at, out Rational digit, ref Rational? upper)
    {
        if (isAscii)
        {
            var isRead = ChineseNumeralParser.TryReadDigits(text, ref p, end, isAfterMagnitude, out digit, out scale, out plain);
            plain = at == start ? plain : 0;
            return isRead;
        }

        var d = ChineseDigits.ValueOf(text[p]);
        if (d < 0)
        {
            // A multiplier without digit stands at the very beginning or nowhere.
            digit = Rational.One;
            isBare = text[p] != '十';
            return last == 0 && !hasZero;
        }

        digit = d;
        p++;
        if (d is > 0 and < 9 && ChineseDigits.ValueOf(Next) == d + 1)
        {
            upper = d + 1;
            p++;
        }

        return true;
    }

    // 一百零五 and 二十五, but neither 一百五 nor 二十零五.
    private bool ReadOnes(Rational digit, Rational? upper)
    {
        if (last != 0 && (digit >= 10 || scale > 0 || last > 10 != hasZero))
        {
            return false;
        }

        hasZero &= last == 0 && !isAfterMagnitude;
        max = value + upper;
        value += digit;
        step = Rational.One;
        last = 1;
        return true;
    }

    // 20几
    private bool ReadOddAfterDigits()
    {
        if (!isAscii || last != 1 || Next != '几')
        {
            return true;
        }

        p++;
        hasOdd = true;
        return plain > 0 && text[p - 2] == '0' && value.Sign > 0;
    }

    private bool ReadDecimals()
    {
        if (Next != '点')
        {
            return true;
        }

        if (isAscii || max is not null || hasOdd || last is not (1 or 10))
        {
            return false;
        }

        p++;
        while (p < end && ChineseDigits.ValueOf(text[p]) >= 0 && scale < 40)
        {
            scale++;
            value += ChineseDigits.ValueOf(text[p++]) * Rational.PowerOfTen(-scale);
        }

        return scale > 0;
    }

    private ChineseGroup ToGroup() => new(value)
    {
        Step = scale > 0 ? Rational.PowerOfTen(-scale) * (first > 10 ? first : 1) : step,
        Max = max,
        HasDecimals = scale > 0,
        IsBare = isBare,
        IsLoneTen = p == start + 1 && text[start] == '十',
        HasOdd = hasOdd,
        IsAscii = isAscii && first == 0,
        PlainDigits = first == 0 ? plain : 0,
        HasLeadingZero = ChineseDigits.ValueOf(text[start]) == 0 && text[start + 1] != '点',
        FirstMultiplier = first,
    };
}
