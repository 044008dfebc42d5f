using System.Numerics;
using System.Text;

namespace Dataset.Generator.Emit;

/// <summary>A pair of literals of format 1 in the making: numbers and texts one after another. Dataset.Facts.Format1Literals reads them.</summary>
internal sealed class Format1Literals
{
    private readonly BitStream data = new();
    private readonly StringBuilder text = new();

    // Texts by their order, for phrases, reasons and names repeat.
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <summary>The literal of bits.</summary>
    public string Data => data.ToString();

    /// <summary>The literal of texts beyond ASCII.</summary>
    public string Text => text.ToString();

    /// <summary>A number from zero on.</summary>
    public void Add(int number) => data.Add(number);

    /// <summary>A number of either sign.</summary>
    public void AddSigned(BigInteger number) => data.AddSigned(number);

    /// <summary>An exact number.</summary>
    public void AddNumber(Rational number)
    {
        if (number.Sign == 0)
        {
            data.Add(0);
            return;
        }

        var (mantissa, exponent) = Scientific(number);
        if (mantissa.IsZero)
        {
            data.Add(1);
            data.AddSigned(number.Numerator);
            data.Add(number.Denominator);
            return;
        }

        data.Add(2 + (exponent < 0 ? ((-exponent - 1) << 1) + 1 : exponent << 1));
        data.AddSigned(mantissa);
    }

    /// <summary>Mantissa without trailing zeros and power of ten; a mantissa of zero where there is no finite decimal.</summary>
    public static (BigInteger Mantissa, int Exponent) Scientific(Rational number)
    {
        if (number.IsInteger && number.Numerator <= long.MaxValue && number.Numerator >= -long.MaxValue)
        {
            var mantissa = (long)number.Numerator;
            var zeros = 0;
            for (; mantissa % 10 == 0; mantissa /= 10)
            {
                zeros++;
            }

            return (mantissa, zeros);
        }

        var exponent = 0;
        var (numerator, denominator) = (number.Numerator, number.Denominator);
        while (!denominator.IsOne)
        {
            var factor = denominator.IsEven ? 2 : denominator % 5 == 0 ? 5 : 0;
            if (factor == 0)
            {
                return (BigInteger.Zero, 0);
            }

            denominator /= factor;
            numerator *= 10 / factor;
            exponent--;
        }

        while ((numerator % 10).IsZero)
        {
            numerator /= 10;
            exponent++;
        }

        return (numerator, exponent);
    }

    /// <summary>A period or a partial date in canonical form.</summary>
    public void AddPeriod(string period)
    {
        var (form, number) = PeriodNumber(period);
        if (form == 0)
        {
            data.Add(period.Length << 3);
            Characters(period);
        }
        else
        {
            data.Add((number << 3) | form);
        }
    }

    private static (int Form, int Number) PeriodNumber(string period)
    {
        int Part(int start, int length) => int.Parse(period.Substring(start, length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
        if (!PartialDate.TryParse(period, out var date) || date.IsApproximate)
        {
            return (0, 0);
        }

        return date.Precision switch
        {
            DatePrecision.Year => (1, Part(0, 4)),
            DatePrecision.Quarter => (2, (Part(0, 4) * 4) + Part(6, 1) - 1),
            DatePrecision.Month => (3, (Part(0, 4) * 12) + Part(5, 2) - 1),
            DatePrecision.Day => (4, (((Part(0, 4) * 12) + Part(5, 2) - 1) * 31) + Part(8, 2) - 1),
            _ => (0, 0),
        };
    }

    /// <summary>A text.</summary>
    public void AddText(string words)
    {
        // The form in the lowest two bits: 0 for ASCII, 1 for a text beyond it, which stands in the second literal as it is, 2 for one that was there before.
        if (known.TryGetValue(words, out var index))
        {
            data.Add((index << 2) | 2);
            return;
        }

        known.Add(words, known.Count);
        if (IsAscii(words))
        {
            data.Add(words.Length << 2);
            Characters(words);
        }
        else
        {
            data.Add((words.Length << 2) | 1);
            text.Append(words);
        }
    }

    private static bool IsAscii(string words)
    {
        foreach (var character in words)
        {
            if (character >= 128)
            {
                return false;
            }
        }

        return true;
    }

    private void Characters(string ascii)
    {
        foreach (var character in ascii)
        {
            if (Format1Characters.Four.IndexOf(character) is >= 0 and var four)
            {
                data.AddBits(four << 1, 4);
            }
            else if (Format1Characters.Five.IndexOf(character) is >= 0 and var five)
            {
                data.AddBits((five << 2) | 1, 5);
            }
            else if (Format1Characters.Seven.IndexOf(character) is >= 0 and var seven)
            {
                data.AddBits((seven << 3) | 3, 7);
            }
            else if (Format1Characters.Nine.IndexOf(character) is >= 0 and var nine)
            {
                data.AddBits((nine << 4) | 7, 9);
            }
            else
            {
                data.AddBits((character << 4) | 15, 11);
            }
        }
    }
}
