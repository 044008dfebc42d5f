using Dataset.Schema.Checks;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>What the rules of one entity must know of the rest of the dataset.</summary>
public sealed class RuleContext
{
    private readonly EquatableArray<string> unitWords;

    /// <summary>Gathers the parts.</summary>
    public RuleContext(SchemaSpec schema, EntityIndex entities, IEnumerable<SourceSpec> sources, IEnumerable<ConflictSpec> conflicts)
    {
        Schema = schema;
        Entities = entities;
        Sources = sources.GroupBy(static source => source.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        DeclaredConflicts = new HashSet<string>(ConflictRules.DeclaredFacts(conflicts).Select(static fact => fact.ToString()), StringComparer.Ordinal);
        unitWords = schema.Units.SelectMany(static unit => unit.Words).Distinct(StringComparer.Ordinal).OrderByDescending(static word => word.Length).ThenBy(static word => word, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The dataset's schema.</summary>
    public SchemaSpec Schema { get; }

    /// <summary>The dataset's entities.</summary>
    public EntityIndex Entities { get; }

    /// <summary>The dataset's sources by name.</summary>
    public IReadOnlyDictionary<string, SourceSpec> Sources { get; }

    /// <summary>The facts whose disagreement is declared, as <c>Entity.Property</c> or <c>Entity.Property[period]</c>.</summary>
    public IReadOnlyCollection<string> DeclaredConflicts { get; }

    /// <summary>What the reader of a source must know to read a text.</summary>
    public ReaderOptions OptionsFor(SourceSpec source, string text) => new(source.Noise, unitWords, Entities.MaskedNamesIn(text));

    /// <summary>The figures in words of a source.</summary>
    public IReadOnlyList<Reading> Read(SourceSpec source, string text) => FigureReader.For(source.Language)!.Read(text, OptionsFor(source, text));
}
