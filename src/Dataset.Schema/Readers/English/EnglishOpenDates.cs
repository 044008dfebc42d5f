using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>Reads what makes a date a bound: since 2016 is 2016/.., before 2018 is ../2017, after July 2021 is 2021-08/...</summary>
internal static class EnglishOpenDates
{
    /// <summary>The open stretch and where its words begin; <c>null</c> where the date stands by itself, or is no plain year, month or day.</summary>
    public static (PartialDate Date, int First, int Next)? Read(EnglishText text, int first, int next, PartialDate date, IReadOnlyList<Reading> before)
    {
        if (date.IsApproximate || date.Precision is not (DatePrecision.Year or DatePrecision.Month or DatePrecision.Day) || text.Is(next, "'s"))
        {
            return null;
        }

        if (text[next].Lower is "onward" or "onwards")
        {
            return Stretch("", date.ToString(), "/..") is { } on ? (on, first, next + 1) : null;
        }

        // "Two years after 2015" is a date of its own, and 2015 its base.
        var word = text.Are(first - 2, "prior", "to") ? first - 2 : first - 1;
        if (word < 0 || (before.Count > 0 && before[before.Count - 1].Span.End > text.Span(word, word + 1).Start) || IsCounted(text, word))
        {
            return null;
        }

        var open = text[word].Lower switch
        {
            "since" => Stretch("", date.ToString(), "/.."),
            "before" or "prior" => Stretch("../", Format(date.Earliest.AddTicks(-1), date.Precision), ""),
            "after" => Stretch("", Format(date.End, date.Precision), "/.."),
            _ => null,
        };
        return open is { } stretch ? (stretch, word, next) : null;
    }

    // The day after July 19; years before 2015: another date is meant, or a length.
    private static bool IsCounted(EnglishText text, int word) => EnglishDurations.ReadUnit(text, word - 1) is not null || text[word - 1].Lower is "shortly" or "soon" or "just" or "right" or "immediately";

    private static string Format(DateTime day, DatePrecision precision) => day.ToString(
        precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    private static PartialDate? Stretch(string before, string date, string after) => PartialDate.TryParse(before + date + after, out var stretch) ? stretch : null;
}
