using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers.Tests;

/// <summary>Runs both analyzers, as a compiler does, over code that must compile.</summary>
internal static class Analysis
{
    /// <summary>What is found, in the order of the text: <c>2,8: DSET7001: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(CSharpCompilation compilation) =>
        [.. (await DiagnosticsAsync(compilation)).Select(static diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan().StartLinePosition;
            return $"{place.Line + 1},{place.Character + 1}: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        })];

    /// <summary>What is found in statements of a method, each told without its place.</summary>
    public static async Task<IReadOnlyList<string>> OfStatementsAsync(string statements) =>
        [.. (await OfAsync(Woods.User(InMethod(statements)))).Select(static told => told[(told.IndexOf(": ", StringComparison.Ordinal) + 2)..])];

    /// <summary>Statements as a file; <c>number</c> is a decimal of which nothing is known.</summary>
    public static string InMethod(string statements) => $$"""
        using System;
        using System.Linq;
        using Dataset.Facts;
        using Woods.Data;
        static class User
        {
            static void Use(object? value) { }
            static void Run(decimal number, long users, Tree tree)
            {
        {{statements}}
            }
        }
        """;

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new MixedUnitsAnalyzer(), new FactLiteralAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
