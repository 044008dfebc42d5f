using System.Numerics;

namespace Dataset.Facts;

/// <summary>
/// Reads a pair of literals, format 1, from the beginning. The data are bits, 14 a character from U+4E00. Numbers take five bits at a time, least first, and a sixth
/// that tells whether more follow; signed numbers carry their sign in the lowest bit. Texts in ASCII follow their length as <see cref="Format1Characters"/>, others
/// stand in the text literal one after another; a text that was there before is its number among them. The generator's class of the same name writes them.
/// </summary>
internal sealed class Format1Literals(string data, string text)
{
    private readonly List<string> known = [];
    private int position;
    private int pending;
    private int pendingBits;
    private int textPosition;

    /// <summary>An exact number.</summary>
    public Rational Number()
    {
        // 0: zero. 1: numerator and denominator. From 2: the power of ten with its sign, then the mantissa.
        var form = Int();
        return form switch
        {
            0 => Rational.Zero,
            1 => SignedInteger() / Integer(),
            _ => Rational.PowerOfTen(SignOf(form - 2)) * SignedInteger(),
        };
    }

    /// <summary>A partial date.</summary>
    public PartialDate Date() => PartialDate.Parse(PeriodText());

    /// <summary>A period or a partial date in canonical form.</summary>
    public string PeriodText()
    {
        // The form in the lowest three bits: 0 text of that length, 1 year, 2 quarter, 3 month, 4 day.
        var number = Int();
        var rest = number >> 3;
        return (number & 7) switch
        {
            0 => Ascii(rest),
            1 => Digits(rest, 4),
            2 => Digits(rest / 4, 4) + "-Q" + Digits((rest % 4) + 1, 1),
            3 => Digits(rest / 12, 4) + "-" + Digits((rest % 12) + 1, 2),
            _ => Digits(rest / 372, 4) + "-" + Digits((rest / 31 % 12) + 1, 2) + "-" + Digits((rest % 31) + 1, 2),
        };
    }

    private static string Digits(int number, int width) => number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');

    /// <summary>A text.</summary>
    public string Text()
    {
        // The form in the lowest two bits: 0 for ASCII, 1 for text beyond it, 2 for one that was there before.
        var number = Int();
        if ((number & 2) != 0)
        {
            return known[number >> 2];
        }

        var words = (number & 1) == 0 ? Ascii(number >> 2) : text.Substring(textPosition, number >> 2);
        textPosition += (number & 1) == 0 ? 0 : words.Length;
        known.Add(words);
        return words;
    }

    private string Ascii(int length)
    {
        var characters = new char[length];
        for (var i = 0; i < length; i++)
        {
            characters[i] = Character();
        }

        return new string(characters);
    }

    private char Character()
    {
        var bits = Bits(4);
        return (bits & 1) == 0 ? Format1Characters.Four[bits >> 1]
            : (bits & 2) == 0 ? Format1Characters.Five[(bits >> 2) | (Bits(1) << 2)]
            : (bits & 4) == 0 ? Format1Characters.Seven[(bits >> 3) | (Bits(3) << 1)]
            : (bits & 8) == 0 ? Format1Characters.Nine[Bits(5)]
            : (char)Bits(7);
    }

    /// <summary>A number of either sign.</summary>
    public int Signed() => SignOf(Int());

    private static int SignOf(int number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private static long SignOf(long number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private static BigInteger SignOf(BigInteger number) => number.IsEven ? number >> 1 : -(number >> 1) - 1;

    private Rational SignedInteger() => Long(out var number) is { } beyond ? SignOf(beyond) : SignOf(number);

    private Rational Integer() => Long(out var number) is { } beyond ? beyond : number;

    /// <summary>A number from zero on.</summary>
    public int Int()
    {
        int number = 0, shift = 0, digit;
        do
        {
            digit = Bits(6);
            number |= (digit & 31) << shift;
            shift += 5;
        }
        while (digit >= 32);
        return number;
    }

    // The number, if it has no more than 60 bits; otherwise what is returned, for integers of any length cost several times as much.
    private BigInteger? Long(out long number)
    {
        var beyond = BigInteger.Zero;
        int shift = 0, digit;
        number = 0;
        do
        {
            digit = Bits(6);
            if (shift < 60)
            {
                number |= (long)(digit & 31) << shift;
            }
            else
            {
                beyond |= (BigInteger)(digit & 31) << shift;
            }

            shift += 5;
        }
        while (digit >= 32);
        return shift <= 60 ? null : beyond | number;
    }

    private int Bits(int count)
    {
        if (pendingBits < count)
        {
            pending |= (data[position++] - '\u4E00') << pendingBits;
            pendingBits += 14;
        }

        var bits = pending & ((1 << count) - 1);
        pending >>= count;
        pendingBits -= count;
        return bits;
    }
}
