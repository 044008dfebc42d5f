using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Readers.Chinese;

/// <summary>Reads one numeral at a place, in full or not at all.</summary>
internal static class ChineseNumeralParser
{
    /// <summary>No figure has more digits; the bound keeps the conversion to a number, which takes quadratic time, from hanging on a scalar of a million digits.</summary>
    public const int MaxDigits = 1000;

    // 数 that belongs to the word before it, 参数十亿; and 数 that may (用户数千万: "users, thousands of ten thousands", or "number of users, ten million").
    private const string EndsInCount = "参函指倍次基系分常变奇偶整质复负无岁多少算计点";
    private const string MayEndInCount = "人户总个位件家量";

    /// <summary>Whether a numeral may start here.</summary>
    public static bool StartsAt(ChineseText text, int i) =>
        ChineseDigits.IsNumeral(text[i]) || (IsSeveralWord(text, i) && (text[i] == '几' || EndsInCount.IndexOf(text[i - 1]) < 0));

    /// <summary>
    /// The numeral at the place, or <c>null</c> if what stands there is none in full: 3万5 (35,000 or 30,005), 十百, 1,00万, 1.2.3, 013, 7亿亿.
    /// <paramref name="runEnd"/> is the end of everything that looks like part of it.
    /// </summary>
    public static ChineseNumeral? Read(ChineseText text, int start, out int runEnd)
    {
        runEnd = RunEnd(text, start);
        var p = start;
        if (text[p] is '几' or '数')
        {
            return ReadSeveral(text, start, runEnd);
        }

        var sum = new ChineseSum();
        while (p < runEnd)
        {
            var group = new ChineseGroup(Rational.One) { IsBare = true, Step = Rational.One };
            var startsWithMagnitude = p == start && ChineseDigits.MagnitudeOf(text[p]) > 0;
            if (!startsWithMagnitude && !ChineseGroupParser.TryRead(text, ref p, runEnd, isAfterMagnitude: p > start, out group))
            {
                return null;
            }

            var isOdd = p < runEnd && (text[p] is '多' or '余');
            p += isOdd ? 1 : 0;
            var power = ReadMagnitude(text, ref p, runEnd);
            if (power < 0 || (isOdd && group.HasOdd) || (power == 0 && p < runEnd) || !sum.TryAdd(group, power, isOdd || group.HasOdd, p == runEnd))
            {
                return null;
            }
        }

        var numeral = sum.ToNumeral(start, p) with { IsLoneOne = p == start + 1 && text[start] == '一' };
        return WithLetter(text, numeral, ref runEnd);
    }

    /// <summary>The end of everything from the place on that looks like part of one numeral.</summary>
    private static int RunEnd(ChineseText text, int start)
    {
        var i = text[start] is '几' or '数' ? start + 1 : start;
        while (true)
        {
            var c = text[i];
            var joins = (ChineseDigits.IsNumeral(c) && !StartsAnother(text, start, i))
                || (c is ',' or '.' && ChineseDigits.IsAscii(text[i - 1]) && ChineseDigits.IsAscii(text[i + 1]) && i > start)
                || (c is '多' or '余' && i > start && ChineseDigits.MagnitudeOf(text[i + 1]) > 0)
                || (c == '几' && i > start && (ChineseDigits.IsWord(text[i - 1]) || text[i - 1] == '0'))
                || (c == '数' && i > start && ChineseDigits.MultiplierOf(text[i + 1]) > 0)
                || (c == '点' && i > start && ChineseGroupParser.IsDecimalPoint(text, i));
            if (!joins)
            {
                return i;
            }

            i++;
        }
    }

    /// <summary>Whether a Chinese digit with a measure word of its own follows digits and a magnitude word: 650亿四种. 3万五 without one stays unreadable.</summary>
    public static bool StartsAnother(ChineseText text, int start, int i) =>
        i > start && ChineseDigits.IsAscii(text[start]) && ChineseDigits.MagnitudeOf(text[i - 1]) > 0 && ChineseDigits.ValueOf(text[i]) > 0
        && ChineseUnits.At(text, i + 1).Kind == ChineseUnitKind.Count;

