using Dataset.Schema.Compiled;
using Dataset.Schema.Language.Model;

namespace Dataset.Schema.Surface;

/// <summary>What carries a fact's value without further ado.</summary>
/// <param name="Form">What the member is.</param>
/// <param name="Value">The value of the claim that leads; of a list, of the first.</param>
public sealed record BareClaim(BareForm Form, ClaimValue Value)
{
    /// <summary>The statuses whose claims have bare members, in the order of the generated code.</summary>
    public static IReadOnlyList<Status> Statuses { get; } = [Status.Actual, Status.Plan, Status.Forecast, Status.Estimate];

    /// <summary>The bare value among the claims of a status; <c>null</c> where none leads, or what leads is no value.</summary>
    public static BareClaim? Of(CompiledFact fact, PropertySpec property, Status status)
    {
        CompiledClaim? first = null;
        foreach (var claim in fact.IsConflict ? default : fact.Claims)
        {
            if (!claim.IsLead || claim.Status != status)
            {
                continue;
            }

            if (claim.Value.Kind is ClaimValueKind.Unknown or ClaimValueKind.None || (property.Many && !claim.Value.IsSingle))
            {
                return null;
            }

            first ??= claim;
        }

        return first is null ? null
            : property.Many ? new BareClaim(BareForm.List, first.Value)
            : first.Value.NumberMax is not null ? new BareClaim(BareForm.Range, first.Value)
            : !IsLiteral(first.Value, property) ? new BareClaim(BareForm.Value, first.Value)
            : new BareClaim(property.Revisable ? BareForm.Literal : BareForm.Constant, first.Value);
    }

    private static bool IsLiteral(ClaimValue value, PropertySpec property) => property.Type switch
    {
        PropertyType.Count or PropertyType.Rank => value.Number.IsInteger,
        PropertyType.Money or PropertyType.Percent or PropertyType.Duration or PropertyType.Ratio => value.Number.TryToDecimal(out _),
        PropertyType.Text => true,
        _ => false,
    };
}

/// <summary>What a bare member is.</summary>
public enum BareForm
{
    /// <summary>A constant, baked into its callers.</summary>
    Constant,

    /// <summary>A property that gives a literal: the property of the schema is revisable.</summary>
    Literal,

    /// <summary>A property of a type that has no constants.</summary>
    Value,

    /// <summary>A property that gives an interval.</summary>
    Range,

    /// <summary>A property that gives each of several values.</summary>
    List,
}
