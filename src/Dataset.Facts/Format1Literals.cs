using System.Numerics;

namespace Dataset.Facts;

/// <summary>
/// Reads a pair of literals, format 1, from the beginning. The data are bits, 14 a character from U+4E00. Numbers take five bits at a time, least first, and a sixth
/// that tells whether more follow; signed numbers carry their sign in the lowest bit. Texts in ASCII follow their length as <see cref="Format1Characters"/>, others
/// stand in the text literal one after another; a text that was there before is its number among them. The generator's class of the same name writes them.
/// </summary>
internal sealed class Format1Literals(string data, string text)
{
    private const int BitsACharacter = 14;
    private const char First = '\u4E00';

    // A text that was not there before takes twenty characters of the data and more.
    private readonly List<string> known = new(data.Length / 20);
    private int position;
    private ulong pending;
    private int pendingBits;
    private int textPosition;
    private char[] characters = new char[64];

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
            1 => Dated("0000", rest),
            2 => Dated("0000-Q0", rest / 4, (rest % 4) + 1),
            3 => Dated("0000-00", rest / 12, (rest % 12) + 1),
            _ => Dated("0000-00-00", rest / 372, (rest / 31 % 12) + 1, (rest % 31) + 1),
        };
    }

    // The quarter's digit and the month's two end at the same place.
    private string Dated(string form, int year, int part = 0, int day = 0)
    {
        form.CopyTo(0, characters, 0, form.Length);
        Digits(year, 4);
        Digits(part, 7);
        Digits(day, 10);
        return new string(characters, 0, form.Length);
    }

    private void Digits(int number, int end)
    {
        for (; number > 0; number /= 10)
        {
            characters[--end] = (char)('0' + (number % 10));
        }
    }

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

    // Most of all decoding is characters: one loop without calls, over locals.
    private string Ascii(int length)
    {
        if (length > characters.Length)
        {
            characters = new char[length];
        }

        var (codes, bits, count) = (Format1Characters.Codes, pending, pendingBits);
        for (var i = 0; i < length; i++)
        {
            for (; count < Format1Characters.LongestCode && position < data.Length; count += BitsACharacter)
            {
                bits |= (ulong)(data[position++] - First) << count;
            }

            int code = codes[(int)bits & (codes.Length - 1)];
            var isEscaped = code == 0;
            var codeLength = isEscaped ? Format1Characters.LongestCode : code & 15;
            characters[i] = (char)(isEscaped ? (bits >> Format1Characters.EscapeLength) & 127 : (ulong)code >> 4);
            bits >>= codeLength;
            count -= codeLength;
        }

        (pending, pendingBits) = (bits, count < 0 ? throw EndsTooEarly() : count);
        return new string(characters, 0, length);
    }

    /// <summary>A number of either sign.</summary>
    public int Signed() => SignOf(Int());

    private static int SignOf(int number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private static long SignOf(long number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private static BigInteger SignOf(BigInteger number) => number.IsEven ? number >> 1 : -(number >> 1) - 1;

    private Rational SignedInteger() => Long(out var number) is { } beyond ? SignOf(beyond) : (Rational)SignOf(number);

    private Rational Integer() => Long(out var number) is { } beyond ? beyond : (Rational)number;

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
        for (; pendingBits < count; pendingBits += BitsACharacter)
        {
            pending |= (ulong)((position < data.Length ? data[position++] : throw EndsTooEarly()) - First) << pendingBits;
        }

        var bits = (int)pending & ((1 << count) - 1);
        pending >>= count;
        pendingBits -= count;
        return bits;
    }

    private static InvalidOperationException EndsTooEarly() => new("The literals of a dataset end too early.");
}
