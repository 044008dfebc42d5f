using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Checks;

/// <summary>A fact that a check reads: when it changes, the check must run again.</summary>
/// <param name="Entity">The entity's name.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Period">The period of a timeline; no key for a property without; <c>null</c> for every period.</param>
public sealed record CheckRead(string Entity, string Property, PeriodKey? Period)
{
    /// <summary>As a check writes it: <c>RealityLabs.OperatingLoss[2021]</c>.</summary>
    public override string ToString() => Entity + "." + Property + (Period is { } period ? period.IsNone ? "" : $"[{period}]" : "[*]");
}
