using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>Judges a number against the words of one witness.</summary>
internal static class FigureRules
{
    /// <summary>Every value that the witness admits, in the property's unit; <c>null</c> after a problem.</summary>
    public static Interval? Check(ClaimScope scope, Witness witness)
    {
        var all = new List<FigureCandidate>();
        foreach (var reading in witness.Readings)
        {
            FigureCandidate.AddOf(reading, scope.Property, all);
        }

        if (Choose(scope, witness, all) is not { } candidate || !UnitRules.Check(scope, witness, candidate.Reading))
        {
            return null;
        }

        if (Signed(scope, witness, candidate) is not { } signed || !HedgeRules.Check(scope, witness, signed.Reading))
        {
            return null;
        }

        if (scope.Claim.Value.Number != signed.Value || scope.Claim.Value.NumberMax != signed.Max)
        {
            ReportDifference(scope, witness, signed);
            return null;
        }

        return scope.Property.Role == PropertyRole.Threshold ? Interval.Exactly(signed.Value) : RangeOf(scope, signed);
    }

    // Names in the phrase are masked by the reader; of what is left, the property's type chooses, then its unit, then what the numerals most likely are, then 'nth'.
    private static FigureCandidate? Choose(ClaimScope scope, Witness witness, List<FigureCandidate> candidates)
    {
        var evidence = witness.Evidence;
        var type = Words.For(scope.Property.Type);
        if (candidates.Count == 0)
        {
            scope.Report(RuleCatalogue.UnreadablePhrase, evidence.Nodes.Text, $"no {type}{(scope.Property.Type == PropertyType.Duration ? " in " + scope.Property.Unit : "")} can be read in full in '{witness.Text}'{Instead(witness)}");
            return null;
        }

        // Nothing competes: most phrases.
        if (candidates.Count == 1 && evidence.Nth == 0)
        {
            return candidates[0];
        }

        // One numeral may be read in several ways, the likeliest first; a score is one numeral with two figures.
        var distinct = new List<FigureCandidate>();
        foreach (var candidate in candidates)
        {
            var same = distinct.FindAll(known => known.Reading.Numeral == candidate.Reading.Numeral);
            if (same.Count < (same.Count > 0 && same[0].Reading.Kind == ReadingKind.Score ? 2 : 1))
            {
                distinct.Add(candidate);
            }
        }

        // "a", 一 and 单 are articles more often than counts: they compete only among themselves.
        distinct = distinct.Exists(static candidate => !candidate.Reading.IsIndefinite) ? distinct.FindAll(static candidate => !candidate.Reading.IsIndefinite) : distinct;
        var fitting = distinct.Where(candidate => UnitRules.Names(scope, candidate.Reading)).ToList();
        var competing = fitting.Count > 0 ? fitting : Likely(witness, distinct);
        if (competing.Count == 1)
        {
            if (evidence.Nth > 0)
            {
                scope.Report(RuleCatalogue.NeedlessField, evidence.Nodes.Nth, $"'nth' is not needed: '{witness.Text}' holds one {type} only");
                return null;
            }

            return competing[0];
        }

        if (evidence.Nth == 0 || evidence.Nth > competing.Count)
        {
            var figures = string.Join(", ", competing.Select(static (candidate, index) => $"{index + 1}: {NumberNotation.Display(candidate.Value)}"));
            AmbiguityRules.Report(scope, witness, $"{competing.Count} figures of type {type} ({figures})");
            return null;
        }

        return competing[evidence.Nth - 1];
    }

    // The year of 'in 2022' could be read as a number, and the article of 'a person' as 1; neither competes with a figure that is nothing else.
    private static List<FigureCandidate> Likely(Witness witness, List<FigureCandidate> candidates)
    {
        var firsts = Likeliest.OfEachNumeral(witness.Readings);
        var likely = candidates.Where(candidate => firsts.Contains(candidate.Reading)).ToList();
        likely = likely.Count > 0 ? likely : candidates;
        var definite = likely.Where(static candidate => !candidate.Reading.IsIndefinite).ToList();
        return definite.Count > 0 ? definite : likely;
    }

    private static string Instead(Witness witness) =>
        witness.Readings.Count == 0
            ? "; it holds no figure at all"
            : "; it reads as " + string.Join(", ", witness.Readings.Select(Describe));

    private static string Describe(Reading reading)
    {
        var unit = reading.Kind switch
        {
            ReadingKind.Count or ReadingKind.Money when reading.Unit.Length > 0 => " " + reading.Unit,
            ReadingKind.Duration => " " + Words.For(reading.DurationUnit),
            _ => "",
        };
        return Words.For(reading.Kind) + (reading.Date is { } date ? " " + date : reading.Relative is null ? " " + NumberNotation.Display(reading.Value) + unit : "");
    }

