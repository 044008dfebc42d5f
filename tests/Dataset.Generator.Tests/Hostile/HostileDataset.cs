using System.Collections.Immutable;
using System.Globalization;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>A small dataset with a marked place for each text of the language, to be filled with any text at all.</summary>
internal static class HostileDataset
{
    /// <summary>Texts that end comments, literals, elements and lines, turn letters around, or are too long.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. Emit.Hostile.Texts,
        "class", "@class", "\"\"\"\"\"\"", "*/*/", "/// </remarks></summary>", "&#10;&#x2028;", "<!-- --> <?xml ?>", "'; DROP", "{{{0}}}", "\\u000A\\n\\\"", "\r\n\r\n", "\u2067\u2066\u061Cbidi", "Аlder", "\u00B5\u03BC", "👩\u200D🚀", "%s%n", "unknown", "none",
        new string('x', 41), new string('x', 501), new string('"', 5_000), new string('\u2028', 2_000),
    ];

    /// <summary>What each place holds where nothing hostile stands there.</summary>
    public static IReadOnlyDictionary<string, string> Places { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = "Trees",
        ["about"] = "All trees.",
        ["licence"] = "CC0-1.0",
        ["reserved"] = "Microsoft",
        ["retiredName"] = "Ash",
        ["replacement"] = "Oak",
        ["retiredReason"] = "It was felled.",
        ["unit"] = "leaves",
        ["unitWord"] = "leaves",
        ["unitSummary"] = "Leaves.",
        ["group"] = "Plants",
        ["kindSummary"] = "A tree.",
        ["property"] = "Words",
        ["propertySummary"] = "What is said.",
        ["oneOf"] = "tall",
        ["source"] = "Gazette",
        ["key"] = "000",
        ["file"] = "gazette.txt",
        ["cardTitle"] = "On trees",
        ["publisher"] = "The Gazette",
        ["author"] = "A. Writer",
        ["url"] = "https://example.org/",
        ["basis"] = "The page says so.",
        ["waived"] = "two",
        ["entity"] = "Oak",
        ["summary"] = "A broad tree.",
        ["nameEn"] = "the Oak",
        ["nameZh"] = "橡树",
        ["value"] = "broad and old",
        ["choice"] = "tall",
        ["phrase"] = "broad and old, they say",
        ["context"] = "said of it",
        ["base"] = "in 2020",
        ["note"] = "See below.",
        ["reason"] = "It is newer.",
        ["repair"] = "1,200 leaves",
        ["repairReason"] = "A zero was lost.",
        ["because"] = "The page repeats it.",
        ["fails"] = "It counts otherwise.",
        ["check"] = "Oak.Leaves = 7 leaves",
        ["period"] = "2022",
    };

    /// <summary>The files with other texts in some places, each written with escapes.</summary>
    public static ImmutableSortedDictionary<string, string> With(IReadOnlyDictionary<string, string> texts)
    {
        var files = Template.ToImmutableSortedDictionary(StringComparer.Ordinal);
        foreach (var (place, usual) in Places)
        {
            var written = Quoted(texts.GetValueOrDefault(place, usual));
            foreach (var (path, text) in files)
            {
                files = files.SetItem(path, text.Replace($"«{place}»", written, StringComparison.Ordinal));
            }
        }

        return files;
    }

    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(static c => c is >= ' ' and < '\u007f' and not ('"' or '\\') ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";

    private static readonly Dictionary<string, string> Template = new(StringComparer.Ordinal)
    {
        ["/woods/data/dataset.yaml"] = """
            dataset: Woods
            namespace: Woods.Data
            version: 1.0.0
            licence: «licence»
            title: «title»
            summary: «about»
            sources: ../seeds
            reservedNames: [System, «reserved»]
            retired: [{ name: «retiredName», replacement: «replacement», reason: «retiredReason» }]
            """,
        ["/woods/data/schema.yaml"] = """
            units: { «unit»: { type: count, words: [«unitWord», people], summary: «unitSummary» } }
            groups: { «group»: [Tree] }
            kinds:
              Tree:
                summary: «kindSummary»
                properties:
                  Leaves: { type: count, unit: leaves, summary: «propertySummary» }
                  Fruits: { type: count, unit: leaves, summary: «propertySummary», timeline: period }
                  Planted: { type: date, summary: When. }
                  «property»: { type: text, summary: «propertySummary» }
                  Choice: { type: text, oneOf: [«oneOf», short], summary: One of two. }
            """,
        ["/woods/data/checks.yaml"] = """
            - { check: «check», because: «because», fails: «fails» }
            """,
        ["/woods/data/entities/Tree/Oak.yaml"] = """
            entity: «entity»
            kind: Tree
            names: { en: [«nameEn»], zh: [«nameZh»] }
            summary: «summary»
            facts:
              Leaves:
                claims:
                  - value: 1_200
                    rank: preferred
                    reason: «reason»
                    note: «note»
                    evidence: [{ source: «source», line: 5, text: '1,2OO leaves', repair: «repair», reason: «repairReason», context: [{ line: 6, text: «context» }] }]
                  - { value: 1_100, evidence: [{ source: Gazette, line: 7, text: '1,100 leaves' }] }
              Fruits: { «period»: { value: 3, evidence: [{ source: Gazette, line: 8, text: '3 leaves in 2022' }] } }
              Planted: { value: 2022, evidence: [{ source: Gazette, line: 9, text: 'two years later', base: { line: 10, text: «base» } }] }
              Words: { value: «value», evidence: [{ source: Gazette, line: 11, text: «phrase» }] }
              Choice: { value: «choice», evidence: [{ source: Gazette, line: 12, text: 'a tall one' }] }
            """,
        ["/woods/seeds/Gazette.yaml"] = """
            source: «source»
            key: «key»
            file: «file»
            sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            title: «cardTitle»
            publisher: «publisher»
            author: [«author»]
            url: «url»
            published: 2023-09-04
            basis: «basis»
            lang: en
            body: 3-99
            waivers: [{ line: 4, text: «waived», category: idiom }]
            """,
    };
}
