using System.Globalization;

namespace Dataset.Generator.Emit;

/// <summary>The remarks of a member's documentation: value with unit, then each witness with publisher, date, line, hedge and phrase.</summary>
internal static class Remarks
{
    public static string Of(CompiledFact fact, Status status, EmitContext context)
    {
        var leads = fact.Claims.Where(claim => claim.IsLead && claim.Status == status).ToList();
        var others = fact.Claims.Count - leads.Count;
        return string.Join(" ", leads.Select(claim => OfClaim(claim, context)))
            + (others == 0 ? "" : others == 1 ? " Facts has another claim." : " Facts has " + others.ToString(CultureInfo.InvariantCulture) + " other claims.");
    }

    /// <summary>A status as a word in a sentence.</summary>
    public static string StatusName(Status status) => status.ToString().ToLowerInvariant();

    private static string OfClaim(CompiledClaim claim, EmitContext context)
    {
        var remarks = Value(claim) + Said(claim) + ". " + string.Join("; ", claim.Evidence.Select(evidence => OfEvidence(evidence, context))) + ".";
        return claim.Note.Length == 0 ? remarks : remarks + " " + claim.Note.TrimEnd('.') + ".";
    }

    private static string Value(CompiledClaim claim)
    {
        var value = claim.Value;
        if (value.Kind != ClaimValueKind.Number)
        {
            return value.Kind == ClaimValueKind.Date ? value.Date.ToString() : value.Text.TrimEnd('.');
        }

        var figure = DigitGroups.Separate(value.Number.ToString()) + (value.NumberMax is { } max ? " to " + DigitGroups.Separate(max.ToString()) : "");
        return claim.Unit.Length == 0 ? figure : figure + " " + (claim.Unit == UnitSpec.Unstated ? "(currency not stated)" : claim.Unit);
    }

    private static string Said(CompiledClaim claim) =>
        (claim.AsOf.IsDefault ? "" : (claim.Status == Status.Plan ? ", by " : ", as of ") + claim.AsOf)
        + (claim.SaidBy.Length == 0 ? "" : ", said by " + claim.SaidBy)
        + (claim.SaidOn.IsDefault ? "" : (claim.SaidBy.Length == 0 ? ", said on " : " on ") + claim.SaidOn);

    private static string OfEvidence(CompiledEvidence evidence, EmitContext context)
    {
        var index = context.SourceIndex(evidence.Source);
        var source = index < 0 ? evidence.Source : context.Sources[index].Text;
        return (source.Length == 0 ? "" : source + ", ")
            + "line " + evidence.Line.ToString(CultureInfo.InvariantCulture)
            + (evidence.Hedge == Hedge.None ? "" : ": " + HedgeWords(evidence.Hedge))
            + " (" + evidence.Text + ")";
    }

    private static string HedgeWords(Hedge hedge) => hedge switch
    {
        Hedge.AtLeast => "at least",
        Hedge.AtMost => "at most",
        _ => hedge.ToString().ToLowerInvariant(),
    };
}
