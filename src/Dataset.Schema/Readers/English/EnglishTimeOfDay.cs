using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads times of day: 3 p.m., 3:30 pm, 15:00.</summary>
internal static class EnglishTimeOfDay
{
    private static readonly EnglishPhraseTable<bool> Halves = new((false, ["a.m.", "a.m", "am"]), (true, ["p.m.", "p.m", "pm"]));

    /// <summary>The time in canonical form, T15:00, and the token after it.</summary>
    public static (string Suffix, int Next)? Read(EnglishText text, int index)
    {
        var hour = EnglishDigits.Plain(text[index], 1, 2);
        if (hour < 0)
        {
            return null;
        }

        var next = index + 1;
        var minute = -1;
        if (text.GluedTo(next, ":") && text[next + 1].Glued && EnglishDigits.Plain(text[next + 1], 2, 2) is >= 0 and < 60 and var read)
        {
            minute = read;
            next += 2;
        }

        var end = Halves.Match(text, next, out var afternoon);
        if (end > 0)
        {
            return hour is >= 1 and <= 12 ? (Format((hour % 12) + (afternoon ? 12 : 0), Math.Max(minute, 0)), end) : null;
        }

        return minute >= 0 && hour < 24 ? (Format(hour, minute), next) : null;
    }

    private static string Format(int hour, int minute) => string.Format(CultureInfo.InvariantCulture, "T{0:00}:{1:00}", hour, minute);
}
