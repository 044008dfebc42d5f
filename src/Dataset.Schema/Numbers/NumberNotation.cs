using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Numbers;

/// <summary>The one notation of numbers in data: <c>-?([0-9]+|[0-9]{1,3}(_[0-9]{3})+)(\.[0-9]+)?</c>, or a fraction of two whole numbers.</summary>
public static class NumberNotation
{
    /// <summary>The most characters a number may have; more is a mistake or malice, and big integers parse in quadratic time.</summary>
    public const int MaxLength = 400;

    /// <summary>Reads a number; <c>false</c> for anything outside the notation.</summary>
    public static bool TryParse(string text, out Rational value)
    {
        value = default;
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryWhole(text.Substring(0, slash), out var numerator) || !TryWhole(text.Substring(slash + 1), out var denominator) || denominator.Sign <= 0)
            {
                return false;
            }

            value = new Rational(numerator, denominator);
            return true;
        }

        var point = text.IndexOf('.');
        if (point < 0)
        {
            var whole = TryWhole(text, out var integer);
            value = integer;
            return whole;
        }

        var fraction = text.Substring(point + 1);
        if (fraction.Length == 0 || fraction.Any(static c => c is < '0' or > '9') || !TryWhole(text.Substring(0, point), out var head))
        {
            return false;
        }

        var tail = new Rational(BigInteger.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture)) * Rational.PowerOfTen(-fraction.Length);
        value = text[0] == '-' ? head - tail : head + tail;
        return true;
    }

    /// <summary>Writes a number in the notation, with separators between thousands from five digits on, so that 2023 and 1000 stay plain.</summary>
    public static string Format(Rational value) => Group(value.ToString(), '_', 5);

    /// <summary>Writes a number for people, with commas between thousands from four digits on.</summary>
    public static string Display(Rational value) => Group(value.ToString(), ',', 4);

    private static string Group(string text, char separator, int from)
    {
        var start = text[0] == '-' ? 1 : 0;
        var end = text.IndexOf('.');
        end = end < 0 ? text.Length : end;
        if (end - start < from || text.IndexOf('/') >= 0)
        {
            return text;
        }

        var grouped = new System.Text.StringBuilder(text.Length + 8).Append(text, 0, start);
        for (var i = start; i < end; i++)
        {
            if (i > start && (end - i) % 3 == 0)
            {
                grouped.Append(separator);
            }

            grouped.Append(text[i]);
        }

        return grouped.Append(text, end, text.Length - end).ToString();
    }

    private static bool TryWhole(string text, out BigInteger value)
    {
        value = default;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var grouped = text.IndexOf('_') >= 0;
        var sinceSeparator = 0;
        var separators = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '_')
            {
                if (sinceSeparator is 0 or > 3 || (separators > 0 && sinceSeparator != 3))
                {
                    return false;
                }

                separators++;
                sinceSeparator = 0;
            }
            else if (text[i] is >= '0' and <= '9')
            {
                sinceSeparator++;
            }
            else
            {
                return false;
            }
        }

        if (text.Length == start || (grouped && sinceSeparator != 3))
        {
            return false;
        }

        value = BigInteger.Parse(grouped ? text.Replace("_", "") : text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return true;
    }
}
