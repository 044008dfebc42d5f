namespace Dataset.Generator.Emit;

/// <summary>The type and expression of a fact's bare member.</summary>
/// <param name="Type">The type, qualified.</param>
/// <param name="Expression">The literal of a constant, or the expression of a property.</param>
/// <param name="IsConstant">Whether it can be and is to be a constant.</param>
internal sealed record BareValue(string Type, string Expression, bool IsConstant)
{
    /// <summary>The bare value among the claims of a status; <c>null</c> where none leads, or what leads is no value.</summary>
    public static BareValue? Of(CompiledFact fact, PropertySpec property, Status status, string accessor, string prefix)
    {
        var leads = fact.IsConflict ? [] : fact.Claims.Where(claim => claim.IsLead && claim.Status == status).ToList();
        if (leads.Count == 0 || leads.Exists(static claim => claim.Value.Kind is ClaimValueKind.Unknown or ClaimValueKind.None))
        {
            return null;
        }

        var type = ValueTypes.Of(property, prefix);
        if (property.Many)
        {
            return leads.TrueForAll(static claim => claim.Value.IsSingle)
                ? new BareValue("global::System.Collections.Generic.IReadOnlyList<" + type + ">", status == Status.Actual ? accessor + ".Values" : accessor + ".ValuesOf(" + StatusOf(status) + ")", false)
                : null;
        }

        var lead = accessor + (status == Status.Actual ? ".Lead!" : ".LeadOf(" + StatusOf(status) + ")!");
        var value = leads[0].Value;
        if (value.NumberMax is not null)
        {
            return new BareValue("global::Dataset.Facts.Interval<" + type + ">", "global::Dataset.Facts.FactExtensions.Range(" + lead + ")", false);
        }

        return Literal(value, property) is { } literal
            ? new BareValue(literal.Type, literal.Text, !property.Revisable)
            : new BareValue(type, (status == Status.Actual ? accessor : lead) + ".Value", false);
    }

    private static (string Type, string Text)? Literal(ClaimValue value, PropertySpec property)
    {
        switch (property.Type)
        {
            case PropertyType.Count or PropertyType.Rank when value.Number.IsInteger:
                return (property.Type == PropertyType.Count ? "long" : "int", CSharpLiteral.Integer(value.Number.Numerator));
            case PropertyType.Money or PropertyType.Percent or PropertyType.Duration or PropertyType.Ratio when value.Number.TryToDecimal(out var number):
                return ("decimal", CSharpLiteral.Decimal(number));
            case PropertyType.Text:
                return ("string", CSharpLiteral.Text(value.Text));
            default:
                return null;
        }
    }

    private static string StatusOf(Status status) => "global::Dataset.Facts.Status." + status;
}
