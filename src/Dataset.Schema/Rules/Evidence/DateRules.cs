using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>Judges dates against the words of one witness.</summary>
internal static class DateRules
{
    /// <summary>Checks the value of a property of type date; <c>false</c> after a problem.</summary>
    public static bool Check(ClaimScope scope, Witness witness)
    {
        var evidence = witness.Evidence;
        var claimed = scope.Claim.Value.Date;
        var dated = Dated(witness.Readings).ToList();
        if (dated.Count == 0)
        {
            scope.Report(RuleCatalogue.UnreadablePhrase, evidence.Nodes.Text, $"no date can be read in full in '{witness.Text}'{WhyUnread(witness)}");
            return false;
        }

        if (dated.Count > 1 && evidence.Nth == 0 && claimed.Precision == DatePrecision.Range && IsStretch(scope, witness, dated, claimed))
        {
            return true;
        }

        if (dated.Count > 1 && (evidence.Nth == 0 || evidence.Nth > dated.Count))
        {
            var dates = string.Join(", ", dated.Select((reading, index) => $"{index + 1}: {Resolve(witness, reading, evidence.Base)?.ToString() ?? Printed(witness, reading)}"));
            AmbiguityRules.Report(scope, witness, $"{dated.Count} dates ({dates})");
            return false;
        }

        if (dated.Count == 1 && evidence.Nth > 0)
        {
            scope.Report(RuleCatalogue.NeedlessField, evidence.Nodes.Nth, $"'nth' is not needed: '{witness.Text}' holds one date only");
            return false;
        }

        var reading = dated[Math.Max(0, evidence.Nth - 1)];
        if (Resolve(witness, reading, evidence.Base) is not { } said)
        {
            ReportNoBase(scope, witness, reading);
            return false;
        }

        if (!HedgeRules.Check(scope, witness, reading))
        {
            return false;
        }

        if (SameDate(said, claimed) && (claimed.IsApproximate == (said.IsApproximate || reading.Hedge == Hedge.About)))
        {
            return true;
        }

        var approximate = said.IsApproximate || reading.Hedge == Hedge.About ? "~" : "";
        scope.Report(
            RuleCatalogue.ValueDiffers,
            scope.Claim.Nodes.Value,
            $"value {claimed} is not what the evidence says, {approximate}{said.ToString().TrimStart('~')} ({Printed(witness, reading)})",
            new RelatedPlace(scope.PlaceIn(witness, reading.Numeral), "the date as it is printed"));
        return false;
    }

    /// <summary>The dates that the witness' words give, phrase, contexts and bases, each counted from its base where it is relative.</summary>
    public static List<PartialDate> All(Witness witness)
    {
        var dates = new List<PartialDate>();
        foreach (var text in witness.AllTexts)
        {
            foreach (var reading in Dated(witness.Read(text)))
            {
                if (Resolve(witness, reading, witness.Evidence.Base) is { } date)
                {
                    dates.Add(date);
                }
            }
        }

        return dates;
    }

    /// <summary>The first words of a witness that tell a date by counting from another, where none is cited to count from; <c>null</c> where there are none.</summary>
    public static string? FirstWithoutBase(Witness witness) => witness.Evidence.Base is not null ? null :
        witness.AllTexts
            .SelectMany(text => Dated(witness.Read(text)).Where(reading => Resolve(witness, reading, null) is null).Select(reading => text.Substring(reading.Span.Start, reading.Span.Length)))
            .FirstOrDefault();

    /// <summary>Whether two dates are the same but for "about".</summary>
    public static bool SameDate(PartialDate a, PartialDate b) => string.Equals(a.ToString().TrimStart('~'), b.ToString().TrimStart('~'), StringComparison.Ordinal);

    /// <summary>The date of a reading; a relative one counts from the base, from the day of publication where the words allow that, or is <c>null</c>.</summary>
    public static PartialDate? Resolve(Witness witness, Reading reading, BaseSpec? basis)
    {
        if (reading.Date is { } date)
        {
            return date;
        }

        if (reading.Relative is not { } relative)
        {
            return null;
        }

        return basis is not null ? ResolveBase(witness, basis) is { } from ? relative.Resolve(from) : null
            : relative.Anchor == DateAnchor.Publication ? relative.Resolve(witness.Source.Published)
            : null;
    }

    private static PartialDate? ResolveBase(Witness witness, BaseSpec basis)
    {
        foreach (var reading in Dated(witness.Read(basis.Text)))
        {
            if (Resolve(witness, reading, basis.Base) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static List<Reading> Dated(IEnumerable<Reading> readings) =>
        Likeliest.OfEachNumeral(readings.Where(static reading => reading.Kind is ReadingKind.Date or ReadingKind.Period));

    private static bool IsStretch(ClaimScope scope, Witness witness, List<Reading> dated, PartialDate claimed)
    {
        PartialDate? begin = null;
        foreach (var reading in dated)
        {
            var end = Resolve(witness, reading, witness.Evidence.Base);
            if (begin is { } from && end is { } to && PartialDate.TryParse($"{from}/{to}", out var stretch) && SameDate(stretch, claimed))
            {
                return scope.Claim.Value.Kind == ClaimValueKind.Date;
            }

            begin = end;
        }

        return false;
    }

    private static string WhyUnread(Witness witness) =>
        UnreadTimes.Why(witness.Source.Language, witness.Text, witness.Source.FiscalYears is not null) is { } why ? ": " + why : "";

    private static string Printed(Witness witness, Reading reading) => witness.Text.Substring(reading.Span.Start, reading.Span.Length);

    private static void ReportNoBase(ClaimScope scope, Witness witness, Reading reading) =>
        scope.Report(
            RuleCatalogue.BaseMissing,
            witness.Evidence.Nodes.Text,
            reading.Relative is { IsNextOrLast: true } && (witness.Evidence.Base is not null || reading.Relative.Anchor == DateAnchor.Publication)
                ? $"'{Printed(witness, reading)}' may mean either of two years, counted from {(witness.Evidence.Base is { } basis ? $"'{basis.Text}'" : witness.Source.Published.ToString())}"
                : witness.Evidence.Base is null
                ? $"'{Printed(witness, reading)}' counts from another date; cite that one as 'base'"
                : $"'{Printed(witness, reading)}' cannot be counted from the base given: it holds no date precise enough",
            witness.Evidence.Repair.Length > 0 ? null : reading.Span);
}
