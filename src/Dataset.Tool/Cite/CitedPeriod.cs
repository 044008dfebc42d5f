using Dataset.Facts;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;
using Dataset.Schema.Rules;

namespace Dataset.Tool.Cite;

/// <summary>The key that a figure's value gets in a timeline, as far as the words tell it.</summary>
/// <param name="Key">The key; a placeholder that no check lets pass where several come into question.</param>
/// <param name="Remark">What the key rests on, or what is left to decide.</param>
/// <param name="Context">Words of the line beside the phrase that tell the key; empty where the phrase does, or none do.</param>
internal sealed record CitedPeriod(string Key, string Remark, string Context)
{
    private const string Undecided = "PERIOD";

    /// <summary>Whether the key is the only date that the words tell: of the phrase beside its figure, or else of the line.</summary>
    public bool IsOnlyDate { get; private init; }

    /// <summary>Finds the key: in the phrase, else on its line; what several dates leave open is left to the curator.</summary>
    public static CitedPeriod Find(RuleContext context, SourceSpec source, int line, string phrase, string? lineText, Reading figure, Timeline timeline)
    {
        var what = timeline == Timeline.Instant ? "point in time" : "period";
        var inPhrase = Dates(context, source, phrase).Where(date => date.Reading.Numeral != figure.Numeral).ToList();
        var days = inPhrase.Select(static date => date.Day.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (days.Count == 1)
        {
            return new CitedPeriod(days[0], $"a timeline, its key the {what} that the words tell", "") { IsOnlyDate = true };
        }

        if (days.Count > 1)
        {
            return new CitedPeriod(Undecided, $"a timeline: its key is the {what} that is meant, one of {string.Join(", ", days)}", "");
        }

        var start = lineText?.IndexOf(phrase, StringComparison.Ordinal) ?? -1;
        var beside = start < 0 ? [] : Dates(context, source, lineText!).Where(date => date.Reading.Span.End <= start || date.Reading.Span.Start >= start + phrase.Length).ToList();
        var dates = beside.Select(static date => date.Day.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (dates.Count == 1)
        {
            var words = lineText!.Substring(beside[0].Reading.Span.Start, beside[0].Reading.Span.Length);
            var isOnce = lineText.IndexOf(words, StringComparison.Ordinal) == lineText.LastIndexOf(words, StringComparison.Ordinal);
            return new CitedPeriod(dates[0], $"a timeline, its key the only {what} told on line {line}: is it this figure's?", isOnce ? words : "") { IsOnlyDate = true };
        }

        return dates.Count > 1
            ? new CitedPeriod(Undecided, $"a timeline: its key is the {what} that is meant; line {line} tells {string.Join(", ", beside.Select(date => $"{date.Day} ('{lineText!.Substring(date.Reading.Span.Start, date.Reading.Span.Length)}')").Distinct(StringComparer.Ordinal))}: cite its words as 'context'", "")
            : timeline == Timeline.Instant
                ? new CitedPeriod(source.Published.ToString(), "a timeline, its key the day of publication, for the words tell no other; cite words that do as 'context'", "")
                : new CitedPeriod("unknown", $"a timeline, its key unknown, for no words here tell the {what}; cite words that do as 'context', and make it the key", "");
    }

    // The likeliest reading of each numeral; what counts from another date tells none by itself.
    private static IEnumerable<(Reading Reading, PartialDate Day)> Dates(RuleContext context, SourceSpec source, string text)
    {
        foreach (var reading in context.Read(source, text).Where(static reading => reading.Kind is ReadingKind.Date or ReadingKind.Period).GroupBy(static reading => reading.Numeral).Select(static group => group.First()))
        {
            if ((reading.Date ?? (reading.Relative is { Anchor: DateAnchor.Publication } relative ? relative.Resolve(source.Published) : null)) is { } day)
            {
                yield return (reading, day);
            }
        }
    }
}
