using Dataset.Schema.Language.Model;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>A fact as a check names it: <c>Entity.Property</c>, <c>Entity.Planned.Property</c>, <c>Entity.Property[2021, 2022]</c>, <c>Entity.Property@Source</c>.</summary>
/// <param name="Entity">The entity's name.</param>
/// <param name="EntitySpan">Where it stands.</param>
/// <param name="Status">Which statements are meant.</param>
/// <param name="Property">The property's name.</param>
/// <param name="PropertySpan">Where it stands.</param>
/// <param name="Periods">What the brackets hold; nothing without brackets.</param>
/// <param name="Source">The source whose words alone are meant; empty for the fact's leading claim.</param>
/// <param name="SourceSpan">Where it stands.</param>
/// <param name="Span">The whole name.</param>
internal sealed record CheckFact(
    string Entity,
    TextSpan EntitySpan,
    Status Status,
    string Property,
    TextSpan PropertySpan,
    EquatableArray<CheckPeriod> Periods,
    string Source,
    TextSpan SourceSpan,
    TextSpan Span)
{
    /// <summary>The facts it reads.</summary>
    public IEnumerable<CheckRead> Reads =>
        Periods.Count == 0
            ? [new CheckRead(Entity, Property, default(PeriodKey))]
            : Periods.Select(period => new CheckRead(Entity, Property, period.Kind == CheckPeriodKind.One ? period.From : null));
}

/// <summary>What an item in the brackets of a fact means.</summary>
internal enum CheckPeriodKind
{
    /// <summary>One key of the timeline.</summary>
    One,

    /// <summary>Every key, <c>*</c>.</summary>
    All,

    /// <summary>The keys from one to another, <c>2021..2023-Q2</c>.</summary>
    Range,
}

/// <summary>An item in the brackets of a fact.</summary>
internal sealed record CheckPeriod(CheckPeriodKind Kind, PeriodKey From, PeriodKey To, TextSpan Span);
