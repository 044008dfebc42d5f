using System.Collections.Concurrent;
using Dataset.Schema.Checks;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;
using Dataset.Schema.Text;

namespace Dataset.Schema.Rules;

/// <summary>What the rules of one entity must know of the rest of the dataset.</summary>
public sealed class RuleContext
{
    private readonly EquatableArray<string> unitWords;

    private readonly HashSet<string> unreadSources;

    // The readers keep what they make of the unit words with the options object: one for each phrase would take most of the time of judging.
    private readonly ConcurrentDictionary<OptionsKey, ReaderOptions> options = new();

    // Of the phrases without a name, nearly all.
    private readonly ReaderOptions plain;
    private readonly ReaderOptions plainNoisy;

    /// <summary>Gathers the parts.</summary>
    /// <param name="schema">The dataset's schema.</param>
    /// <param name="entities">The dataset's entities.</param>
    /// <param name="sources">The cards that could be read.</param>
    /// <param name="conflicts">The declared conflicts that could be read; <c>null</c> where checks.yaml could not: then no disagreement is told.</param>
    /// <param name="unreadSources">The names of the cards that could not be read: see <see cref="Language.FileNames.Unread"/>.</param>
    public RuleContext(SchemaSpec schema, EntityIndex entities, IEnumerable<SourceSpec> sources, IEnumerable<ConflictSpec>? conflicts, IEnumerable<string>? unreadSources = null)
    {
        HasUnreadConflicts = conflicts is null;
        this.unreadSources = new HashSet<string>(unreadSources ?? [], StringComparer.Ordinal);
        Schema = schema;
        Entities = entities;
        Sources = sources.GroupBy(static source => source.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        DeclaredConflicts = new HashSet<string>(ConflictRules.DeclaredFacts(conflicts ?? []).Select(static fact => fact.ToString()), StringComparer.Ordinal);
        unitWords = schema.Units.SelectMany(static unit => unit.Words).Distinct(StringComparer.Ordinal).OrderByDescending(static word => word.Length).ThenBy(static word => word, StringComparer.Ordinal).ToEquatableArray();
        plain = new ReaderOptions(false, unitWords, default);
        plainNoisy = new ReaderOptions(true, unitWords, default);
    }

    /// <summary>The dataset's schema.</summary>
    public SchemaSpec Schema { get; }

    /// <summary>The dataset's entities.</summary>
    public EntityIndex Entities { get; }

    /// <summary>The dataset's sources by name.</summary>
    public IReadOnlyDictionary<string, SourceSpec> Sources { get; }

    /// <summary>The facts whose disagreement is declared, as <c>Entity.Property</c> or <c>Entity.Property[period]</c>.</summary>
    public IReadOnlyCollection<string> DeclaredConflicts { get; }

    /// <summary>Whether conflicts may be declared that could not be read.</summary>
    public bool HasUnreadConflicts { get; }

    /// <summary>Whether the card is there but could not be read: then what cites it is not to be blamed.</summary>
    public bool IsUnreadSource(string name) => unreadSources.Contains(name);

    /// <summary>What the reader of a source must know to read a text.</summary>
    public ReaderOptions OptionsFor(SourceSpec source, string text) =>
        Entities.MaskedNamesIn(text) is { Count: > 0 } names ? OptionsFor(source, names)
        : source.FiscalYears is not null ? OptionsFor(source, default(EquatableArray<string>))
        : source.Noise ? plainNoisy : plain;

    /// <summary>The figures in words of a source.</summary>
    public IReadOnlyList<Reading> Read(SourceSpec source, string text) => FigureReader.For(source.Language)!.Read(text, OptionsFor(source, text));

    private ReaderOptions OptionsFor(SourceSpec source, EquatableArray<string> names) =>
        options.GetOrAdd(new OptionsKey(source.Noise, source.FiscalYears, names), key => new ReaderOptions(key.Noise, unitWords, key.Names) { FiscalYears = key.FiscalYears });

    // A class, as most keys here: collections of tuples are compiled anew in each compiler process.
    private sealed record OptionsKey(bool Noise, FiscalYears? FiscalYears, EquatableArray<string> Names);
}
