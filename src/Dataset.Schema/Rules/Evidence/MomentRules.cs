using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>The words must tell the period of a timeline's value, the day a claim holds for, and the day it was said.</summary>
internal static class MomentRules
{
    /// <summary>Checks all three.</summary>
    public static void Check(ClaimScope scope, List<Witness> witnesses)
    {
        var claim = scope.Claim;
        var period = scope.Fact.Period;
        if (period.IsNone && claim.AsOf.IsDefault && claim.SaidOn.IsDefault)
        {
            return;
        }

        var told = new List<PartialDate>();
        foreach (var witness in witnesses)
        {
            told.AddRange(DateRules.All(witness));
        }

        if (period == PeriodKey.Unknown && ToldPeriod(scope, witnesses, told) is { } known)
        {
            scope.Report(RuleCatalogue.PeriodMissing, scope.Fact.Node, $"the words tell {known}, so the period is not unknown", Words(scope, witnesses));
        }
        else if (!period.IsNone && period != PeriodKey.Unknown && !(period.IsLength ? TellsLength(witnesses, period) : TellsPeriod(scope, witnesses, told)))
        {
            scope.Report(RuleCatalogue.PeriodMissing, scope.Fact.Node, $"no words tell '{period}'{Instead(told)}; {Remedy(witnesses)}", Words(scope, witnesses));
        }

        if (!claim.AsOf.IsDefault && !Tells(witnesses, told, claim.AsOf))
        {
            scope.Report(RuleCatalogue.DateMissing, claim.Nodes.AsOf, $"no words tell that it holds for {claim.AsOf}{Instead(told)}; {Remedy(witnesses)}", Words(scope, witnesses));
        }

        if (!claim.SaidOn.IsDefault && !Tells(witnesses, told, claim.SaidOn))
        {
            scope.Report(RuleCatalogue.DateMissing, claim.Nodes.SaidOn, $"no words tell that it was said in {claim.SaidOn}{Instead(told)}; {Remedy(witnesses)}", Words(scope, witnesses));
        }
    }

    private static RelatedPlace[] Words(ClaimScope scope, List<Witness> witnesses) => [.. witnesses.Select(scope.WordsOf)];

    // What the words tell of a period that is said to be unknown: a date that is neither the day of the claim nor of its saying, or a length.
    private static string? ToldPeriod(ClaimScope scope, List<Witness> witnesses, List<PartialDate> told)
    {
        var own = told.FindIndex(date => !IsOther(scope.Claim, date));
        return own >= 0 ? told[own].ToString() : (scope.Property.Type == PropertyType.Duration ? null : witnesses.SelectMany(static witness => witness.AllTexts.SelectMany(words =>
            witness.Read(words).Where(static reading => reading.Kind == ReadingKind.Duration).Select(reading => "'" + words.Substring(reading.Span.Start, reading.Span.Length) + "'"))).FirstOrDefault());
    }

    // Words that tell a date of their own are not silent about the period: 去年 in an article of 2025 is not 2025.
    private static bool TellsPeriod(ClaimScope scope, List<Witness> witnesses, List<PartialDate> told)
    {
        var period = scope.Fact.Period.Date;
        var isPublication = witnesses.Any(witness => IsSame(witness.Source.Published, period)) && !told.Exists(date => IsSame(date, period));
        return isPublication ? told.TrueForAll(date => IsOther(scope.Claim, date)) : Tells(witnesses, told, period);
    }

    private static bool IsOther(ClaimSpec claim, PartialDate date) =>
        (!claim.AsOf.IsDefault && DateRules.SameDate(date, claim.AsOf)) || (!claim.SaidOn.IsDefault && DateRules.SameDate(date, claim.SaidOn));

    // The day of publication is the silent "now" of an article. Either end of a stretch may be told by itself.
    private static bool Tells(List<Witness> witnesses, List<PartialDate> told, PartialDate date)
    {
        if (told.Exists(candidate => IsSame(candidate, date) || IsTimeOn(candidate, date)) || witnesses.Any(witness => IsSame(witness.Source.Published, date)))
        {
            return true;
        }

        var text = date.ToString().TrimStart('~');
        var slash = text.IndexOf('/');
        return slash > 0 && IsTold(witnesses, told, text.Substring(0, slash), "{0}/..", date.IsApproximate) && IsTold(witnesses, told, text.Substring(slash + 1), "../{0}", date.IsApproximate);
    }

    private static bool IsSame(PartialDate told, PartialDate date) => told.IsApproximate == date.IsApproximate && DateRules.SameDate(told, date);

    // 2007-05-24T15:00 tells the day too.
    private static bool IsTimeOn(PartialDate time, PartialDate day) =>
        time.Precision == DatePrecision.Minute && day.Precision == DatePrecision.Day && day.Contains(time);

    // Of a stretch that is about right, either end may be. "Since 2019" tells where one begins.
    private static bool IsTold(List<Witness> witnesses, List<PartialDate> told, string end, string open, bool isAbout) =>
        end == ".." || (PartialDate.TryParse(end, out var date) && Tells(witnesses, told, date))
        || told.Exists(candidate => string.Equals(candidate.ToString(), open.Replace("{0}", end), StringComparison.Ordinal)) || (isAbout && PartialDate.TryParse("~" + end, out var about) && Tells(witnesses, told, about));

    private static bool TellsLength(List<Witness> witnesses, PeriodKey period)
    {
        var text = period.Text!;
        var unit = text[text.Length - 1] switch { 'Y' => DurationUnit.Years, 'M' => DurationUnit.Months, 'W' => DurationUnit.Weeks, _ => DurationUnit.Days };
        var length = new Rational(int.Parse(text.Substring(1, text.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)) * DurationUnits.Size(unit);
        return witnesses.Any(witness => witness.AllTexts.Any(words => witness.Read(words).Any(reading =>
            reading.Kind == ReadingKind.Duration
            && DurationUnits.IsCalendar(reading.DurationUnit) == DurationUnits.IsCalendar(unit)
            && reading.Value * DurationUnits.Size(reading.DurationUnit) == length)));
    }

    private static string Remedy(List<Witness> witnesses) =>
        witnesses.Select(DateRules.FirstWithoutBase).FirstOrDefault(static words => words is not null) is { } unbased
            ? $"'{unbased}' counts from another date: cite that one as 'base'"
            : "cite words that do as 'context'";

    private static string Instead(List<PartialDate> told) =>
        told.Count == 0 ? "" : $", only {string.Join(", ", told.Select(static date => date.ToString()).Distinct(StringComparer.Ordinal))}";
}
