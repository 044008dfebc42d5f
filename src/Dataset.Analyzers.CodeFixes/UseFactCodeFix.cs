using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Dataset.Analyzers.CodeFixes;

/// <summary>Mends DSET7002: writes the fact's name for the number, one offer a fact. With a cast where the number's type would otherwise change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseFactCodeFix))]
[Shared]
public sealed class UseFactCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UseRules.LiteralOfFact.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax number
                || !diagnostic.Properties.TryGetValue(FactLiteralAnalyzer.FactsProperty, out var facts) || facts is null)
            {
                continue;
            }

            foreach (var fact in facts.Split('\n'))
            {
                var space = fact.IndexOf(' ');
                var type = (SpecialType)Enum.Parse(typeof(SpecialType), fact.Substring(0, space));
                var name = fact.Substring(space + 1);
                var shown = name.Substring("global::".Length);
                context.RegisterCodeFix(CodeAction.Create("Use " + shown, token => UseAsync(context.Document, number, type, name, token), equivalenceKey: name), diagnostic);
            }
        }
    }

    private static async Task<Document> UseAsync(Document document, ExpressionSyntax number, SpecialType type, string name, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        // The simplifier takes away what a using makes needless.
        var member = SyntaxFactory.ParseExpression(name).WithAdditionalAnnotations(Simplifier.Annotation);
        var use = CastNeeded(model, number, type, token) is { } cast
            ? SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(cast), member)
            : member;
        return document.WithSyntaxRoot(root.ReplaceNode(number, use.WithTriviaFrom(number)));
    }

    // Where the code expects a type that the fact's converts to, the name alone stands; everywhere else the number keeps its type.
    private static string? CastNeeded(SemanticModel model, ExpressionSyntax number, SpecialType type, CancellationToken token)
    {
        var info = model.GetTypeInfo(number, token);
        if (info.Type is null || info.Type.SpecialType == type)
        {
            return null;
        }

        // Under a sign, it is the signed number that is converted.
        if (number.Parent is PrefixUnaryExpressionSyntax signed)
        {
            info = model.GetTypeInfo(signed, token);
        }

        var isExpected = info.ConvertedType is { } expected && !SymbolEqualityComparer.Default.Equals(expected, info.Type)
            && model.Compilation.ClassifyCommonConversion(model.Compilation.GetSpecialType(type), expected).IsImplicit;
        return isExpected ? null : model.GetTypeInfo(number, token).Type?.ToDisplayString();
    }
}
