namespace Dataset.Schema.Readers.Chinese;

/// <summary>What stands before one magnitude word: digits, or up to thousands in words, or both (3千5百).</summary>
/// <param name="Value">The number, without the magnitude word.</param>
internal readonly record struct ChineseGroup(Rational Value)
{
    /// <summary>The place of the last written digit; 1 for tens, which is how numbers to a hundred are always said.</summary>
    public Rational Step { get; init; }

    /// <summary>The upper number of neighbouring digits (三四十); else <c>null</c>.</summary>
    public Rational? Max { get; init; }

    /// <summary>How many decimals it has.</summary>
    public int Scale { get; init; }

    /// <summary>A multiplier without digit: 百, 千.</summary>
    public bool IsBare { get; init; }

    /// <summary>十 alone, which is bare only before a magnitude word (十亿).</summary>
    public bool IsLoneTen { get; init; }

    /// <summary>几 after tens: 十几.</summary>
    public bool HasOdd { get; init; }

    /// <summary>ASCII digits alone.</summary>
    public bool IsAscii { get; init; }

    /// <summary>How many ASCII digits, where there is nothing else.</summary>
    public int PlainDigits { get; init; }

    /// <summary>Whether it starts with 零.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>Its first multiplier, 1000 for 二千三百; 0 where there is none.</summary>
    public int FirstMultiplier { get; init; }

    /// <summary>
    /// Whether the group may end a numeral after a magnitude word without one of its own: 一万二千, 一亿零五, 1万2300. Not 一万二, which means 12,000, nor 3万5.
    /// </summary>
    public bool IsTailAfter(int power) =>
        PlainDigits > 0 ? PlainDigits == power : !IsAscii && (HasLeadingZero || (power == 4 && FirstMultiplier == 1000));

    /// <summary>Whether 点 stands between the digits of a decimal in words (三点五亿) and not in a time (三点五分).</summary>
    public static bool IsDecimalPoint(ChineseText text, int i)
    {
        if (!(ChineseDigits.ValueOf(text[i - 1]) >= 0 || text[i - 1] == '十') || ChineseDigits.ValueOf(text[i + 1]) < 0)
        {
            return false;
        }

        var end = i + 1;
        while (ChineseDigits.ValueOf(text[end]) >= 0)
        {
            end++;
        }

        return text[end] is not ('分' or '刻' or '十' or '点') || text.Has(end, "分之");
    }

    /// <summary>Reads a group; <c>false</c> where it is malformed, such as 十百, 一百二 (120 or 102), 一千零零五 or 35百.</summary>
    public static bool TryRead(ChineseText text, ref int p, int end, bool afterMagnitude, out ChineseGroup group)
    {
        group = default;
        var start = p;
        int last = 0, first = 0, scale = 0, plain = 0;
        bool zero = false, ascii = false, bare = false, odd = false;
        Rational value = Rational.Zero, step = Rational.One;
        Rational? max = null;
        while (p < end)
        {
            Rational digit;
            var at = p;
            if (ChineseDigits.ValueOf(text[p]) == 0)
            {
                if (zero || last == 1)
                {
                    return false;
                }

                p++;
                if (p < end && text[p] == '点')
                {
                    digit = Rational.Zero;
                    p--;
                }
                else if (at == start && p == end && !afterMagnitude)
                {
                    group = new ChineseGroup(Rational.Zero) { Step = Rational.One };
                    return true;
                }
                else if (at == start && !afterMagnitude)
                {
                    return false;
                }
                else
                {
                    zero = true;
                    continue;
                }
            }

            Rational? upper = null;
            ascii = ChineseDigits.IsAscii(text[p]);
            if (ascii)
            {
                if (!ChineseNumeralParser.TryReadDigits(text, ref p, end, afterMagnitude, out digit, out scale, out plain))
                {
                    return false;
                }

                plain = at == start ? plain : 0;
            }
            else if (ChineseDigits.ValueOf(text[p]) is var d and >= 0)
            {
                digit = d;
                p++;
                if (p < end && d > 0 && ChineseDigits.ValueOf(text[p]) == d + 1 && d < 9)
                {
                    upper = d + 1;
                    p++;
                }
            }
            else if (ChineseDigits.MultiplierOf(text[p]) > 0)
            {
                if (last != 0 || zero)
                {
                    return false;
                }

                digit = Rational.One;
                bare = text[p] != '十';
            }
            else
            {
                break;
            }

            var multiplier = p < end ? ChineseDigits.MultiplierOf(text[p]) : 0;
            if (multiplier == 0)
            {
                if (last == 0 ? false : digit >= 10 || scale > 0 || (last > 10) != zero)
                {
                    return false;
                }

                max = value + upper;
                value += digit;
                last = 1;
                step = Rational.One;
                break;
            }

            if (digit >= 10 || digit.Sign == 0 || (ascii && multiplier == 10) || (text[at] == '两' && multiplier == 10 && upper is null)
                || (last != 0 && (multiplier >= last || (last / multiplier > 10) != zero)))
            {
                return false;
            }

            p++;
            first = first == 0 ? multiplier : first;
            max = upper is null ? null : value + (upper * multiplier);
            value += digit * multiplier;
            plain = 0;
            zero = false;
            last = multiplier;
            step = multiplier >= 100 ? multiplier : Rational.One;
            if (multiplier == 10 && text[p] == '几' && p < end)
            {
                odd = upper is null;
                p++;
                if (!odd)
                {
                    return false;
                }

                break;
            }

            if (bare || upper is not null || scale > 0)
            {
                break;
            }
        }

        if (ascii && last == 1 && text[p] == '几' && p < end)
        {
            if (plain == 0 || text[p - 1] != '0' || value.Sign == 0)
            {
                return false;
            }

            odd = true;
            p++;
        }

        if (p < end && text[p] == '点' && !ascii && upperIsNone(max) && !odd && last is 1 or 10)
        {
            p++;
            while (p < end && ChineseDigits.ValueOf(text[p]) >= 0 && scale < 40)
            {
                scale++;
                value += ChineseDigits.ValueOf(text[p++]) * Rational.PowerOfTen(-scale);
            }
        }

        if ((zero && last == 0) || p == start || (zero && last > 1))
        {
            return false;
        }

        group = new ChineseGroup(value)
        {
            Step = scale > 0 ? Rational.PowerOfTen(-scale) * (first == 0 || first == 10 ? 1 : first) : step,
            Max = max,
            Scale = scale,
            IsBare = bare,
            IsLoneTen = p == start + 1 && text[start] == '十',
            HasOdd = odd,
            IsAscii = ascii && first == 0,
            PlainDigits = first == 0 ? plain : 0,
            HasLeadingZero = ChineseDigits.ValueOf(text[start]) == 0 && !(text[start + 1] == '点'),
            FirstMultiplier = first,
        };
        return true;

        static bool upperIsNone(Rational? m) => m is null;
    }
}
