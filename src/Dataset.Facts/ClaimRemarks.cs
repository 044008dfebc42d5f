namespace Dataset.Facts;

/// <summary>What few claims tell besides their value.</summary>
/// <param name="reason">Why it has its rank; empty where it has none.</param>
/// <param name="note">A note for readers; empty where there is none.</param>
/// <param name="asOf">The day it holds for.</param>
/// <param name="saidBy">Gives the entity that says so; <c>null</c> for the author.</param>
/// <param name="saidOn">The day it was said.</param>
internal sealed class ClaimRemarks(string reason, string note, PartialDate asOf, Func<IEntity?>? saidBy, PartialDate saidOn)
{
    public static readonly ClaimRemarks None = new("", "", default, null, default);

    public readonly string Reason = reason;

    public readonly string Note = note;

    public readonly PartialDate AsOf = asOf;

    public readonly Func<IEntity?>? SaidBy = saidBy;

    public readonly PartialDate SaidOn = saidOn;
}
