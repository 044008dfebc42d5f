using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;

namespace Dataset.Schema.Compiled;

/// <summary>An entity that broke no rule, as the emitters need it: no positions, everything decided.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Names">Every printed form of its name.</param>
/// <param name="Facts">Its facts: in the order of the kind's properties, periods in order of time. Facts that broke a rule are absent.</param>
/// <param name="Retired">Members of the entity that are gone, by name.</param>
public sealed record CompiledEntity(
    string Name,
    string Kind,
    string Summary,
    EquatableArray<CompiledName> Names,
    EquatableArray<CompiledFact> Facts,
    EquatableArray<CompiledRetiredMember> Retired);

/// <summary>A printed form of a name.</summary>
public sealed record CompiledName(string Language, string Text);

/// <summary>A member that is gone.</summary>
/// <param name="Member">Its name in the entity.</param>
/// <param name="Replacement">What to use instead, <c>Entity.Member</c>; empty where nothing.</param>
/// <param name="Reason">Why it is gone.</param>
public sealed record CompiledRetiredMember(string Member, string Replacement, string Reason);

/// <summary>A property of an entity, with all claims on it for one period.</summary>
/// <param name="Property">The property's name; its <see cref="PropertySpec"/> is in the kind.</param>
/// <param name="Period">The period or instant of a timeline; no key otherwise.</param>
/// <param name="IsConflict">Whether the disagreement of its claims is declared open: then no claim leads.</param>
/// <param name="Claims">All claims: leading ones first, then in the file's order.</param>
public sealed record CompiledFact(string Property, PeriodKey Period, bool IsConflict, EquatableArray<CompiledClaim> Claims);
