using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Benchmarks.Measuring;

/// <summary>What the package's targets tell the generator of each file.</summary>
internal sealed class DatasetOptions : AnalyzerConfigOptionsProvider
{
    /// <summary>The folder above data and cards.</summary>
    public const string Root = "/dataset";

    private static readonly Values None = new([]);
    private static readonly Values Data = new(Metadata("data"));
    private static readonly Values Source = new(Metadata("source"));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.StartsWith(Root + "/seeds/", StringComparison.Ordinal) ? Source : Data;

    private static Dictionary<string, string> Metadata(string role) => new(StringComparer.Ordinal)
    {
        ["build_metadata.AdditionalFiles.DatasetRole"] = role,
        ["build_metadata.AdditionalFiles.DatasetRoot"] = Root + "/data/",
        ["build_metadata.AdditionalFiles.DatasetSources"] = Root + "/seeds/",
    };

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
