using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Analyzers.Tests;

public sealed class UseFactCodeFixTests
{
    [Theory]
    [InlineData("long most = 700_000_000;", "long most = Oak.Leaves;", 1)]
    [InlineData("bool many = users > /* most */ 700_000_000; // here", "bool many = users > /* most */ Oak.Leaves; // here", 1)]
    [InlineData("decimal worth = 13_717_000_000m;", "decimal worth = Oak.Worth;", 0)]
    [InlineData("decimal most = 700_000_000;", "decimal most = Elm.Leaves;", 0)]
    [InlineData("decimal worth = -5_210_000;", "decimal worth = Oak.Loss.In2022;", 0)]
    [InlineData("decimal rings = -321;", "decimal rings = -Oak.Rings;", 0)]
    // The number keeps its type where nothing else tells which is meant.
    [InlineData("int most = 700_000_000;", "int most = (int)Oak.Leaves;", 1)]
    [InlineData("var most = 700_000_000;", "var most = (int)Oak.Leaves;", 1)]
    [InlineData("double worth = 13_717_000_000d;", "double worth = (double)Oak.Worth;", 0)]
    [InlineData("switch (users) { case 700_000_000: break; }", "switch (users) { case Oak.Leaves: break; }", 1)]
    [InlineData("switch ((int)users) { case 700_000_000: break; }", "switch ((int)users) { case (int)Oak.Leaves: break; }", 1)]
    public async Task The_number_becomes_the_facts_name(string statement, string expected, int offer)
    {
        var (document, actions) = await OffersAsync(Analysis.InMethod(statement));
        var text = await ApplyAsync(document, actions[offer]);
        Assert.Equal(Analysis.InMethod(expected).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Each_fact_of_that_value_is_offered() =>
        Assert.Equal(["Use Woods.Data.Elm.Leaves", "Use Woods.Data.Oak.Leaves"], (await OffersAsync(Analysis.InMethod("long most = 700_000_000;"))).Actions.Select(static action => action.Title));

    [Fact]
    public async Task Five_are_offered_at_most() => Assert.Equal(5, (await OffersAsync(Analysis.InMethod("long most = 1111;"))).Actions.Count);

    [Fact]
    public async Task Without_a_using_the_name_is_qualified()
    {
        var (document, actions) = await OffersAsync("class User { long most = 13_717_000_000; }");
        Assert.Equal("class User { long most = (long)Woods.Data.Oak.Worth; }", await ApplyAsync(document, Assert.Single(actions)));
    }

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> OffersAsync(string code)
    {
        var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("User", LanguageNames.CSharp)
            .WithMetadataReferences(Woods.References)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp13))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddDocument("User.cs", code);
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var diagnostic = Assert.Single(await Analysis.DiagnosticsAsync(compilation));
        var actions = new List<CodeAction>();
        await new UseFactCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return (document, actions);
    }

    private static async Task<string> ApplyAsync(Document document, CodeAction action)
    {
        var change = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        var changed = change.ChangedSolution.GetDocument(document.Id)!;
        var compilation = (CSharpCompilation)(await changed.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await changed.GetTextAsync()).ToString();
    }
}
