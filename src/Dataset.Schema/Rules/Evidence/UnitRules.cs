using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>The unit word of a figure must be one of its property's unit; a sum of money must have a currency.</summary>
internal static class UnitRules
{
    /// <summary>Whether the reading's unit word is expressly one of the property's.</summary>
    public static bool Names(ClaimScope scope, Reading reading) =>
        UnitOf(scope) is { } unit && reading.Unit.Length > 0 && unit.Words.Contains(reading.Unit);

    /// <summary>Whether the unit of a reading is good.</summary>
    public static bool Check(ClaimScope scope, Witness witness, Reading reading)
    {
        var unit = UnitOf(scope);
        var evidence = witness.Evidence;
        if (scope.Property.Type == PropertyType.Money)
        {
            return CheckCurrency(scope, witness, reading, unit!);
        }

        if (Fits(unit, scope.Property, reading))
        {
            return true;
        }

        ReportDifference(scope, witness, reading, unit!, evidence);
        return false;
    }

    /// <summary>Whether a reading's unit word, if it prints one, is one of the unit's.</summary>
    public static bool Fits(UnitSpec? unit, PropertySpec property, Reading reading)
    {
        // Lengths of time were converted by the reader's own units; a unit without words takes any measure word, but no currency.
        var isFree = property.Type != PropertyType.Money
            && (reading.Kind is ReadingKind.Duration or ReadingKind.Percent or ReadingKind.Score or ReadingKind.Rank or ReadingKind.Digits || (unit?.Words.Count == 0 && reading.Kind != ReadingKind.Money));
        return unit is null || reading.Unit.Length == 0 || isFree || unit.Words.Contains(reading.Unit);
    }

    private static bool CheckCurrency(ClaimScope scope, Witness witness, Reading reading, UnitSpec unit)
    {
        var evidence = witness.Evidence;
        // 位数 in 7至9位数 counts digits and is no currency.
        var printed = reading.Unit.Length > 0 && reading.Kind != ReadingKind.Digits;
        var inContext = !printed && evidence.Context.Any(further => unit.Words.Any(word => further.Text.IndexOf(word, StringComparison.Ordinal) >= 0));
        if (scope.Claim.UnitUnstated)
        {
            if (!printed && !inContext)
            {
                return true;
            }

            scope.Report(RuleCatalogue.NeedlessField, scope.Claim.Nodes.Unit, $"the words do print a currency ({(printed ? reading.Unit : "in the context")}), so the unit is not unstated", scope.WordsOf(witness));
            return false;
        }

        if (printed && !unit.Words.Contains(reading.Unit))
        {
            ReportDifference(scope, witness, reading, unit, evidence);
            return false;
        }

        if (printed || inContext || witness.Source.DefaultUnits.Any(candidate => candidate.Type == PropertyType.Money && candidate.Unit == unit.Name))
        {
            return true;
        }

        scope.Report(
            RuleCatalogue.UnitMissing,
            evidence.Nodes.Text,
            $"'{witness.Text}' prints no currency, and the card of {witness.Source.Name} {Default(witness)}: cite a word of {unit.Name} as 'context', or say unit: {UnitSpec.Unstated}");
        return false;
    }

    private static string Default(Witness witness) =>
        witness.Source.DefaultUnits.FirstOrDefault(static candidate => candidate.Type == PropertyType.Money) is { } other ? $"defaults to {other.Unit}" : "has no default";

    private static void ReportDifference(ClaimScope scope, Witness witness, Reading reading, UnitSpec unit, EvidenceSpec evidence)
    {
        var others = scope.Context.Schema.Units.Where(other => other.Words.Contains(reading.Unit)).Select(static other => other.Name).ToArray();

        var remedy = others.Length > 0 ? "" : $"; if it means {unit.Name}, add it to the 'words' of {unit.Name} in schema.yaml";

        // Beside the numeral, on either side: '5 dollars', '$5'.
        var word = evidence.Repair.Length > 0 ? -1 : witness.Text.IndexOf(reading.Unit, reading.Span.Start, reading.Span.Length, StringComparison.Ordinal);
        scope.Report(
            RuleCatalogue.UnitDiffers,
            evidence.Nodes.Text,
            $"the unit word '{reading.Unit}' belongs to {(others.Length > 0 ? string.Join(", ", others) : "no unit of the schema")}, and '{scope.Property.Name}' is in {unit.Name}{(unit.Words.Count > 0 ? $", whose words are {string.Join(", ", unit.Words)}" : "")}{remedy}",
            word < 0 ? null : new Text.TextSpan(word, reading.Unit.Length),
            new RelatedPlace(new NodePlace(scope.Context.Schema.File, unit.Node), $"the words of {unit.Name} are here"));
    }

    private static UnitSpec? UnitOf(ClaimScope scope) => scope.Property.Unit is { } name ? scope.Context.Schema.FindUnit(name) : null;
}
