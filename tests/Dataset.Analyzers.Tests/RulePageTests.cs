using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Dataset.Generator;
using Dataset.Schema.Messages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Analyzers.Tests;

/// <summary>The pages of the rules on code: their first example breaks the rule, with the message on the page and no other, and the second breaks nothing.</summary>
public sealed partial class RulePageTests
{
    private static readonly string Base = Path.Combine(Root(), "src", "Dataset.Schema", "Rules", "Pages", "Base");

    private static readonly Lazy<ImmutableArray<SyntaxTree>> SmallWorlds = new(Generate);

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Where(static rule => rule.IsOfUse).Select(static rule => rule.Id)];

    [Fact]
    public void The_analyzers_have_the_rules_of_the_catalogue_and_no_others() =>
        Assert.Equal(
            RuleCatalogue.All.Where(static rule => rule.IsOfUse).Select(static rule => (rule.Id, rule.Title, SeverityOf(rule))),
            Descriptors.Select(static descriptor => (descriptor.Id, descriptor.Title.ToString(null), descriptor.DefaultSeverity)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_the_title_of_its_rule_and_begins_as_the_analyzer_describes_it(string id)
    {
        var rule = RuleCatalogue.Find(id)!;
        Assert.StartsWith($"# {id}: {rule.Title}\n\n", RulePages.TextOf(rule), StringComparison.Ordinal);
        Assert.Equal(RulePages.DemandOf(rule).Split("\n\n")[0], Descriptors.Single(descriptor => descriptor.Id == id).Description.ToString(null));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_first_example_breaks_the_rule_at_that_place_in_those_words(string id)
    {
        var blocks = Fences(id);
        var diagnostic = Assert.Single(await Analysis.DiagnosticsAsync(Compile(blocks[0])));
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var severity = diagnostic.Severity == DiagnosticSeverity.Info ? "suggestion" : "warning";
        Assert.Equal(blocks[1], $"Report.cs({place.Line + 1},{place.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}\n");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_second_example_breaks_no_rule(string id) => Assert.Empty(await Analysis.DiagnosticsAsync(Compile(Fences(id)[2])));

    private static IEnumerable<DiagnosticDescriptor> Descriptors => new MixedUnitsAnalyzer().SupportedDiagnostics.Concat(new FactLiteralAnalyzer().SupportedDiagnostics);

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity == Severity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;

    private static string[] Fences(string id)
    {
        var text = RulePages.TextOf(RuleCatalogue.Find(id)!);
        Assert.Equal(["## Wrong", "```csharp", "```", "```text", "```", "## Right", "```csharp", "```"], text.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal)));
        return [.. Fence().Matches(text).Select(static match => match.Groups["body"].Value)];
    }

    private static CSharpCompilation Compile(string example)
    {
        var stranger = Woods.Stranger(example);
        return stranger.AddSyntaxTrees(SmallWorlds.Value);
    }

    private static ImmutableArray<SyntaxTree> Generate()
    {
        var compilation = Woods.Stranger("");
        var texts = Directory.EnumerateFiles(Base, "*.yaml", SearchOption.AllDirectories).Select(static file => (AdditionalText)new Text(file)).ToImmutableArray();
        var driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()], texts, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, new Options());
        var result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.GeneratedTrees;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^```(csharp|text)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    private sealed class Text(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.DatasetRole"] = textFile.Path.StartsWith(Path.Combine(Base, "sources"), StringComparison.Ordinal) ? "source" : "data",
            ["build_metadata.AdditionalFiles.DatasetRoot"] = Path.Combine(Base, "data"),
            ["build_metadata.AdditionalFiles.DatasetSources"] = Path.Combine(Base, "sources"),
        });
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
