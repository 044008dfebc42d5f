using System.Globalization;

namespace Dataset.Schema.Tests.Readers;

/// <summary>Writes numbers in the notations of English prose, for tests that read them back.</summary>
internal static class EnglishWriter
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Word)[] Magnitudes = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    public static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Separated(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Words(long value)
    {
        foreach (var (size, word) in Magnitudes)
        {
            if (value >= size)
            {
                return Words(value / size) + " " + word + (value % size == 0 ? "" : (value % size < 100 ? " and " : " ") + Words(value % size));
            }
        }

        if (value >= 100)
        {
            return Small[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + Words(value % 100));
        }

        return value < 20 ? Small[value] : Tens[value / 10] + (value % 10 == 0 ? "" : "-" + Small[value % 10]);
    }
}
