using System.CommandLine;
using Dataset.Facts;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;
using Dataset.Schema.Rules;
using Dataset.Schema.Rules.Evidence;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset cite</c>: ready YAML for a claim, the value read from the phrase, and the properties it fits.</summary>
internal static class CiteCommand
{
    private const int MostFits = 12;

    public static Command Create(ToolConsole console)
    {
        var sourceName = new Argument<string>("SOURCE") { Description = "The source's name or key." };
        var line = new Argument<int>("LINE") { Description = "The line of the article, from 1." };
        var phrase = new Argument<string>("PHRASE") { Description = "The words, to the letter: the figure with its nearest words." };
        var data = SharedArguments.DataOption();
        var articles = SharedArguments.Articles();
        var command = new Command("cite", "Writes the YAML of a claim for a phrase, the value read, and tells which properties it fits.") { sourceName, line, phrase, data, articles };
        command.SetAction(parsed =>
        {
            var (_, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            var source = SourceNames.Find(dataset, parsed.GetValue(sourceName)!);
            var (number, text) = (parsed.GetValue(line), parsed.GetValue(phrase)!);
            CheckBody(source, number);
            if (Phrases.Refuse(text) is { } refusal)
            {
                throw new WrongCallException(refusal);
            }

            if (ArticleFolder.IsNamed(parsed.GetValue(articles), console) && ArticleFolder.Load(parsed.GetValue(articles), [source], console).TryGetValue(source.Name, out var article))
            {
                CheckPlace(article, number, text);
            }

            Write(console.Out, dataset, source, number, text);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(TextWriter output, CompiledDataset dataset, SourceSpec source, int line, string phrase)
    {
        var context = new RuleContext(dataset.Schema, new EntityIndex(dataset.Written.Select(static entity => entity.Header)), dataset.Sources, []);
        var readings = context.Read(source, phrase);
        foreach (var reading in readings)
        {
            WriteClaim(output, dataset.Schema, source, line, phrase, reading);
        }

        foreach (var entity in dataset.Written.Where(entity => entity.Header.Names.Any(name => phrase.Contains(name.Text, StringComparison.Ordinal))))
        {
            output.WriteLine($"# names {entity.Header.Name}");
            WriteFits(output, dataset.Schema.Kinds.SelectMany(static kind => kind.Properties, static (kind, property) => (kind, property)).Where(pair => pair.property.Kinds.Contains(entity.Header.Kind)).Select(static pair => $"{pair.kind.Name}.{pair.property.Name}"));
            output.WriteLine($"value: {entity.Header.Name}");
            WriteEvidence(output, source, line, phrase, Hedge.None);
        }

        if (readings.Count == 0)
        {
            output.WriteLine("# no figure is read in these words: a text or an entity");
            WriteEvidence(output, source, line, phrase, Hedge.None);
        }
    }

    private static void CheckBody(SourceSpec source, int line)
    {
        if (line < source.FirstLine || line > source.LastLine || source.Excluded.Any(range => range.First <= line && line <= range.Last))
        {
            throw new WrongCallException($"line {line} is not in the body of {source.Name}, lines {source.FirstLine}-{source.LastLine}{(source.Excluded.Count > 0 ? " less those excluded" : "")}");
        }
    }

    private static void CheckPlace(Article article, int line, string phrase)
    {
        var text = article.Line(line);
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new WrongCallException($"'{phrase}' does not stand on line {line}");
        }

        if (text.IndexOf(phrase, start + 1, StringComparison.Ordinal) >= 0)
        {
            throw new WrongCallException($"'{phrase}' stands more than once on line {line}; give more of the words around it");
        }
    }

    private static void WriteClaim(TextWriter output, SchemaSpec schema, SourceSpec source, int line, string phrase, Reading reading)
    {
        var unit = reading.Unit.Length > 0 ? reading.Unit : reading.Kind == ReadingKind.Duration ? Words.For(reading.DurationUnit) : "";
        output.WriteLine($"# {Words.For(reading.Kind)}{(unit.Length > 0 ? " in " + unit : "")}");
        var fits = PropertyFit.Of(reading, schema);
        WriteFits(output, fits.Select(fit => $"{fit.Kind.Name}.{fit.Property.Name}{(fit.Property.Type == PropertyType.Date || fit.Value == reading.Value ? "" : " as " + NumberNotation.Format(fit.Value))}"));
        if (reading.Date is { } date)
        {
            output.WriteLine($"value: {date}");
        }
        else if (reading.Relative is { } relative)
        {
            var resolved = relative.Anchor == DateAnchor.Publication ? relative.Resolve(source.Published) : null;
            output.WriteLine(resolved is { } day ? $"value: {day}" : "# counts from another date: cite that as base: { line: ..., text: '...' }");
        }
        else
        {
            output.WriteLine($"value: {NumberNotation.Format(reading.Value)}");
            if (reading.ValueMax is { } max)
            {
                output.WriteLine($"valueMax: {NumberNotation.Format(max)}");
            }
        }

        WriteEvidence(output, source, line, phrase, reading.Hedge);
    }

    private static void WriteFits(TextWriter output, IEnumerable<string> fits)
    {
        var all = fits.ToList();
        output.WriteLine(all.Count == 0 ? "# fits no property of the schema" : $"# fits {string.Join(", ", all.Take(MostFits))}{(all.Count > MostFits ? $" and {all.Count - MostFits} more" : "")}");
    }

    private static void WriteEvidence(TextWriter output, SourceSpec source, int line, string phrase, Hedge hedge) =>
        output.WriteLine($"evidence: [{{ source: {source.Name}, line: {line}, text: '{phrase.Replace("'", "''", StringComparison.Ordinal)}'{(hedge == Hedge.None ? "" : $", hedge: {Words.For(hedge)}")} }}]");
}
