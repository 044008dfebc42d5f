using System.Globalization;

namespace Dataset.Schema.Readers.English;

/// <summary>A year, printed or told by another.</summary>
/// <param name="Number">The printed year; <c>null</c> where it is told by another.</param>
/// <param name="Anchor">What it counts from otherwise.</param>
/// <param name="Shift">How many years from there.</param>
/// <param name="Next">The token after it.</param>
internal sealed record EnglishYear(int? Number, DateAnchor Anchor, int Shift, int Next)
{
    /// <summary>Whether a part of it is told by last or next, of which some mean another year's.</summary>
    public bool IsNextOrLast { get; init; }

    private static readonly EnglishPhraseTable<(DateAnchor Anchor, int Shift)> Phrases = new(
        ((DateAnchor.Publication, -1), ["last year"]),
        ((DateAnchor.Publication, -2), ["the year before last"]),
        ((DateAnchor.Publication, 0), ["this year"]),
        ((DateAnchor.Publication, 1), ["next year"]),
        ((DateAnchor.Context, 1), ["the following year", "following year", "the next year", "the year after"]),
        ((DateAnchor.Context, -1), ["the previous year", "previous year", "the preceding year", "the prior year", "prior year", "the year before", "the year earlier"]),
        ((DateAnchor.Context, 0), ["that year", "the same year", "same year", "that same year"]));

    private static readonly HashSet<string> Seasons = new(["spring", "summer", "autumn", "fall", "winter", "fiscal", "financial", "academic", "fy", "school", "tax"], StringComparer.Ordinal);

    /// <summary>The suffix of a year in canonical form put to this one: <c>2023-Q2</c>; <c>null</c> for a year told by another.</summary>
    public string? With(string suffix) => Number is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) + suffix : null;

    public static EnglishYear? Read(EnglishText text, int index)
    {
        if (EnglishDigits.Year(text[index]) is > 0 and var year && !IsForeign(text, index))
        {
            return new EnglishYear(year, DateAnchor.Publication, 0, index + 1);
        }

        var next = Phrases.Match(text, index, out var phrase);
        return next > 0 && text.StartsClean(index) && text.EndsClean(next) ? new EnglishYear(null, phrase.Anchor, phrase.Shift, next) : null;
    }

    /// <summary>Whether the year is no calendar year, or a season of one that no partial date can say: fiscal 2023, the summer of 2019.</summary>
    public static bool IsForeign(EnglishText text, int index)
    {
        var before = index - 1;
        while (index - before <= 2 && text[before].Lower is "of" or "year" or "in" or "," && EnglishDigits.Year(text[index]) > 0)
        {
            before--;
        }

        return EnglishDigits.Year(text[index]) > 0 && Seasons.Contains(text[before].Lower);
    }
}
