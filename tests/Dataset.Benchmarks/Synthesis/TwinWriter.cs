using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Benchmarks.Synthesis;

/// <summary>
/// Writes an entity's constants as somebody would by hand: the generated file without rows, timelines and provenance. Constants and documentation stay as they are;
/// a date, a reference or a list becomes a constant text, so that the twin has a documented member for each that the generated code has, in the cheapest form there is.
/// </summary>
internal sealed class TwinWriter : CSharpSyntaxRewriter
{
    private TwinWriter()
        : base(visitIntoStructuredTrivia: false)
    {
    }

    /// <summary>The twin of a generated file.</summary>
    public static string Write(string generated)
    {
        var root = new TwinWriter().Visit(CSharpSyntaxTree.ParseText(generated).GetRoot());
        return root!.ToFullString();
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : null;

    /// <inheritdoc/>
    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        // What stands for a fact without value carries an attribute and cannot be used.
        if (node.Identifier.Text is "Record" or "Facts" or "Timeline" || node.AttributeLists.Count > 0)
        {
            return null;
        }

        var value = SymbolDisplay.FormatLiteral(Remarks(node), quote: true);
        return ((FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"public const string {node.Identifier.Text} = {value};")!)
            .WithLeadingTrivia(node.GetLeadingTrivia())
            .WithTrailingTrivia(node.GetTrailingTrivia());
    }

    // The value stands first in the remarks.
    private static string Remarks(PropertyDeclarationSyntax node)
    {
        var comment = string.Concat(node.GetLeadingTrivia().ToFullString().Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("///", StringComparison.Ordinal)).Select(static line => line[3..]));
        var remarks = XElement.Parse("<doc>" + comment + "</doc>").Element("remarks")?.Value ?? "";
        var end = remarks.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? remarks : remarks[..end];
    }
}
