using System.CommandLine;
using Dataset.Schema.Articles;
using Dataset.Schema.Language;
using Dataset.Schema.Language.Model;
using Dataset.Tool.Cite;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset cite</c>: ready YAML for a claim, the value read from the phrase, and the properties it fits, or why there are none.</summary>
internal static class CiteCommand
{
    public static Command Create(ToolConsole console)
    {
        var sourceName = new Argument<string>("SOURCE") { Description = "The source's name or key." };
        var line = new Argument<int>("LINE") { Description = "The line of the article, from 1." };
        var phrase = new Argument<string>("PHRASE") { Description = "The words, to the letter: the figure with its nearest words." };
        var data = SharedArguments.DataOption();
        var articles = SharedArguments.Articles();
        var command = new Command("cite", "Writes the YAML of a claim for a phrase, the value read, and tells which properties it fits, or why none.") { sourceName, line, phrase, data, articles };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            var source = SourceNames.Find(folder, dataset, parsed.GetValue(sourceName)!);
            var (number, text) = (parsed.GetValue(line), parsed.GetValue(phrase)!);
            if (Phrases.Refuse(text) is { } refusal)
            {
                throw new WrongCallException(refusal);
            }

            Article? article = null;
            if (ArticleFolder.IsNamed(parsed.GetValue(articles), console))
            {
                _ = ArticleFolder.Load(parsed.GetValue(articles), [source], console).TryGetValue(source.Name, out article);
            }

            CheckPlace(source, article, number, text);
            new CitedPhraseWriter(console.Out, dataset, source, number, text, article?.Line(number)).Write();
            return ExitCode.Fine;
        });
        return command;
    }

    private static void CheckPlace(SourceSpec source, Article? article, int line, string phrase)
    {
        if (!source.HasInBody(line))
        {
            var elsewhere = article is null ? "" : PhraseLines.Tell(source, article, phrase);
            throw new WrongCallException($"line {line} is not in the body of {source.Name}, {source.BodyText}{(elsewhere.StartsWith(';') ? $"; '{phrase}' stands{elsewhere["; it stands".Length..]}" : "")}");
        }

        if (article is null)
        {
            return;
        }

        var text = article.Line(line);
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new WrongCallException($"'{phrase}' does not stand on line {line}{PhraseLines.Tell(source, article, phrase)}");
        }

        if (text.IndexOf(phrase, start + 1, StringComparison.Ordinal) >= 0)
        {
            throw new WrongCallException($"'{phrase}' stands more than once on line {line}; give more of the words around it");
        }
    }
}
