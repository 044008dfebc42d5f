using Dataset.Facts;

namespace MetaAiHistory.Analyses;

/// <summary>Plans and forecasts whose outcome the articles tell under another property or of another entity: no machine finds these, a reader does.</summary>
internal static class OutcomesElsewhere
{
    /// <summary>What was said before, and what the articles tell of it afterwards.</summary>
    public static IReadOnlyList<(IFact Said, Status Status, IFact Came)> All { get; } =
    [
        (MarkZuckerberg.Facts.VirtualRealityUserTarget, Status.Plan, HorizonWorlds.Facts.Users),
        (FacebookAiResearch.Facts.Purpose, Status.Plan, FacebookAiResearch.Facts.Significance),
        (FacebookPlatform.Facts.Type, Status.Plan, Meta.Facts.FailedPlans),
        (FacebookPhone.Facts.Competitors, Status.Plan, FacebookPhone.Facts.Outcome),
        (GoogleScaleAiContract.Facts.Revenue["2025"], Status.Plan, GoogleScaleAiContract.Facts.Outcome),
        (FacebookGoAi.Facts.Significance, Status.Forecast, AlphaGoMatch.Facts.Winner),
    ];
}
