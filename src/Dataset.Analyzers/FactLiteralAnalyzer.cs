using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>DSET7002: a number is written out that equals a fact of a dataset at hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that names the facts for the code fix, one a line: the type, a space, the qualified name.</summary>
    internal const string FactsProperty = "Facts";

    /// <summary>How many facts of one value are named and offered.</summary>
    internal const int MostOffered = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.LiteralOfFact);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var datasets = ReferencedDatasets.Of(start.Compilation);
            if (datasets.Count > 0)
            {
                var constants = new FactConstants(start.Compilation, datasets);
                start.RegisterSyntaxNodeAction(node => Judge(node, constants), SyntaxKind.NumericLiteralExpression);
            }
        });
    }

    private static void Judge(SyntaxNodeAnalysisContext context, FactConstants constants)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (NumberOf(literal.Token.Value) is not { } number || !TellingNumber.Tells(number) || IsNeverAFact(literal))
        {
            return;
        }

        // With the sign it stands under, if that is a fact; 0 - loss is written -loss too.
        ExpressionSyntax place = literal;
        IReadOnlyList<FactConstant> facts = [];
        if (literal.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus)
        {
            facts = constants.Of(-number);
            place = facts.Count > 0 ? minus : literal;
        }

        facts = facts.Count > 0 ? facts : constants.Of(number);

        // A decimal constant is no constant to the metadata: an attribute cannot take it.
        if (literal.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not null)
        {
            facts = [.. facts.Where(static fact => fact.Type != SpecialType.System_Decimal)];
        }

        if (facts.Count > 0)
        {
            var offered = string.Join("\n", facts.Take(MostOffered).Select(static fact => fact.Type + " " + fact.QualifiedName));
            context.ReportDiagnostic(Diagnostic.Create(
                UseRules.LiteralOfFact, place.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(FactsProperty, offered), place.ToString(), Named(facts)));
        }
    }

    private static string Named(IReadOnlyList<FactConstant> facts)
    {
        var names = string.Join(" or ", facts.Take(MostOffered).Select(static fact => fact.Name));
        return facts.Count <= MostOffered ? names : $"{names} or {facts.Count - MostOffered} more";
    }

    // Lengths of arrays, places in them and members of enumerations are numbers of the program.
    private static bool IsNeverAFact(LiteralExpressionSyntax literal) =>
        literal.FirstAncestorOrSelf<SyntaxNode>(static node => node is ArrayRankSpecifierSyntax or BracketedArgumentListSyntax or EnumMemberDeclarationSyntax or StatementSyntax or MemberDeclarationSyntax)
            is ArrayRankSpecifierSyntax or BracketedArgumentListSyntax or EnumMemberDeclarationSyntax;

    private static decimal? NumberOf(object? value)
    {
        switch (value)
        {
            case int or long or uint or ulong or decimal:
                return Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
            case double or float:
                // A binary number is a fact's only where it is written with the fact's digits.
                var binary = Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
                return Math.Abs(binary) < 1e15 && (double)(decimal)binary == binary ? (decimal)binary : null;
            default:
                return null;
        }
    }
}
