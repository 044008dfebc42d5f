using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Messages;
using Dataset.Schema.Numbers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Checks;

/// <summary>Finds the values of a fact that a check names.</summary>
internal static class CheckFactReader
{
    public static CheckValue Read(CheckContext context, CheckFact fact)
    {
        if (Locate(context, fact) is not { } located)
        {
            return CheckValue.Invalid(fact.Span);
        }

        var (entity, property) = located;
        var values = new List<CheckValue>();
        var periods = CheckPeriods.Select(context, fact, entity, property);
        if (periods is null)
        {
            return CheckValue.Invalid(fact.Span);
        }

        var isMany = property.Many || fact.Periods.Count > 1 || (fact.Periods.Count == 1 && fact.Periods[0].Kind != CheckPeriodKind.One);
        foreach (var stated in periods)
        {
            var claims = CheckClaims.Select(context, fact, property, stated);
            if (claims is null)
            {
                return CheckValue.Invalid(fact.Span);
            }

            var name = new CheckRead(fact.Entity, fact.Property, stated.Period);
            context.Readings.AddRange(claims.Select(claim => new CheckReading(fact.Entity, fact.Property, stated.Period, claim)));
            values.AddRange((claims.Count == 0 ? [Conflict(fact, property, name)] : claims.Select(claim => ValueOf(fact, property, claim))).Select(value => value with
            {
                Name = isMany ? name.ToString() : null,
                Period = property.Timeline == Timeline.Period ? name : null,
            }));
        }

        return isMany ? new CheckValue(CheckValueKind.Many, fact.Span, null) { Items = values.ToEquatableArray() } : values[0];
    }

    /// <summary>The entity and property that a fact names; <c>null</c> after an error.</summary>
    public static (CompiledEntity Entity, PropertySpec Property)? Locate(CheckContext context, CheckFact fact)
    {
        if (context.Facts.Find(fact.Entity) is not { } entity)
        {
            if (context.Facts.IsLeftOut(fact.Entity, ""))
            {
                context.IsSkipped = true;
                return null;
            }

            var hint = context.Schema.FindKind(fact.Entity) is null ? NearestNames.Suggest(fact.Entity, context.Facts.EntityNames) : "; it is a kind, and a check reads the facts of one entity";
            context.Fail(RuleCatalogue.CheckUnknownEntity, fact.EntitySpan, $"unknown entity '{fact.Entity}'{hint}");
            return null;
        }

        // Without its kind the entity broke a rule of the schema, which is told there.
        if (context.Schema.FindKind(entity.Kind) is not { } kind)
        {
            context.IsSkipped = true;
            return null;
        }

        if (kind.Find(fact.Property) is { } property)
        {
            return (entity, property);
        }

        if (context.Schema.IsUnread(kind.Name, fact.Property))
        {
            context.IsSkipped = true;
            return null;
        }

        context.Fail(
            RuleCatalogue.CheckUnknownProperty,
            fact.PropertySpan,
            $"'{fact.Entity}' is of kind '{kind.Name}', which has no property '{fact.Property}'{NearestNames.Suggest(fact.Property, kind.Properties.Select(static known => known.Name))}");
        return null;
    }

    private static CheckValue Conflict(CheckFact fact, PropertySpec property, CheckRead name) =>
        Unknown(fact.Span, property, $"the claims on {name} are a declared conflict; '@' and a source's name takes the claim of one");

    private static CheckValue ValueOf(CheckFact fact, PropertySpec property, CompiledClaim claim)
    {
        var value = claim.Value;
        switch (value.Kind)
        {
            case ClaimValueKind.Number:
                var unit = CheckUnits.Of(property.Type, claim.Unit);
                var range = Range(fact, property, claim) ?? (value.NumberMax is { } max ? Interval.Closed(value.Number, max) : Interval.Exactly(value.Number));
                return CheckValue.Number(fact.Span, range.Scale(unit.Scale), unit) with { Stated = value.NumberMax is null ? value.Number * unit.Scale : null };
            case ClaimValueKind.Date:
                return CheckValue.Date(fact.Span, value.Date);
            case ClaimValueKind.Unknown or ClaimValueKind.None:
                return Unknown(fact.Span, property, $"{fact.Entity}.{fact.Property} is stated to be {(value.Kind == ClaimValueKind.None ? "none" : "unknown")}") with { IsAbsent = true };
            default:
                return new CheckValue(CheckValueKind.Other, fact.Span, null);
        }
    }

    /// <summary>What the claim's words admit, or those of the one source that is asked for; a threshold is exact whatever its words.</summary>
    private static Interval? Range(CheckFact fact, PropertySpec property, CompiledClaim claim)
    {
        if (fact.Source.Length == 0 || property.Role == PropertyRole.Threshold)
        {
            return claim.Range;
        }

        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Range is { } range && string.Equals(evidence.Source, fact.Source, StringComparison.Ordinal))
            {
                return range;
            }
        }

        return claim.Range;
    }

    private static CheckValue Unknown(TextSpan span, PropertySpec property, string reason) => property.Type switch
    {
        PropertyType.Text or PropertyType.Entity => new CheckValue(CheckValueKind.Other, span, null) { Unknown = reason },
        PropertyType.Date => new CheckValue(CheckValueKind.Date, span, null) { Unknown = reason },
        _ => CheckValue.Number(span, null, CheckUnits.Of(property.Type, property.Unit ?? "")) with { Unknown = reason },
    };
}
