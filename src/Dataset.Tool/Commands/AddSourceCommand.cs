using System.CommandLine;
using System.Globalization;
using System.Text;
using Dataset.Facts;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Language;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset add source</c>: a card for an article, as far as the article itself tells.</summary>
internal static class AddSourceCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The article's text, UTF-8." };
        var name = new Option<string>("--name") { HelpName = "NAME", Description = "The source's identifier, such as ThePaper2023.", Required = true };
        var publisher = Text("--publisher", "Who published it.");
        var published = Text("--published", "The day of publication, as exactly as known: 2023-09-04, 2023-09.");
        var title = Text("--title", "The title; by default the first line that is not empty.");
        var data = SharedArguments.DataOption();
        var command = new Command("source", "Writes a card for an article: its digest, its lines, its language.") { file, name, publisher, published, title, data };
        command.SetAction(parsed =>
        {
            var path = console.Resolve(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                throw new WrongCallException(Directory.Exists(path) ? $"{path} is a folder; name the article's file" : $"there is no file {path}");
            }

            // Underscores are for sources alone: digits would otherwise run together.
            var identifier = parsed.GetValue(name)!;
            if (Identifiers.Refuse(identifier.Replace("_", "", StringComparison.Ordinal), isType: true) is { } refusal)
            {
                throw new WrongCallException($"'{identifier}' cannot name a source: {refusal}");
            }

            if (parsed.GetValue(published) is { } day && !PartialDate.TryParse(day, out _))
            {
                throw new WrongCallException($"'{day}' is no day of publication, such as 2023-09-04 or 2023-09");
            }

            var folder = DatasetFolder.Load(parsed.GetValue(data), console).EnsureWhole();
            var article = Article.Read(path, File.ReadAllBytes(path));
            var card = Card(identifier, article, FreeKey(folder), parsed.GetValue(title), parsed.GetValue(publisher), parsed.GetValue(published));
            AddCommand.Write(folder, Path.Combine(folder.SourcesFolder, identifier + ".yaml"), DatasetFileRole.Source, card, console);
            return ExitCode.Fine;
        });
        return command;
    }

    // From the cards as they are, not only the good ones, and never the key of a card in between that is gone.
    private static int FreeKey(DatasetFolder folder) =>
        folder.Files
            .Where(static file => file.Role == DatasetFileRole.Source)
            .Select(static file => int.TryParse(file.Yaml.Tree?.Root.Find("key")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key + 1 : 0)
            .DefaultIfEmpty(0)
            .Max();

    private static string Card(string name, Article article, int key, string? title, string? publisher, string? published)
    {
        var first = article.Lines.FirstOrDefault(static line => line.Trim().Length > 0)?.Trim() ?? "";
        var chinese = article.Lines.Sum(static line => line.Count(static c => c is >= '\u2E80' and <= '\u9FFF'));
        var letters = article.Lines.Sum(static line => line.Count(char.IsAsciiLetter));
        var lines = article.Lines.Count > 1 && article.Lines[^1].Length == 0 ? article.Lines.Count - 1 : article.Lines.Count;
        return new StringBuilder()
            .Append("source: ").Append(name).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"key: '{key:000}'\n")
            .Append("file: ").Append(Quoted(Path.GetFileName(article.Path))).Append('\n')
            .Append("sha256: ").Append(article.Sha256).Append('\n')
            .Append("title: ").Append(Quoted(title ?? first)).Append('\n')
            .Append("publisher: ").Append(publisher is null ? "# who published it" : Quoted(publisher)).Append('\n')
            .Append("published: ").Append(published ?? "# the day, such as 2023-09-04; add 'basis' where the page prints none").Append('\n')
            .Append("lang: ").Append(chinese > letters / 4 ? "zh" : "en").Append('\n')
            .Append(CultureInfo.InvariantCulture, $"body: 1-{lines} # the lines of the article proper\n")
            .ToString();
    }

    private static Option<string?> Text(string name, string description) => new(name) { HelpName = "TEXT", Description = description };

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
