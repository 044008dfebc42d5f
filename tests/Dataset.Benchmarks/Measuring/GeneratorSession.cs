extern alias Facts;

using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Dataset.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks.Measuring;

/// <summary>The generator in a driver that remembers, as a compiler or editor runs it.</summary>
internal sealed class GeneratorSession
{
    private readonly Dictionary<string, DatasetText> texts;
    private Compilation compilation = Compile([]);
    private GeneratorDriver driver;

    /// <param name="files">The dataset's files by path, <c>data/...</c> and <c>seeds/...</c>.</param>
    /// <param name="isTracked">Whether steps are counted, which costs time.</param>
    public GeneratorSession(ImmutableSortedDictionary<string, string> files, bool isTracked = false)
    {
        texts = files.ToDictionary(static file => file.Key, static file => new DatasetText(DatasetOptions.Root + "/" + file.Key, file.Value), StringComparer.Ordinal);
        driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts.Values,
            ParseOptions,
            new DatasetOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
    }

    /// <summary>The options of a build with a documentation file, without which the compiler would not look at the comments.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>A library over the current framework and Dataset.Facts.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Synthetic",
        trees,
        [.. NetStandard20.References.All, MetadataReference.CreateFromFile(typeof(Facts::Dataset.Facts.Entity).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Runs what is not up to date.</summary>
    /// <exception cref="InvalidOperationException">The generator failed or reports problems: there would be nothing worth measuring.</exception>
    public GeneratorRunResult Run()
    {
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results[0];
        return result.Exception is null && result.Diagnostics.IsEmpty
            ? result
            : throw new InvalidOperationException($"the generator did not come through: {result.Exception?.ToString() ?? string.Join('\n', result.Diagnostics.Take(10))}", result.Exception);
    }

    /// <summary>The compilation with what the generator adds.</summary>
    public Compilation RunAndCompile()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return diagnostics.IsEmpty ? output : throw new InvalidOperationException($"the generator did not come through: {string.Join('\n', diagnostics.Take(10))}");
    }

    /// <summary>Another file of C#, as after typing.</summary>
    public void Keystroke() => compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Typed { }", ParseOptions));

    /// <summary>Hands over everything as new objects, as the next build of a compile server does, with another file of C#.</summary>
    public void BuildAnew()
    {
        compilation = Compile([CSharpSyntaxTree.ParseText("internal static class Typed { }", ParseOptions)]);
        foreach (var (path, text) in texts.ToList())
        {
            texts[path] = text.Anew();
        }

        driver = driver.ReplaceAdditionalTexts([.. texts.Values]).WithUpdatedAnalyzerConfigOptions(new DatasetOptions());
    }

    /// <summary>Another content for a file.</summary>
    public void Edit(string path, string content)
    {
        var edited = new DatasetText(texts[path].Path, content);
        driver = driver.ReplaceAdditionalText(texts[path], edited);
        texts[path] = edited;
    }

    /// <summary>How many outputs of any step the last run computed anew, whatever came of it.</summary>
    public static int StepsRun(GeneratorRunResult result) =>
        result.TrackedSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Count(static output => output.Reason != IncrementalStepRunReason.Cached);
}
