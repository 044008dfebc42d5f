using Dataset.Facts;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;
using Dataset.Schema.Rules;
using Dataset.Schema.Rules.Evidence;

namespace Dataset.Tool.Cite;

/// <summary>Writes what a phrase may be cited for: a block of YAML for each figure and each entity in it, with the properties it fits, or the reason why there are none and what mends it.</summary>
/// <param name="output">Where the blocks go.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="source">The source.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="phrase">The words.</param>
/// <param name="lineText">The whole line; <c>null</c> where the article is not at hand.</param>
internal sealed class CitedPhraseWriter(TextWriter output, CompiledDataset dataset, SourceSpec source, int line, string phrase, string? lineText)
{
    private const int MostFits = 12;

    private readonly RuleContext context = new(dataset.Schema, new EntityIndex(dataset.Written.Select(static entity => entity.Header)), dataset.Sources, []);

    /// <summary>Writes all blocks.</summary>
    public void Write()
    {
        var readings = context.Read(source, phrase);
        foreach (var reading in readings)
        {
            WriteFigure(reading, isSecond: readings.TakeWhile(other => other != reading).Any(other => other.Numeral == reading.Numeral));
        }

        var named = dataset.Written.Where(entity => entity.Header.Names.Any(name => phrase.Contains(name.Text, StringComparison.Ordinal))).ToList();
        foreach (var entity in named)
        {
            output.WriteLine($"# names {entity.Header.Name}");
            var fits = Properties(property => property.Kinds.Contains(entity.Header.Kind));
            WriteFits(fits, () => $"no property takes an entity of kind {entity.Header.Kind}; declare one in schema.yaml, of type entity");
            WriteBlock("", [$"value: {entity.Header.Name}"], Hedge.None, "");
        }

        if (readings.Count == 0)
        {
            WriteText(named.Count > 0);
        }
    }

    // A numeral's second reading, such as the year 2020 as a bare number, is rarely the one that is meant.
    private void WriteFigure(Reading reading, bool isSecond)
    {
        var unit = reading.Unit.Length > 0 ? reading.Unit : reading.Kind == ReadingKind.Duration ? Words.For(reading.DurationUnit) : "";
        output.WriteLine($"# {(isSecond ? "or, less likely, " : "")}{Words.For(reading.Kind)}{(unit.Length > 0 ? " in " + unit : "")}");
        var fits = PropertyFit.Of(reading, dataset.Schema);
        var (timed, plain) = (fits.Where(static fit => fit.Property.Timeline != Timeline.None).Where(_ => !isSecond).ToList(), fits.Where(static fit => fit.Property.Timeline == Timeline.None).ToList());
        if (!isSecond && fits.Any(static fit => fit.Property.Type == PropertyType.Money) && reading.Unit.Length == 0 && !source.DefaultUnits.Any(static candidate => candidate.Type == PropertyType.Money))
        {
            output.WriteLine("# prints no currency, and its card has no default: as money it needs a 'context' with a word of the currency, or unit: unstated");
        }

        var values = ValueLines(reading);
        if (plain.Count > 0 || fits.Count == 0)
        {
            WriteFits(plain.Select(fit => NameOf(fit, reading)), () => PropertyMisfit.Tell(reading, dataset.Schema));
            if (plain.Count > 0 && !isSecond)
            {
                WriteDay(reading);
            }

            WriteBlock("", values, reading.Hedge, "");
        }

        foreach (var group in timed.GroupBy(static fit => fit.Property.Timeline).OrderBy(static group => group.Key))
        {
            WriteFits(group.Select(fit => NameOf(fit, reading)), static () => "");
            var period = CitedPeriod.Find(context, source, line, phrase, lineText, reading, group.Key);
            output.WriteLine($"# {period.Remark}");
            output.WriteLine($"{period.Key}:");
            WriteBlock("  ", values, reading.Hedge, period.Context);
        }
    }

    // Whether a figure is of the day beside it, its readers know: it is proposed, not written.
    private void WriteDay(Reading figure)
    {
        if (figure.Kind is not (ReadingKind.Date or ReadingKind.Period or ReadingKind.Duration)
            && CitedPeriod.Find(context, source, line, phrase, lineText, figure, Timeline.Instant) is { IsOnlyDate: true } day)
        {
            output.WriteLine($"# where it is so as of the only date that the words tell: asOf: {day.Key}{(day.Context.Length > 0 ? $", with {Context(day.Context)} in its evidence" : "")}");
        }
    }

    // A relative date without base has no value yet.
    private List<string> ValueLines(Reading reading)
    {
        if (reading.Date is { } date)
        {
            return [$"value: {date}"];
        }

        if (reading.Relative is { } relative)
        {
            return [relative.Anchor == DateAnchor.Publication && relative.Resolve(source.Published) is { } day ? $"value: {day}" : "# counts from another date: cite that as base: { line: ..., text: '...' }"];
        }

        var value = $"value: {NumberNotation.Format(reading.Value)}";
        return reading.ValueMax is { } max ? [value, $"valueMax: {NumberNotation.Format(max)}"] : [value];
    }

    private void WriteText(bool isNamed)
    {
        output.WriteLine("# no figure is read in these words: a text or an entity");
        foreach (var numeral in FigureReader.For(source.Language)!.FindNumerals(phrase, context.OptionsFor(source, phrase)))
        {
            output.WriteLine(numeral.WaivedBy is { } category
                ? $"# '{numeral.Text}' is no figure by its form: {Words.For(category)}"
                : $"# '{numeral.Text}' looks like a figure and cannot be read in full; cite it with the words that belong to it, 'dataset read --lang {source.Language}' tries them out");
        }

        if (!isNamed)
        {
            output.WriteLine("# no entity is named: for an entity as value, cite one of its printed 'names', or add the form to them");
        }

        var free = Properties(property => property.Type == PropertyType.Text && (property.OneOf.Count == 0 || property.OneOf.Any(one => phrase.Contains(one, StringComparison.Ordinal))));
        WriteFits(free, static () => "no kind has a property of type text for them");
        WriteBlock("", [], Hedge.None, "");
    }

    private IEnumerable<string> Properties(Func<PropertySpec, bool> isFit) =>
        dataset.Schema.Kinds.SelectMany(static kind => kind.Properties, static (kind, property) => (kind, property)).Where(pair => isFit(pair.property)).Select(static pair => $"{pair.kind.Name}.{pair.property.Name}");

    private static string NameOf(PropertyFit fit, Reading reading) =>
        $"{fit.Kind.Name}.{fit.Property.Name}{(fit.Property.Type == PropertyType.Date || fit.Value == reading.Value ? "" : " as " + NumberNotation.Format(fit.Value))}";

    private void WriteFits(IEnumerable<string> fits, Func<string> otherwise)
    {
        var all = fits.ToList();
        output.WriteLine(all.Count == 0 ? $"# fits no property: {otherwise()}" : $"# fits {string.Join(", ", all.Take(MostFits))}{(all.Count > MostFits ? $" and {all.Count - MostFits} more" : "")}");
    }

    private void WriteBlock(string indent, IEnumerable<string> values, Hedge hedge, string further)
    {
        foreach (var value in values)
        {
            output.WriteLine(indent + value);
        }

        output.WriteLine($"{indent}evidence: [{{ source: {source.Name}, line: {line}, text: {Quoted(phrase)}{(hedge == Hedge.None ? "" : $", hedge: {Words.For(hedge)}")}{(further.Length > 0 ? ", " + Context(further) : "")} }}]");
    }

    private string Context(string words) => $"context: [{{ line: {line}, text: {Quoted(words)} }}]";

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
