using System.Collections.Immutable;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>A small dataset as files, by path; tests change one at a time.</summary>
internal static class YamlFiles
{
    public static ImmutableSortedDictionary<string, string> Woods { get; } = new Dictionary<string, string>
    {
        ["/woods/data/dataset.yaml"] = """
            dataset: Woods
            namespace: Woods.Data
            version: 1.0.0
            licence: CC0-1.0
            sources: ../seeds
            """,
        ["/woods/data/schema.yaml"] = """
            units:
              leaves: { type: count, words: [leaves], summary: Leaves }
              USD: { type: money, words: [dollars], summary: United States dollar }
            kinds:
              Tree:
                summary: A tree.
                properties:
                  Leaves: { type: count, unit: leaves, summary: Leaves it has. }
                  Parent: { type: entity, kind: Tree, summary: Where it came from. }
                  Price: { type: money, unit: USD, timeline: period, summary: Price of a period. }
              Forest:
                summary: Many trees.
                properties:
                  Trees: { type: entity, kind: Tree, many: true, summary: What stands in it. }
            """,
        ["/woods/data/checks.yaml"] = """
            - check: Oak.Leaves < Elm.Leaves
              because: The gazette compares them.
            - check: Elm.Leaves = 2_000_000 leaves
              because: The gazette repeats it.
            """,
        ["/woods/data/entities/Tree/Oak.yaml"] = """
            entity: Oak
            kind: Tree
            names: { en: [Oak] }
            summary: A broad tree.
            facts:
              Leaves:
                value: 1_200_000
                evidence: [{ source: Gazette, line: 5, text: '1,200,000 leaves' }]
              Price:
                2022: { value: 30, evidence: [{ source: Gazette, line: 6, text: '30 dollars in 2022' }] }
            """,
        ["/woods/data/entities/Tree/Elm.yaml"] = """
            entity: Elm
            kind: Tree
            names: { en: [Elm] }
            summary: A tall tree.
            facts:
              Leaves:
                value: 2_000_000
                evidence: [{ source: Gazette, line: 7, text: '2,000,000 leaves' }]
              Parent:
                value: Oak
                evidence: [{ source: Gazette, line: 8, text: 'from the Oak' }]
            """,
        ["/woods/data/entities/Forest/Sherwood.yaml"] = """
            entity: Sherwood
            kind: Forest
            names: { en: [Sherwood] }
            summary: A forest.
            facts:
              Trees:
                values:
                  - { value: Oak, evidence: [{ source: Gazette, line: 9, text: 'the Oak' }] }
                  - { value: Elm, evidence: [{ source: Gazette, line: 9, text: 'and the Elm' }] }
            """,
        ["/woods/seeds/Gazette.yaml"] = """
            source: Gazette
            key: '000'
            file: gazette.txt
            sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            title: 'On trees'
            publisher: The Gazette
            published: 2023-09-04
            lang: en
            body: 3-99
            """,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The files with one stretch of text replaced, which must be there.</summary>
    public static ImmutableSortedDictionary<string, string> Edit(this ImmutableSortedDictionary<string, string> files, string path, string old, string replacement)
    {
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        return files.SetItem(path, files[path].Replace(old, replacement, StringComparison.Ordinal));
    }
}
