using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Dataset.Generator.Tests.Emit;
using Dataset.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Whole;

/// <summary>The same files give the same sources, messages and bytes of assembly, and the assembly says the same, whatever the culture and the order of files.</summary>
public sealed class MachineTests
{
    private static readonly ImmutableArray<MetadataReference> References = [.. NetStandard20.References.All, MetadataReference.CreateFromFile(GeneratedCode.FactsPath)];
    private static readonly Lazy<IReadOnlyList<string>> Expected = new(static () => In(CultureInfo.InvariantCulture, StringComparer.Ordinal));

    // Turkish and Azeri fold i otherwise, Arabic and Thai count other years, Persian and Swedish write other signs, German and Hindi other separators.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    [InlineData("hi-IN")]
    [InlineData("zh-TW")]
    public void A_culture_changes_nothing(string culture) => Assert.Equal(Expected.Value, In(CultureInfo.GetCultureInfo(culture), StringComparer.Ordinal));

    [Fact]
    public void The_order_of_files_changes_nothing() =>
        Assert.Equal(Expected.Value, In(CultureInfo.InvariantCulture, Comparer<string>.Create(static (a, b) => string.CompareOrdinal(b, a))));

    // On a thread of its own: a culture set here must reach no other test.
    private static IReadOnlyList<string> In(CultureInfo culture, IComparer<string> order)
    {
        IReadOnlyList<string>? told = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                told = Told(order);
            }
#pragma warning disable CA1031 // It is thrown again where the test can see it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = exception;
            }
        })
        {
            CurrentCulture = culture,
            CurrentUICulture = culture,
        };
        thread.Start();
        thread.Join();
        return failure is null ? told! : throw new InvalidOperationException(culture.Name, failure);
    }

    private static List<string> Told(IComparer<string> order)
    {
        var told = new List<string>();
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            var choices = new Choices([.. Enumerable.Range(0, 600).Select(_ => random.Next())]);
            var made = DatasetMaker.Make(choices);
            var files = MadeFiles.Of(made, choices).ToImmutableSortedDictionary(order);
            var run = new GeneratorRun(files, tracksSteps: false);
            Assert.Empty(run.Messages);
            told.AddRange(run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(static source => source.Key + "\n" + source.Value));
            told.AddRange(Run(run, made));

            // What is wrong is told in the same words too.
            run.Update(files.ToImmutableSortedDictionary(static file => file.Key, static file => file.Value.Replace("value: 1", "value: 9", StringComparison.Ordinal).Replace("1", "2", StringComparison.Ordinal), order));
            told.AddRange(run.Messages);
        }

        return told;
    }

    private static IEnumerable<string> Run(GeneratorRun run, MadeDataset made)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp8, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Made",
            run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal).Select(source => CSharpSyntaxTree.ParseText(source.Value, parse)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        yield return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(image.ToArray()));

        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var assembly = context.LoadFromStream(image);
        foreach (var line in ToldByAssembly.Of(assembly, made).Concat(ToldByAssembly.Quoted(assembly, made)))
        {
            yield return line;
        }

        context.Unload();
    }
}
