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
        if (BareClaim.Of(fact, property, status) is not { } claim)
        {
            return null;
        }

        var type = ValueTypes.Of(property, prefix);
        var isActual = status == Status.Actual;
        var lead = accessor + (isActual ? ".Lead!" : ".LeadOf(" + StatusOf(status) + ")!");
        return claim.Form switch
        {
            BareForm.List => new BareValue("global::System.Collections.Generic.IReadOnlyList<" + type + ">", accessor + (isActual ? ".Values" : ".ValuesOf(" + StatusOf(status) + ")"), false),
            BareForm.Range => new BareValue("global::Dataset.Facts.Interval<" + type + ">", "global::Dataset.Facts.FactExtensions.Range(" + lead + ")", false),
            BareForm.Value => new BareValue(type, (isActual ? accessor : lead) + ".Value", false),
            _ => new BareValue(TypeNames.OfLiteral(property), Literal(claim.Value, property), claim.Form == BareForm.Constant),
        };
    }

    private static string Literal(ClaimValue value, PropertySpec property) => property.Type switch
    {
        PropertyType.Text => CSharpLiteral.Text(value.Text),
        PropertyType.Count or PropertyType.Rank => CSharpLiteral.Integer(value.Number.Numerator),
        _ => CSharpLiteral.Decimal(value.Number.TryToDecimal(out var number) ? number : throw new ArgumentException($"{value.Number} is no decimal.", nameof(value))),
    };

    private static string StatusOf(Status status) => "global::Dataset.Facts.Status." + status;
}
