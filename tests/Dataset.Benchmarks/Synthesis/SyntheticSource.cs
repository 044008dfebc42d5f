using System.Globalization;

namespace Dataset.Benchmarks.Synthesis;

/// <summary>The source cards of a synthetic dataset.</summary>
internal static class SyntheticSource
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["HarbourPost2024", "PocketAlmanac2024", "MarketLedger2023", "EveningReview2024", "TradeGazette2025"];

    /// <summary>The text of a card; there is no article behind its digest.</summary>
    public static string Text(int index) => string.Create(CultureInfo.InvariantCulture, $"""
        source: {Names[index]}
        key: '{index:000}'
        file: {index:000}.txt
        sha256: {new string((char)('a' + index), 64)}
        title: An invented article about invented companies
        publisher: {Names[index][..^4]}
        published: 2025-0{index + 1}-12
        lang: en
        body: 1-1000

        """);
}
