using System.CommandLine;
using System.Text;
using Dataset.Schema.Articles;
using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset add</c>: a source card with its digest, or the skeleton of an entity.</summary>
internal static class AddCommand
{
    public static Command Create(ToolConsole console) =>
        new("add", "Adds a source card or an entity.") { Source(console), Entity(console) };

    private static Command Source(ToolConsole console)
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
                throw new WrongCallException($"there is no file {path}");
            }

            var identifier = parsed.GetValue(name)!;
            RefuseName(identifier.Replace("_", "", StringComparison.Ordinal), identifier);
            var folder = DatasetFolder.Load(parsed.GetValue(data), console);
            var article = Article.Read(path, File.ReadAllBytes(path));
            var card = Card(identifier, article, folder.Compile().Sources.Count, parsed.GetValue(title), parsed.GetValue(publisher), parsed.GetValue(published));
            Write(Path.Combine(folder.SourcesFolder, identifier + ".yaml"), card, console);
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Card(string name, Article article, int count, string? title, string? publisher, string? published)
    {
        var first = article.Lines.FirstOrDefault(static line => line.Trim().Length > 0)?.Trim() ?? "";
        var chinese = article.Lines.Sum(static line => line.Count(static c => c is >= '\u2E80' and <= '\u9FFF'));
        var letters = article.Lines.Sum(static line => line.Count(char.IsAsciiLetter));
        var lines = article.Lines.Count > 1 && article.Lines[^1].Length == 0 ? article.Lines.Count - 1 : article.Lines.Count;
        return new StringBuilder()
            .Append("source: ").Append(name).Append('\n')
            .Append("key: '").Append(count.ToString("000", System.Globalization.CultureInfo.InvariantCulture)).Append("'\n")
            .Append("file: ").Append(Quoted(Path.GetFileName(article.Path))).Append('\n')
            .Append("sha256: ").Append(article.Sha256).Append('\n')
            .Append("title: ").Append(Quoted(title ?? first)).Append('\n')
            .Append("publisher: ").Append(publisher is null ? "# who published it" : Quoted(publisher)).Append('\n')
            .Append("published: ").Append(published ?? "# the day, such as 2023-09-04; add 'basis' where the page prints none").Append('\n')
            .Append("lang: ").Append(chinese > letters / 4 ? "zh" : "en").Append('\n')
            .Append("body: 1-").Append(lines).Append(" # the lines of the article proper\n")
            .ToString();
    }

    private static Command Entity(ToolConsole console)
    {
        var kind = new Argument<string>("KIND") { Description = "A kind of the schema." };
        var name = new Argument<string>("NAME") { Description = "The entity's identifier, such as Llama2." };
        var data = SharedArguments.DataOption();
        var command = new Command("entity", "Writes the skeleton of an entity.") { kind, name, data };
        command.SetAction(parsed =>
        {
            var folder = DatasetFolder.Load(parsed.GetValue(data), console);
            var schema = folder.Compile().Schema;
            var kindName = parsed.GetValue(kind)!;
            var spec = schema.FindKind(kindName) ?? throw new WrongCallException($"unknown kind '{kindName}'{NearestNames.Suggest(kindName, schema.Kinds.Select(static known => known.Name))}");
            var identifier = parsed.GetValue(name)!;
            RefuseName(identifier, identifier);
            var text = new StringBuilder($"entity: {identifier}\nkind: {kindName}\nnames: {{}} # every printed form, by language: {{ en: [Llama 2], zh: [LLaMA2] }}\nsummary: # what it is, in a sentence\n");
            var required = spec.Properties.Where(static property => property.Required).ToList();
            text.Append(required.Count == 0 ? "facts: {}\n" : "facts:\n");
            foreach (var property in required)
            {
                text.Append("  ").Append(property.Name).Append(": # ").Append(property.Summary).Append('\n');
            }

            Write(Path.Combine(folder.Root, "entities", kindName, identifier + ".yaml"), text.ToString(), console);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Option<string?> Text(string name, string description) => new(name) { HelpName = "TEXT", Description = description };

    private static void RefuseName(string checkedName, string name)
    {
        if (Identifiers.Refuse(checkedName, isType: true) is { } refusal)
        {
            throw new WrongCallException($"'{name}' cannot be a name: {refusal}");
        }
    }

    private static void Write(string path, string text, ToolConsole console)
    {
        if (File.Exists(path))
        {
            throw new WrongCallException($"{path} is there already");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        console.Out.WriteLine($"wrote {Path.GetRelativePath(console.Directory, path)}");
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