    // A fall is a growth below zero, its ends exchanged.
    private static FigureCandidate? Signed(ClaimScope scope, Witness witness, FigureCandidate candidate)
    {
        var change = candidate.Reading.Change;
        var wrong = (scope.Property.Role, change) switch
        {
            (PropertyRole.Growth, Change.RiseTo or Change.FallTo) => "the words tell what the change ended at, not its amount",
            (PropertyRole.Fall, Change.RiseTo or Change.FallTo) => "the words tell what the change ended at, not its amount",
            (PropertyRole.Fall, Change.RiseBy) => "the words tell of a rise",
            (PropertyRole.None, Change.RiseBy or Change.FallBy) => "the words tell the amount of a change, and the property is no change; give it the role growth or fall, or choose another property",
            (PropertyRole.Growth, Change.None) when scope.Claim.Value.Number.Sign < 0 => "the words tell of no fall",
            _ => null,
        };
        if (wrong is null)
        {
            return scope.Property.Role == PropertyRole.Growth && change == Change.FallBy ? candidate.Negate() : candidate;
        }

        scope.Report(RuleCatalogue.ChangeDiffers, witness.Evidence.Nodes.Text, $"'{scope.Property.Name}' cannot rest on '{witness.Text}': {wrong}", PlaceInText(witness, candidate.Reading.Span));
        return null;
    }

    private static Interval RangeOf(ClaimScope scope, FigureCandidate candidate)
    {
        if (scope.Claim.Step is not { } step)
        {
            return candidate.Range;
        }

        var (low, high) = (candidate.Value, candidate.Max ?? candidate.Value);
        return candidate.Reading.Hedge switch
        {
            Hedge.About => Interval.Closed(low - step, high + step),
            Hedge.Nearly => new Interval(low - step, true, high, false),
            Hedge.None => Interval.Closed(low - (step / 2), high + (step / 2)),
            _ => candidate.Range,
        };
    }

    private static void ReportDifference(ClaimScope scope, Witness witness, FigureCandidate candidate)
    {
        var said = candidate.Value;
        var claimed = scope.Claim.Value;
        var language = witness.Source.Language;
        var numeral = candidate.Reading.Numeral;
        var printed = witness.Text.Substring(numeral.Start, numeral.Length);
        string message;
        if (claimed.NumberMax != candidate.Max)
        {
            message = $"value {Range(claimed.Number, claimed.NumberMax)} is not what the evidence says, {Range(said, candidate.Max)} ({printed})";
            var hint = candidate.Max is null ? "; remove 'valueMax'" : claimed.NumberMax is null ? "; give its upper end as 'valueMax'" : "";
            scope.Report(RuleCatalogue.ValueDiffers, claimed.NumberMax is null || candidate.Max is null ? scope.Claim.Nodes.Value : scope.Claim.Nodes.ValueMax, message + hint, InText(scope, witness, candidate));
            return;
        }

        var notation = FigureNotation.Write(claimed.Number, language) is { } written ? $" ({written})" : "";
        message = $"value {NumberNotation.Display(claimed.Number)}{notation} is not what the evidence says, {NumberNotation.Display(said)} ({printed}){Factor(claimed.Number, said)}";
        scope.Report(RuleCatalogue.ValueDiffers, scope.Claim.Nodes.Value, message, InText(scope, witness, candidate));
    }

    private static RelatedPlace InText(ClaimScope scope, Witness witness, FigureCandidate candidate) =>
        new(scope.PlaceIn(witness, candidate.PlaceIn(witness.Text)), "the figure as it is printed");

    private static Text.TextSpan? PlaceInText(Witness witness, Text.TextSpan span) => witness.Evidence.Repair.Length > 0 ? null : span;

    private static string Range(Rational low, Rational? high) => NumberNotation.Display(low) + (high is { } max ? " to " + NumberNotation.Display(max) : "");

    // Only a power of ten is surely a slip of magnitude; any other quotient would be noise.
    private static string Factor(Rational claimed, Rational said)
    {
        if (claimed.Sign == 0 || said.Sign == 0 || claimed.Sign != said.Sign)
        {
            return "";
        }

        var quotient = claimed > said == claimed.Sign > 0 ? claimed / said : said / claimed;
        if (!quotient.IsInteger || quotient <= Rational.One)
        {
            return "";
        }

        var digits = quotient.ToString();
        return digits[0] == '1' && digits.Skip(1).All(static digit => digit == '0')
            ? $": {NumberNotation.Display(quotient)} times too {(Rational.Abs(claimed) > Rational.Abs(said) ? "large" : "small")}"
            : "";
    }
}
