namespace Dataset.Analyzers;

/// <summary>
/// Which numbers say enough to be taken for a fact where they equal one. A number of three digits, zeros at its ends not counted, says enough, and so does a round
/// one from a million on: 13_717_000_000, 3.14, 700_000_000, but not 100, 1000 or 0.05. Numbers that code is full of for reasons of their own say nothing however long
/// they are: powers of ten, powers of two and what is one less, years, and the lengths of time.
/// </summary>
internal static class TellingNumber
{
    private const int LeastDigits = 3;
    private const decimal RoundFrom = 1_000_000m;
    private const decimal FirstYear = 1800m;
    private const decimal LastYear = 2199m;

    // Days of a year, degrees; minutes and seconds of a day; seconds of a week and of a year.
    private static readonly HashSet<decimal> Common = [360, 365, 366, 1440, 86_400, 604_800, 31_536_000, 86_400_000];

    /// <summary>Whether a number that equals a fact is likely to be that fact.</summary>
    public static bool Tells(decimal number)
    {
        var size = Math.Abs(number);
        return !Common.Contains(size)
            && !(size is >= FirstYear and <= LastYear && size == decimal.Truncate(size))
            && !IsPowerOfTwo(size) && !(size < ulong.MaxValue && IsPowerOfTwo(size + 1))
            && (DigitsOf(size) >= LeastDigits || (size >= RoundFrom && !IsPowerOfTen(size)));
    }

    private static int DigitsOf(decimal size) => size == 0 ? 0 : Mantissa(size).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    private static bool IsPowerOfTen(decimal size) => size != 0 && Mantissa(size) == 1;

    // Without point and without zeros at its end.
    private static decimal Mantissa(decimal size)
    {
        while (size != decimal.Truncate(size))
        {
            // Past this the point cannot move; so many digits are telling anyway.
            if (size > decimal.MaxValue / 10)
            {
                return decimal.Truncate(size);
            }

            size *= 10;
        }

        while (size % 10 == 0)
        {
            size /= 10;
        }

        return decimal.Truncate(size);
    }

    private static bool IsPowerOfTwo(decimal size) => size is >= 1 and <= ulong.MaxValue && size == decimal.Truncate(size) && ((ulong)size & ((ulong)size - 1)) == 0;
}