    // 万, 亿, 兆 and 万亿 as one power of ten; 0 where there is none, -1 for what is none, such as 亿万 and 亿亿.
    private static int ReadMagnitude(ChineseText text, ref int p, int end)
    {
        var power = p < end ? ChineseDigits.MagnitudeOf(text[p]) : 0;
        if (power == 0)
        {
            return 0;
        }

        p++;
        if (p < end && ChineseDigits.MagnitudeOf(text[p]) is var second and > 0)
        {
            p++;
            power = power == 4 && second == 8 ? 12 : -1;
        }

        return p < end && ChineseDigits.MagnitudeOf(text[p]) > 0 ? -1 : power;
    }

    /// <summary>Whether 数 after the character ends a word (人数, 参数) or may.</summary>
    public static bool EndsInNumber(char before) => EndsInCount.IndexOf(before) >= 0 || MayEndInCount.IndexOf(before) >= 0;

    private static bool IsSeveralWord(ChineseText text, int i) =>
        text[i] is '几' or '数' && (ChineseDigits.MultiplierOf(text[i + 1]) > 0 || ChineseDigits.MagnitudeOf(text[i + 1]) > 0);

    private static ChineseNumeral? ReadSeveral(ChineseText text, int start, int end)
    {
        if (text[start] == '数' && MayEndInCount.IndexOf(text[start - 1]) >= 0)
        {
            return null;
        }

        var p = start + 1;
        var multiplier = ChineseDigits.MultiplierOf(text[p]);
        p += multiplier > 0 ? 1 : 0;
        var power = ReadMagnitude(text, ref p, end);
        if (p != end || power < 0)
        {
            return null;
        }

        var unit = Rational.PowerOfTen(power) * Math.Max(multiplier, 1);
        return new ChineseNumeral(start, end, unit, unit) { IsSeveral = true, Magnitude = unit };
    }

    // 175B, 7M: one letter directly after ASCII digits, and no word after it.
    private static ChineseNumeral WithLetter(ChineseText text, ChineseNumeral numeral, ref int runEnd)
    {
        var p = numeral.End;
        var power = numeral.Magnitude == Rational.One && numeral.IsAscii ? ChineseDigits.LetterMagnitude(text[p]) : 0;
        if (power == 0 || ChineseDigits.IsLatin(text[p + 1]) || ChineseDigits.IsNumeral(text[p + 1]) || text[p + 1] is '-' or '/')
        {
            return numeral;
        }

        runEnd = p + 1;
        var factor = Rational.PowerOfTen(power);
        return numeral with { End = p + 1, Value = numeral.Value * factor, Step = numeral.Step * factor, Magnitude = factor, PlainDigits = 0, HasLetter = true };
    }

    /// <summary>ASCII digits with thousands separators and decimals; <c>false</c> for 1,00 and 013 and 1.2.3. The tail of 1万0500 may begin with zeros.</summary>
    public static bool TryReadDigits(ChineseText text, ref int p, int end, bool isTail, out Rational value, out int scale, out int plainDigits)
    {
        value = Rational.Zero;
        scale = 0;
        plainDigits = 0;
        var start = p;
        var comma = false;
        var lead = 0;
        var digits = new System.Text.StringBuilder();
        for (; p < end && (ChineseDigits.IsAscii(text[p]) || text[p] == ','); p++)
        {
            if (text[p] == ',')
            {
                var group = p - lead - start;
                if (comma ? group != 3 : group > 3)
                {
                    return false;
                }

                comma = true;
                lead = p + 1 - start;
            }
            else if (digits.Length < MaxDigits)
            {
                digits.Append(text[p]);
            }
            else
            {
                return false;
            }
        }

        if ((comma && p - start - lead != 3) || (digits.Length > 1 && digits[0] == '0' && !(isTail && digits.Length is 4 or 8 && !comma)))
        {
            return false;
        }

        plainDigits = comma ? 0 : digits.Length;
        if (p < end && text[p] == '.')
        {
            plainDigits = 0;
            for (p++; p < end && ChineseDigits.IsAscii(text[p]) && digits.Length <= MaxDigits; p++, scale++)
            {
                digits.Append(text[p]);
            }

            if (digits.Length > MaxDigits || text[p] is '.' or ',' && p < end)
            {
                return false;
            }
        }

        value = new Rational(BigInteger.Parse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture)) * Rational.PowerOfTen(-scale);
        return true;
    }
}
