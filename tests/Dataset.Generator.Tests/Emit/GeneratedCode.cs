using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Emit;

/// <summary>Compiles generated files, as a user's compiler would with warnings as errors, and runs code against them.</summary>
internal static class GeneratedCode
{
    private const string Usings = "using System; using System.Linq; using System.Collections.Generic; using Dataset.Facts; using Woods.Data;\n";

    /// <summary>Runs statements that end in <c>return</c> and gives what they return.</summary>
    public static string Run(IEnumerable<string> files, string statements, LanguageVersion version = LanguageVersion.CSharp8)
    {
        var compilation = Compile(files, "public static class Probe { " + Show + " public static string Run() { " + statements + " } }", version);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
        try
        {
            return (string)Assembly.Load(image.ToArray()).GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.GetType().Name + ": " + exception.InnerException.Message;
        }
    }

    /// <summary>Every error and warning of generated files with user code beside them, documentation comments parsed.</summary>
    public static IReadOnlyList<string> Errors(IEnumerable<string> files, string userCode = "", LanguageVersion version = LanguageVersion.CSharp8) =>
        [.. Compile(files, userCode, version).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.Id + ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    public static CSharpCompilation Compile(IEnumerable<string> files, string userCode, LanguageVersion version)
    {
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var trees = files.Append(Usings + userCode).Select((file, index) => CSharpSyntaxTree.ParseText(file, options, "File" + index + ".cs"));
        return CSharpCompilation.Create(
            "Woods" + Guid.NewGuid().ToString("N"),
            trees,
            [.. NetStandard20.References.All, MetadataReference.CreateFromFile(FactsPath)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true).WithSpecificDiagnosticOptions(
            [
                new("CS8019", ReportDiagnostic.Suppress), // The usings above are for whoever needs them.
                new("CS1591", ReportDiagnostic.Suppress), // The probe has no documentation; that generated members have one is a test of its own.
            ]));
    }

    public static string FactsPath => Path.Combine(AppContext.BaseDirectory, "Dataset.Facts.dll");

    private const string Show = """
        static string Show(object value) => value is string text ? text
            : value is System.Collections.IEnumerable many ? "[" + string.Join("|", many.Cast<object>().Select(Show)) + "]"
            : value is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
            : value is null ? "null" : value.ToString();
        """;
}
