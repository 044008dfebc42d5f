using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Emit;

/// <summary>The one place where names of the data become identifiers of C#.</summary>
internal static class CodeName
{
    /// <summary>The name as an identifier.</summary>
    /// <exception cref="ArgumentException">The name is no identifier; the rules on names should have refused it.</exception>
    public static string Of(string name) =>
        !SyntaxFacts.IsValidIdentifier(name) ? throw new ArgumentException($"'{name}' is no identifier.", nameof(name))
        : SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name
        : name;

    /// <summary>A dotted name as a namespace.</summary>
    /// <exception cref="ArgumentException">A part is no identifier.</exception>
    public static string OfNamespace(string name) => string.Join(".", name.Split('.').Select(Of));
}
