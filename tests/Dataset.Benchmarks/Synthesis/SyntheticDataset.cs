using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dataset.Benchmarks.Synthesis;

/// <summary>A dataset of any size that uses the whole language and is free of errors; the same size gives the same bytes.</summary>
internal static class SyntheticDataset
{
    /// <summary>Its namespace and name.</summary>
    public const string Name = "Synthetic";

    /// <summary>Facts an entity has, and a file, where nothing else is asked for.</summary>
    public const int FactsPerEntity = 100;

    /// <summary>Its files by path, data below <c>data/</c> and cards below <c>seeds/</c>.</summary>
    /// <param name="facts">How many facts; a period of a timeline is one.</param>
    /// <param name="factsPerEntity">How many of them an entity has.</param>
    public static ImmutableSortedDictionary<string, string> Files(int facts, int factsPerEntity = FactsPerEntity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(facts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factsPerEntity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factsPerEntity, SyntheticProperty.MostFacts);
        var entities = (facts + factsPerEntity - 1) / factsPerEntity;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entities, SyntheticNames.MostEntities);

        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        files["data/dataset.yaml"] = $"dataset: {Name}\nnamespace: {Name}\nversion: 1.0.0\nlicence: CC0-1.0\nsources: ../seeds\nreservedNames: [System]\n";
        files["data/schema.yaml"] = Schema(factsPerEntity);
        files["data/checks.yaml"] = Checks(entities);
        for (var i = 0; i < SyntheticSource.Names.Count; i++)
        {
            files[$"seeds/{SyntheticSource.Names[i]}.yaml"] = SyntheticSource.Text(i);
        }

        for (var entity = 0; entity < entities; entity++)
        {
            files[$"data/entities/{Kind(entity)}/{SyntheticNames.Entity(entity)}.yaml"] = Entity(entity, entities, Math.Min(factsPerEntity, facts - (entity * factsPerEntity)));
        }

        return files.ToImmutable();
    }

    private static string Kind(int entity) => entity % 2 == 0 ? "Venture" : "Institute";

    private static string Schema(int factsPerEntity)
    {
        var schema = new StringBuilder("""
            units:
              USD:      { type: money, words: [dollars, dollar], summary: United States dollar }
              percent:  { type: percent, words: ["%", percent], summary: Hundredths }
              days:     { type: duration, words: [days], summary: Days }
              users:    { type: count, words: [users], summary: Accounts }
              people:   { type: count, words: [people], summary: People }
              machines: { type: count, words: [machines], summary: Machines }
              times:    { type: ratio, words: [times], summary: Multiple of another amount }
            kinds:

            """);
        foreach (var (kind, summary) in new[] { ("Venture", "A firm."), ("Institute", "A body that does research.") })
        {
            schema.Append(CultureInfo.InvariantCulture, $"  {kind}:\n    summary: {summary}\n    properties:\n");
            foreach (var (shape, round, _) in Properties(factsPerEntity))
            {
                var property = SyntheticProperty.Shapes[shape];
                schema.Append(CultureInfo.InvariantCulture, $"      {property.NameIn(round)}: {{ {property.Declaration}, summary: '{property.SummaryIn(round)}' }}\n");
            }
        }

        return schema.ToString();
    }

    private static string Entity(int entity, int entities, int facts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"entity: {SyntheticNames.Entity(entity)}\nkind: {Kind(entity)}\nnames: {{ en: ['{SyntheticNames.Printed(entity)}'] }}\n");
        text.Append(CultureInfo.InvariantCulture, $"summary: '{SyntheticNames.Printed(entity)}, an invented maker of machines and of what runs on them.'\nfacts:\n");
        var fact = new SyntheticFact(entity, entities);
        foreach (var (shape, round, periods) in Properties(facts))
        {
            foreach (var line in fact.Lines(shape, round, periods))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    // One check for ten entities, as real data has about one for a hundred facts.
    private static string Checks(int entities)
    {
        var checks = new StringBuilder();
        for (var entity = 0; entity < entities; entity += 10)
        {
            checks.Append(CultureInfo.InvariantCulture, $"- check: 0 users < {SyntheticNames.Entity(entity)}.{SyntheticProperty.Shapes[0].NameIn(0)}\n  because: Nobody would run a service without users.\n");
        }

        return checks.ToString();
    }

    /// <summary>The properties that make up a number of facts.</summary>
    private static IEnumerable<(int Shape, int Round, int Periods)> Properties(int facts)
    {
        for (var i = 0; facts > 0; i++)
        {
            var shape = i % SyntheticProperty.Shapes.Count;
            var periods = Math.Min(facts, SyntheticProperty.Shapes[shape].Periods);
            yield return (shape, i / SyntheticProperty.Shapes.Count, periods);
            facts -= periods;
        }
    }
}
