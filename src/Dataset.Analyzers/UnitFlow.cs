using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>
/// Follows units through expressions, locals, and fields that are set once. Multiplication and division make no claim: they are how one unit becomes another.
/// Whatever is not followed is open, and nothing is said of it.
/// </summary>
internal sealed class UnitFlow(FactUnitTable table, FieldUnits fields, LocalWrites locals)
{
    // Deep enough for what people write; a local that is set from itself would otherwise never end.
    private const int Deepest = 32;

    private static readonly HashSet<string> Narrowing = new(StringComparer.Ordinal) { "Value", "ValueOrDefault", "Lead", "Latest", "Low", "High", "Interval", "Amount", "this[]" };
    private static readonly HashSet<string> Choosing = new(StringComparer.Ordinal) { "ValueOrNull", "Range", "At", "LeadOf", "As", "Exactly", "GetValueOrDefault" };
    private static readonly HashSet<string> Rounding = new(StringComparer.Ordinal) { "Abs", "Round", "Floor", "Ceiling", "Truncate", "ToDecimal", "ToDouble", "ToInt64", "ToInt32", "Negate" };
    private static readonly HashSet<string> Aggregating = new(StringComparer.Ordinal) { "Sum", "Max", "Min", "Average" };

    /// <summary>What is known of the unit of an expression's value.</summary>
    public FigureUnit Of(IOperation? operation) => Of(operation, 0);

    // A text has no unit, whatever figures are in it.
    private FigureUnit Of(IOperation? operation, int depth) => depth > Deepest || operation?.Type?.SpecialType == SpecialType.System_String ? FigureUnit.Open : operation switch
    {
        IConversionOperation conversion => Of(conversion.Operand, depth + 1),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus or UnaryOperatorKind.Plus } unary => Of(unary.Operand, depth + 1),
        IIncrementOrDecrementOperation increment => Of(increment.Target, depth + 1),
        ILiteralOperation or IDefaultValueOperation => FigureUnit.Any,
        IFieldReferenceOperation field => OfField(field.Field),
        IPropertyReferenceOperation property => OfProperty(property, depth),
        ILocalReferenceOperation local => OfLocal(local, depth),
        IInvocationOperation call => OfCall(call, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Remainder } binary => Of(binary.LeftOperand, depth + 1).With(Of(binary.RightOperand, depth + 1)),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => OfEither(conditional.WhenTrue, whenFalse, depth),
        ICoalesceOperation coalesce => OfEither(coalesce.Value, coalesce.WhenNull, depth),
        IConditionalAccessOperation access => Of(access.WhenNotNull, depth + 1),
        IConditionalAccessInstanceOperation instance => Of(AccessedBy(instance), depth + 1),
        ISimpleAssignmentOperation assignment => Of(assignment.Value, depth + 1),
        _ => FigureUnit.Open,
    };

    // Either may come: the unit is known only where it is the same, or one takes any.
    private FigureUnit OfEither(IOperation first, IOperation second, int depth)
    {
        var (one, other) = (Of(first, depth + 1), Of(second, depth + 1));
        return one.IsOpen || other.IsOpen ? FigureUnit.Open : one.With(other);
    }

    private FigureUnit OfField(IFieldSymbol field)
    {
        var unit = table.Of(field);
        return unit.IsKnown ? unit : fields.Of(field);
    }

    private FigureUnit OfProperty(IPropertyReferenceOperation reference, int depth)
    {
        var property = reference.Property;
        if (SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, table.Library) || IsOfNullable(property.ContainingType))
        {
            return Narrowing.Contains(property.MetadataName == "Item" ? "this[]" : property.Name) ? Of(reference.Instance, depth + 1) : FigureUnit.Open;
        }

        // Llama2.Facts.Parameters is a fact of Llama2, whose units may be of its own; model.Facts.Parameters is of whatever model.
        return table.Of(property, (reference.Instance as IPropertyReferenceOperation)?.Property is { IsStatic: true } owner ? owner.ContainingType : null);
    }

    private FigureUnit OfLocal(ILocalReferenceOperation reference, int depth)
    {
        var unit = FigureUnit.Open;
        var isFirst = true;
        foreach (var write in locals.Before(reference))
        {
            var written = write.Value is null ? FigureUnit.Open : Of(write.Value, depth + 1);
            unit = write switch
            {
                // total += fact: a total that nothing is known of is in the fact's unit from then on.
                { IsChange: true } => write.Value is null ? FigureUnit.Open : unit.With(written),
                _ when isFirst => written,
                // Which of several values the local has depends on the way that led here.
                _ => unit.IsOpen || written.IsOpen ? FigureUnit.Open : unit.With(written),
            };
            isFirst = false;
        }

        return unit;
    }

    private FigureUnit OfCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method.Name == "Sum" && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, table.Library))
        {
            return FigureUnit.Open;
        }

        if (Choosing.Contains(method.Name) && (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, table.Library) || IsOfNullable(method.ContainingType)))
        {
            return Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, depth + 1);
        }

        if (UnitMixes.IsChoiceOfTwo(method))
        {
            return Of(call.Arguments[0].Value, depth + 1).With(Of(call.Arguments[1].Value, depth + 1));
        }

        if (UnitMixes.IsOfNumbers(method.ContainingType) && Rounding.Contains(method.Name) && call.Arguments.Length > 0)
        {
            return Of(call.Arguments[0].Value, depth + 1);
        }

        return Aggregating.Contains(method.Name) && method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" } && call.Arguments.Length == 2
            ? Of(ReturnedBy(call.Arguments[1].Value), depth + 1)
            : FigureUnit.Open;
    }

    private static IOperation? ReturnedBy(IOperation selector) =>
        (selector as IDelegateCreationOperation)?.Target is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } operations } && operations[0] is IReturnOperation { ReturnedValue: { } value } ? value : null;

    private static IOperation? AccessedBy(IOperation instance)
    {
        for (IOperation? at = instance, above = instance.Parent; above is not null; at = above, above = above.Parent)
        {
            if (above is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, at))
            {
                return access.Operation;
            }
        }

        return null;
    }

    private static bool IsOfNullable(INamedTypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
