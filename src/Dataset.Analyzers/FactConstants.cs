using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Analyzers;

/// <summary>
/// The constants of datasets by value. Listed when the first number is met that may be one. A referenced assembly is listed once, for as long as it is referenced;
/// of the project's own datasets each generated file is read once for each of its versions, from its text: an editor makes a new compilation with each keystroke,
/// and would otherwise bind every constant anew.
/// </summary>
internal sealed class FactConstants(Compilation compilation, IReadOnlyList<INamedTypeSymbol> datasets)
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<FactConstant>> OfDatasets = new();
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<FactConstant>> OfTrees = new();

    private readonly Lazy<ILookup<decimal, FactConstant>> byValue = new(() => datasets
        .SelectMany(dataset => SymbolEqualityComparer.Default.Equals(dataset.ContainingAssembly, compilation.Assembly)
            ? Generated(dataset)
            : OfDatasets.GetValue(dataset, static dataset => [.. EntitiesOf(dataset).SelectMany(entity => In(entity, entity.Name))]))
        .Distinct()
        .OrderBy(static constant => constant.Name, StringComparer.Ordinal)
        .ToLookup(static constant => constant.Value));

    /// <summary>The facts of that value, in ordinal order of names.</summary>
    public IReadOnlyList<FactConstant> Of(decimal value) => [.. byValue.Value[value]];

    private static IEnumerable<INamedTypeSymbol> EntitiesOf(INamedTypeSymbol dataset) =>
        dataset.ContainingNamespace.GetTypeMembers().Where(static type => type.IsStatic && type.GetMembers("Record").Length > 0 && type.GetMembers("Facts").Length > 0);

    private static IEnumerable<FactConstant> In(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Public } field && NumberOf(field.ConstantValue) is { } value)
            {
                yield return new FactConstant(value, name + "." + field.Name, NamespaceOf(type), field.Type.SpecialType);
            }
            else if (member is INamedTypeSymbol nested)
            {
                foreach (var constant in In(nested, name + "." + nested.Name))
                {
                    yield return constant;
                }
            }
        }
    }

    private static IEnumerable<FactConstant> Generated(INamedTypeSymbol dataset)
    {
        var @namespace = NamespaceOf(dataset);
        return EntitiesOf(dataset).SelectMany(static entity => entity.DeclaringSyntaxReferences).Select(static reference => reference.SyntaxTree).Distinct()
            .SelectMany(tree => OfTrees.GetValue(tree, tree => [.. In(tree, @namespace)]));
    }

    private static IEnumerable<FactConstant> In(SyntaxTree tree, string @namespace) =>
        tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Modifiers.Any(SyntaxKind.PublicKeyword))
            .SelectMany(static field => field.Declaration.Variables)
            .Select(variable => Number(variable.Initializer?.Value) is { } value ? new FactConstant(value.Number, NameOf(variable), @namespace, value.Type) : null)
            .OfType<FactConstant>();

    private static string NameOf(VariableDeclaratorSyntax variable) =>
        string.Join(".", variable.Ancestors().OfType<ClassDeclarationSyntax>().Reverse().Select(static type => type.Identifier.ValueText).Append(variable.Identifier.ValueText));

    private static (decimal Number, SpecialType Type)? Number(ExpressionSyntax? expression)
    {
        var isNegative = expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression };
        var literal = (isNegative ? ((PrefixUnaryExpressionSyntax)expression!).Operand : expression) as LiteralExpressionSyntax;

        // A count is declared long and written as an int where it fits.
        var isDeclaredInt = (expression?.Ancestors().OfType<VariableDeclarationSyntax>().FirstOrDefault()?.Type as PredefinedTypeSyntax)?.Keyword.IsKind(SyntaxKind.IntKeyword) == true;
        return NumberOf(literal?.Token.Value) is { } value
            ? (isNegative ? -value : value, literal!.Token.Value is decimal ? SpecialType.System_Decimal : isDeclaredInt ? SpecialType.System_Int32 : SpecialType.System_Int64)
            : null;
    }

    private static decimal? NumberOf(object? constant) => constant switch
    {
        decimal number => number,
        long number => number,
        int number => number,
        _ => null,
    };

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
}
