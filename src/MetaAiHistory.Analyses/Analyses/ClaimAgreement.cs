using Dataset.Facts;
using MetaAiHistory.Analyses.Reports;

namespace MetaAiHistory.Analyses;

/// <summary>Whether two claims can both be true.</summary>
internal static class ClaimAgreement
{
    /// <summary>The verdict on claims whose values are words: they may mean the same.</summary>
    public const string OtherWords = "other words";

    /// <summary>The verdict on two claims whose values differ.</summary>
    public static string Of(IClaim first, IClaim second) => (first, second) switch
    {
        ({ Interval: { } one }, { Interval: { } other }) => first.Unit == second.Unit ? Text.Of(one.AgreementWith(other)) : "units differ",
        (Claim<PartialDate> { HasValue: true } one, Claim<PartialDate> { HasValue: true } other) =>
            Text.Of(one.Value.Overlaps(other.Value) ? Agreement.Consistent : Agreement.Refuted),
        (Claim<string>, Claim<string>) => OtherWords,
        _ => Text.Of(Agreement.Refuted),
    };
}
