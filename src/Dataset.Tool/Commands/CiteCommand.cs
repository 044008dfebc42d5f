using System.CommandLine;
using Dataset.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Schema.Numbers;
using Dataset.Schema.Readers;
using Dataset.Schema.Rules;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset cite</c>: ready YAML for a claim, the value read from the phrase.</summary>
internal static class CiteCommand
{
    public static Command Create(ToolConsole console)
    {
        var sourceName = new Argument<string>("SOURCE") { Description = "The source's name or key." };
        var line = new Argument<int>("LINE") { Description = "The line of the article, from 1." };
        var phrase = new Argument<string>("PHRASE") { Description = "The words, to the letter: the figure with its nearest words." };
        var data = SharedArguments.DataOption();
        var articles = SharedArguments.Articles();
        var command = new Command("cite", "Writes the YAML of a claim for a phrase, the value read.") { sourceName, line, phrase, data, articles };
        command.SetAction(parsed =>
        {
            var compiled = DatasetFolder.Load(parsed.GetValue(data), console).Compile();
            var source = SourceNames.Find(compiled, parsed.GetValue(sourceName)!);
            var text = parsed.GetValue(phrase)!;
            if (ArticleFolder.IsNamed(parsed.GetValue(articles), console) && ArticleFolder.Load(parsed.GetValue(articles), [source], console).TryGetValue(source.Name, out var article))
            {
                CheckPlace(article, parsed.GetValue(line), text);
            }

            var context = new RuleContext(compiled.Schema, new EntityIndex(compiled.Written.Select(static entity => entity.Header)), compiled.Sources, []);
            var readings = context.Read(source, text);
            if (readings.Count == 0)
            {
                console.Out.WriteLine("# no figure is read in these words: a text or an entity");
                WriteEvidence(console.Out, source, parsed.GetValue(line), text, Hedge.None);
            }

            foreach (var reading in readings)
            {
                WriteClaim(console.Out, source, parsed.GetValue(line), text, reading);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static void CheckPlace(Schema.Articles.Article article, int line, string phrase)
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

    private static void WriteClaim(TextWriter output, SourceSpec source, int line, string phrase, Reading reading)
    {
        var unit = reading.Unit.Length > 0 ? reading.Unit : reading.Kind == ReadingKind.Duration ? Words.For(reading.DurationUnit) : "";
        output.WriteLine($"# {Words.For(reading.Kind)}{(unit.Length > 0 ? " in " + unit : "")}");
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

    private static void WriteEvidence(TextWriter output, SourceSpec source, int line, string phrase, Hedge hedge) =>
        output.WriteLine($"evidence: [{{ source: {source.Name}, line: {line}, text: '{phrase.Replace("'", "''", StringComparison.Ordinal)}'{(hedge == Hedge.None ? "" : $", hedge: {Words.For(hedge)}")} }}]");
}
