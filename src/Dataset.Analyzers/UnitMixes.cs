using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Which operations bring two figures together that must be of one unit, and the word for it.</summary>
internal static class UnitMixes
{
    private const string Compared = "compared";
    private const string Added = "added";
    private const string Subtracted = "subtracted";

    /// <summary>The word for an operator; <c>null</c> where units may differ.</summary>
    public static string? Word(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => Added,
        BinaryOperatorKind.Subtract => Subtracted,
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => Compared,
        BinaryOperatorKind.Remainder => "divided with remainder",
        _ => null,
    };

    /// <summary>The figures that a call brings together, and the word for it; an empty list where it does not.</summary>
    public static (IReadOnlyList<IOperation> Figures, string Word) Of(IInvocationOperation call, IAssemblySymbol library)
    {
        var method = call.TargetMethod;
        var arguments = call.Arguments.Select(static argument => argument.Value).ToArray();
        if (method.IsStatic)
        {
            var word = !IsOfNumbers(method.ContainingType) ? "" : method.Name switch
            {
                "Max" or "Min" or "Compare" or "Equals" or "Clamp" or "MaxMagnitude" or "MinMagnitude" => Compared,
                "Add" => Added,
                "Subtract" => Subtracted,
                _ => "",
            };
            return (word.Length == 0 || arguments.Length < 2 ? [] : arguments, word);
        }

        var isComparison = method.Name is "CompareTo" or "Equals" && IsOfNumbers(method.ContainingType);
        var isOfIntervals = method.Name is "IsLess" or "IsLessOrEqual" or "IsEqual" or "AgreementWith" or "Meets" or "Contains"
            && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, library);
        return ((isComparison || isOfIntervals) && call.Instance is { } instance && arguments.Length == 1 ? [instance, arguments[0]] : [], Compared);
    }

    /// <summary>What a pattern or the label of a case is compared with; <c>null</c> inside patterns of properties and lists.</summary>
    public static IOperation? ComparedWith(IOperation pattern)
    {
        for (var above = pattern.Parent; above is not null; above = above.Parent)
        {
            switch (above)
            {
                case IBinaryPatternOperation or INegatedPatternOperation or IPatternCaseClauseOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation:
                    continue;
                case IIsPatternOperation test:
                    return test.Value;
                case ISwitchOperation @switch:
                    return @switch.Value;
                case ISwitchExpressionOperation @switch:
                    return @switch.Value;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether the method gives one of its two arguments.</summary>
    public static bool IsChoiceOfTwo(IMethodSymbol method) => method is { IsStatic: true, Name: "Max" or "Min", Parameters.Length: 2 } && IsOfNumbers(method.ContainingType);

    /// <summary>Whether the type is a number of the platform, or holds their arithmetic.</summary>
    public static bool IsOfNumbers(INamedTypeSymbol? type) =>
        type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double }
        || (type is { Name: "Math" or "MathF" or "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        || (type is { Name: "BigInteger", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } });
}
