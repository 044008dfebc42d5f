using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Dataset.Generator.Tests.Emit;
using Dataset.Generator.Tests.Pipeline;
using Dataset.Schema.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Whole;

/// <summary>
/// Datasets made up over the whole language, written as YAML in any legal style, compiled, loaded and asked: every value and all provenance are those that the
/// files were written from. <c>DATASET_MADE_UP=2000 dotnet test tests/Dataset.Generator.Tests --filter WholeLanguage</c> tries that many, <c>DATASET_MADE_UP_REPLAY</c> a failure once more.
/// </summary>
public sealed class WholeLanguageTests
{
    private const int Usual = 80;
    private static readonly ImmutableArray<MetadataReference> References = [.. NetStandard20.References.All, MetadataReference.CreateFromFile(GeneratedCode.FactsPath)];
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, deterministic: true);

    [Fact]
    public void What_was_written_is_what_the_assembly_says()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("DATASET_MADE_UP"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : Usual;
        var rows = Arb.From(Gen.Choose(0, int.MaxValue - 1).ArrayOf(600), Smaller);

        // On failure FsCheck prints the smallest dataset that still fails, and the two numbers to begin from again. Long runs try others each time; the usual one the same, so
        // that an unrelated change is not held up by what an earlier one broke.
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        var replay = Environment.GetEnvironmentVariable("DATASET_MADE_UP_REPLAY") ?? (many == 0 ? "9775796261762877682,16073056869185657449" : "");
        if (replay.Split(',') is [var seed, var gamma])
        {
            config = config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture));
        }

        Check.One(config, Prop.ForAll(rows, static row => Differences(row) is { } wrong ? false.Label(wrong) : true.Label("")));
    }

    /// <summary>What is wrong with the dataset of a row; <c>null</c> where nothing is.</summary>
    internal static string? Differences(int[] row)
    {
        var choices = new Choices(row);
        var made = DatasetMaker.Make(choices);
        var files = MadeFiles.Of(made, choices);
        var run = new GeneratorRun(files, tracksSteps: false);
        if (run.Messages.Count > 0)
        {
            return string.Join("\n", run.Messages.Take(5)) + Shown(files);
        }

        var parse = new CSharpParseOptions(LanguageVersion.CSharp8, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create("Made" + Guid.NewGuid().ToString("N"), run.Sources.Values.Select(text => CSharpSyntaxTree.ParseText(text, parse)), References, Options);
        using var image = new MemoryStream();
        var compiled = compilation.Emit(image);
        if (compiled.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } error)
        {
            return error + Shown(files);
        }

        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            image.Position = 0;
            return Compare(ToldByModel.Of(made), ToldByAssembly.Of(context.LoadFromStream(image), made), IntervalsOf(files)) is { } wrong ? wrong + Shown(files) : null;
        }
        finally
        {
            context.Unload();
        }
    }

    // Where the writer of a phrase cannot tell what it admits, what the rules make of it must at least come back unchanged.
    private static string? Compare(IReadOnlyList<string> expected, IReadOnlyList<string> actual, Dictionary<(string, int), string> intervals)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (want, got) = (expected.ElementAtOrDefault(i) ?? "nothing", actual.ElementAtOrDefault(i) ?? "nothing");
            var parts = want.Split('|')[0].Split(' ');
            if (parts is ["evidence", _, var source, var line, _, "?"])
            {
                want = want.Replace(" ?|", " " + intervals[(source, int.Parse(line, CultureInfo.InvariantCulture))] + "|", StringComparison.Ordinal);
            }

            if (want != got)
            {
                return $"expected {want}\nbut was  {got}";
            }
        }

        return null;
    }

    private static Dictionary<(string, int), string> IntervalsOf(ImmutableSortedDictionary<string, string> files)
    {
        var judged = DatasetCompiler.Compile("/made/data/dataset.yaml", [.. files.Select(static file => new DatasetFile(RoleOf(file.Key), YamlFile.Read(file.Key, file.Value)))]);
        Assert.Empty(judged.Problems);
        return judged.Entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.Claims).SelectMany(static claim => claim.Evidence)
            .ToDictionary(static evidence => (evidence.Source, evidence.Line), static evidence => evidence.Range?.ToString() ?? "");
    }

    private static DatasetFileRole RoleOf(string path) =>
        path.Contains("/seeds/", StringComparison.Ordinal) ? DatasetFileRole.Source : DatasetFileRoles.OfData(path["/made/data/".Length..]);

    // Shorter rows first, then smaller numbers: some hundred candidates, since each costs a compilation.
    private static IEnumerable<int[]> Smaller(int[] row)
    {
        for (var size = row.Length / 2; size > 0; size = size > 8 ? size / 2 : 0)
        {
            for (var at = 0; at + size <= row.Length; at += size)
            {
                yield return [.. row[..at], .. row[(at + size)..]];
            }
        }

        for (var size = Math.Max(1, row.Length / 8); size > 0; size /= 2)
        {
            for (var at = 0; at < row.Length; at += size)
            {
                var end = Math.Min(row.Length, at + size);
                if (row[at..end].Any(static number => number != 0))
                {
                    yield return [.. row[..at], .. new int[end - at], .. row[end..]];
                }
            }

            if (size == 1)
            {
                break;
            }
        }
    }

    private static string Shown(ImmutableSortedDictionary<string, string> files) => "\n" + string.Join("\n", files.Select(static file => "--- " + file.Key + "\n" + file.Value));
}
