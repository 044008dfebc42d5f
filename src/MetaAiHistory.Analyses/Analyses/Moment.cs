using Dataset.Facts;

namespace MetaAiHistory.Analyses;

/// <summary>A dated fact on the timeline.</summary>
internal sealed record Moment(PartialDate Date, IFact Fact)
{
    /// <summary>The first instant it may stand for; "about" widens a date by its own length on each side.</summary>
    public DateTime Earliest => Date is { IsApproximate: true } && Date.Earliest > DateTime.MinValue + Slack ? Date.Earliest - Slack : Date.Earliest;

    /// <summary>The instant after the last.</summary>
    public DateTime End => Date is { IsApproximate: true } && Date.End < DateTime.MaxValue - Slack ? Date.End + Slack : Date.End;

    /// <summary>Where it stands in the order: at its first instant, or at its last where the start is open. What is surely before stands above.</summary>
    public DateTime Place => Earliest == DateTime.MinValue ? End.AddTicks(-1) : Earliest;

    private TimeSpan Slack => Date.End - Date.Earliest;

    /// <summary>Whether neither is surely before the other.</summary>
    public bool IsOpenAgainst(Moment other) => Earliest < other.End && other.Earliest < End;
}
