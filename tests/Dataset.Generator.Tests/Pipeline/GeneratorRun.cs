using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dataset.Generator.Tests.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>The generator in a driver that remembers, as a compiler or editor runs it.</summary>
internal sealed class GeneratorRun
{
    private readonly CSharpCompilation compilation = GeneratedCode.Compile([], "", LanguageVersion.CSharp8);
    private readonly Func<string, IReadOnlyDictionary<string, string>> metadata;
    private GeneratorDriver driver;
    private ImmutableSortedDictionary<string, string> files = ImmutableSortedDictionary<string, string>.Empty;

    public GeneratorRun(
        ImmutableSortedDictionary<string, string> files, Func<string, IReadOnlyDictionary<string, string>>? metadata = null, Action<string>? told = null, bool tracksSteps = true)
    {
        this.metadata = metadata ?? Metadata;
        driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator(told).AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new Options(this.metadata),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps && told is null));
        Update(files);
    }

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The files as they are now, by path.</summary>
    public ImmutableSortedDictionary<string, string> Files => files;

    public IReadOnlyList<string> Messages => [.. Result.Diagnostics.Select(static diagnostic =>
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    })];

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>Runs again after files changed, came or went; the others stay the same objects, as in an editor.</summary>
    public void Update(ImmutableSortedDictionary<string, string> edited)
    {
        foreach (var path in files.Keys.Except(edited.Keys))
        {
            driver = driver.RemoveAdditionalTexts([texts[path]]);
            texts.Remove(path);
        }

        foreach (var (path, content) in edited)
        {
            if (!files.TryGetValue(path, out var old))
            {
                driver = driver.AddAdditionalTexts([texts[path] = new Text(path, content)]);
            }
            else if (old != content)
            {
                var text = new Text(path, content);
                driver = driver.ReplaceAdditionalText(texts[path], text);
                texts[path] = text;
            }
        }

        files = edited;
        Run(compilation);
    }

    /// <summary>Runs again after a file was saved without a change.</summary>
    public void SaveAnew(string path)
    {
        var text = new Text(path, files[path]);
        driver = driver.ReplaceAdditionalText(texts[path], text);
        texts[path] = text;
        Run(compilation);
    }

    /// <summary>Runs again as in the next build of a compile server that keeps its generators: every file and its options are new objects.</summary>
    public void BuildAnew(ImmutableSortedDictionary<string, string> edited)
    {
        files = edited;
        texts.Clear();
        foreach (var (path, content) in edited)
        {
            texts.Add(path, new Text(path, content));
        }

        driver = driver.ReplaceAdditionalTexts([.. texts.Values]).WithUpdatedAnalyzerConfigOptions(new Options(metadata));
        Run(compilation.Clone());
    }

    /// <summary>Runs again with the files in reverse order.</summary>
    public void Reorder()
    {
        driver = driver.ReplaceAdditionalTexts([.. files.Keys.Reverse().Select(path => texts[path])]);
        Run(compilation);
    }

    /// <summary>Runs again after an edit of C#.</summary>
    public void Keystroke() => Run(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added {}", (CSharpParseOptions)compilation.SyntaxTrees.First().Options)));

    /// <summary>Why each output of a step was made, ordered; <c>Cached</c> and <c>Unchanged</c> are left out.</summary>
    public IReadOnlyList<string> Work => [.. Result.TrackedSteps
        .Where(static step => typeof(Dataset.Generator.Pipeline.TrackingNames).GetField(step.Key, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public) is not null)
        .SelectMany(static step => step.Value.SelectMany(run => run.Outputs.Select(output => (step.Key, output.Reason))))
        .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        .GroupBy(static output => output)
        .Select(static group => $"{group.Key.Key} {group.Key.Reason} {group.Count()}")
        .Order(StringComparer.Ordinal)];

    /// <summary>How many outputs of any step, named or not, were computed anew.</summary>
    public int StepsRun => Result.TrackedSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Count(static output => output.Reason != IncrementalStepRunReason.Cached);

    private readonly Dictionary<string, Text> texts = [];

    private void Run(Compilation input)
    {
        driver = driver.RunGenerators(input);
        Result = driver.GetRunResult().Results[0];
        Assert.Null(Result.Exception);
    }

    private static Dictionary<string, string> Metadata(string path)
    {
        var root = path.Split('/')[1];
        return root == "notes" ? [] : new()
        {
            ["build_metadata.AdditionalFiles.DatasetRole"] = path.Contains("/seeds/", StringComparison.Ordinal) ? "source" : "data",
            ["build_metadata.AdditionalFiles.DatasetRoot"] = "/" + root + "/data/",
            ["build_metadata.AdditionalFiles.DatasetSources"] = "/" + root + "/seeds/",
        };
    }

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, System.Text.Encoding.UTF8);
    }

    private sealed class Options(Func<string, IReadOnlyDictionary<string, string>> metadata) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(metadata(textFile.Path));
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
