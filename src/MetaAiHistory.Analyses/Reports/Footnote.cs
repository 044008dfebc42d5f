using Dataset.Facts;

namespace MetaAiHistory.Analyses.Reports;

/// <summary>Where a figure comes from.</summary>
/// <param name="Subject">Entity, property and period: <c>RealityLabs.OperatingLoss[2022]</c>.</param>
/// <param name="Value">The value with unit, status and speaker.</param>
/// <param name="Evidence">The words of the articles.</param>
internal sealed record Footnote(string Subject, string Value, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>One line: what is said, and each source with line, hedge and phrase.</summary>
    public string Text => $"{Subject}: {Value}. {string.Join("; ", Evidence.GroupBy(static evidence => evidence.Source).Select(OfSource))}.";

    /// <summary>The leading actual claims of a fact; all claims where none leads.</summary>
    public static Footnote Of(IFact fact)
    {
        var leads = fact.Claims.Where(static claim => claim is { IsLead: true, Status: Status.Actual }).ToList();
        return Of(fact, leads.Count > 0 ? leads : fact.Claims);
    }

    /// <summary>Some claims of a fact.</summary>
    public static Footnote Of(IFact fact, IReadOnlyList<IClaim> claims) =>
        new(Reports.Text.Subject(fact), string.Join("; ", claims.Select(Said)), [.. claims.SelectMany(static claim => claim.Evidence)]);

    private static string OfSource(IGrouping<Source, Evidence> pieces) =>
        $"{pieces.Key.Publisher}, {pieces.Key.Published}, {string.Join("; ", pieces.Select(OfPiece))}";

    private static string OfPiece(Evidence piece) => $"line {Reports.Text.Plain(piece.Line)}{Reports.Text.HedgeColon(piece.Hedge)} ({piece.Text})";

    private static string Said(IClaim claim) =>
        claim + (claim.SaidBy is { } speaker ? ", said by " + speaker.Name : "") + (claim.Rank == Rank.Rejected ? ", rejected" : "");
}
