using System.Globalization;
using System.Numerics;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads one token of digits.</summary>
internal static class EnglishDigits
{
    // BigInteger parses in quadratic time; no figure in prose has more digits than this.
    private const int MostDigits = 100;

    // What surely fits 63 bits, signs included.
    private const int MostShortDigits = 18;

    private static readonly char[] Signs = [',', '.'];

    /// <summary>
    /// The number that the token writes and what its last digit is worth. <c>false</c> for what no number looks like: a comma that is not before exactly three
    /// digits (12,34), two points (1.2.3), a leading zero (007).
    /// </summary>
    public static bool TryRead(EnglishToken token, out Rational value, out Rational step)
    {
        value = step = Rational.Zero;
        if (!token.IsDigits || token.Lower.Length > MostDigits)
        {
            return false;
        }

        if (token.Lower.Length <= MostShortDigits)
        {
            return TryReadShort(token.Lower, out value, out step);
        }

        var parts = token.Lower.Split('.');
        var groups = parts[0].Split(',');
        var whole = string.Concat(groups);
        if (parts.Length > 2
            || (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(static group => group.Length != 3)))
            || (whole.Length > 1 && whole[0] == '0')
            || (parts.Length == 2 && parts[1].IndexOf(',') >= 0))
        {
            return false;
        }

        var decimals = parts.Length == 2 ? parts[1] : "";
        step = Rational.PowerOfTen(-decimals.Length);
        value = new Rational(BigInteger.Parse("0" + whole + decimals, NumberStyles.None, CultureInfo.InvariantCulture)) * step;
        return true;
    }

    /// <summary>A whole number of so many plain digits, leading zeros allowed; -1 for anything else.</summary>
    public static int Plain(EnglishToken token, int fewest, int most) =>
        token.IsDigits && token.Lower.Length >= fewest && token.Lower.Length <= most && token.Lower.IndexOfAny(Signs) < 0
            ? int.Parse(token.Lower, NumberStyles.None, CultureInfo.InvariantCulture)
            : -1;

    /// <summary>A year in four plain digits from 1000 to 2999; -1 for anything else.</summary>
    public static int Year(EnglishToken token) => Plain(token, 4, 4) is >= 1000 and <= 2999 and var year ? year : -1;

    // The same for the few digits that nearly every figure has, without a text for each part of it.
    private static bool TryReadShort(string digits, out Rational value, out Rational step)
    {
        value = step = Rational.Zero;
        int wholeDigits = 0, decimals = -1, sinceComma = -1;
        var number = 0L;
        foreach (var c in digits)
        {
            if (c == '.')
            {
                if (decimals >= 0 || sinceComma is >= 0 and not 3)
                {
                    return false;
                }

                decimals = 0;
                continue;
            }

            if (c == ',')
            {
                if (decimals >= 0 || (sinceComma < 0 ? wholeDigits is 0 or > 3 : sinceComma != 3))
                {
                    return false;
                }

                sinceComma = 0;
                continue;
            }

            number = (number * 10) + (c - '0');
            if (decimals >= 0)
            {
                decimals++;
                continue;
            }

            wholeDigits++;
            sinceComma += sinceComma >= 0 ? 1 : 0;
            if (wholeDigits == 2 && number < 10)
            {
                return false;
            }
        }

        if (decimals < 0 && sinceComma is >= 0 and not 3)
        {
            return false;
        }

        step = Rational.PowerOfTen(-Math.Max(decimals, 0));
        value = number * step;
        return true;
    }
}
