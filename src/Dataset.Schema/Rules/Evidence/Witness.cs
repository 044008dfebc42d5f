using Dataset.Schema.Language.Model;
using Dataset.Schema.Readers;

namespace Dataset.Schema.Rules.Evidence;

/// <summary>One piece of evidence, its source found and its phrases read.</summary>
internal sealed class Witness
{
    private readonly RuleContext context;
    private PhraseReadings? phrase;

    /// <summary>Joins a piece of evidence with its source.</summary>
    public Witness(EvidenceSpec evidence, SourceSpec source, RuleContext context)
    {
        Evidence = evidence;
        Source = source;
        this.context = context;
    }

    public EvidenceSpec Evidence { get; }

    public SourceSpec Source { get; }

    /// <summary>What is read: the phrase, or what it would be had the page not garbled it.</summary>
    public string Text => Evidence.Repair.Length > 0 ? Evidence.Repair : Evidence.Text;

    /// <summary>The figures in the phrase.</summary>
    public IReadOnlyList<Reading> Readings => Phrase.Readings;

    /// <summary>The hedge words in the phrase that belong to no figure.</summary>
    public IReadOnlyList<Text.TextSpan> UnusedHedges => Phrase.UnusedHedges;

    /// <summary>The phrase and all further words, in order: phrase, contexts, bases.</summary>
    public IEnumerable<string> AllTexts
    {
        get
        {
            yield return Text;
            foreach (var further in Evidence.Context)
            {
                yield return further.Text;
            }

            for (var basis = Evidence.Base; basis is not null; basis = basis.Base)
            {
                yield return basis.Text;
            }
        }
    }

    /// <summary>Whether some of the words, as printed or without conversion noise, name the entity, and no rival with a longer name.</summary>
    public bool Names(EntityHeader entity, Func<EntityHeader, bool> isRival) => entity.Names.Any(name => AllTexts.Any(text => Holds(text, name.Text, isRival)));

    /// <summary>The figures in the phrase or in further words of the same source.</summary>
    public IReadOnlyList<Reading> Read(string text) => ReferenceEquals(text, Text) ? Readings : context.Read(Source, text);

    private PhraseReadings Phrase => phrase ??= FigureReader.For(Source.Language)!.ReadPhrase(Text, context.OptionsFor(Source, Text));

    private bool Holds(string text, string name, Func<EntityHeader, bool> isRival)
    {
        if (context.Entities.IsNamedIn(text, name, isRival))
        {
            return true;
        }

        var options = new ReaderOptions(Source.Noise, default, default);
        return Source.Noise && context.Entities.IsNamedIn(PrintedText.From(text, options).Clean, PrintedText.From(name, options).Clean, isRival);
    }
}
