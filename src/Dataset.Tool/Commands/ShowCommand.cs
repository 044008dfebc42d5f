using System.CommandLine;
using System.Globalization;
using Dataset.Schema.Articles;
using Dataset.Schema.Language;
using Dataset.Tool.Folders;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset show</c>: a line of an article, its numerals, and who claims them.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolConsole console)
    {
        var place = new Argument<string>("SOURCE:LINE") { Description = "The source's name or key, and the line, from 1." };
        var data = SharedArguments.DataOption();
        var articles = SharedArguments.Articles();
        var command = new Command("show", "Shows a line of an article, its numerals, and who claims them.") { place, data, articles };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(place)!;
            var colon = text.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                throw new WrongCallException($"'{text}' is no SOURCE:LINE, such as ThePaper2023:87");
            }

            var (folder, compiled) = DatasetFolder.Open(parsed.GetValue(data), console);
            var source = SourceNames.Find(folder, compiled, text[..colon]);
            if (!ArticleFolder.Load(parsed.GetValue(articles), [source], console).TryGetValue(source.Name, out var article))
            {
                throw new WrongCallException($"the article {source.ArticleFile} is not in the folder of articles");
            }

            if (line < 1 || line > article.Lines.Count)
            {
                throw new WrongCallException($"{source.ArticleFile} has lines 1 to {article.Lines.Count}");
            }

            console.Out.WriteLine(article.Line(line));
            var texts = new Dictionary<string, Article>(StringComparer.Ordinal) { [source.Name] = article };
            foreach (var numeral in Coverage.Cover(compiled, texts).Numerals.Where(numeral => numeral.Line == line))
            {
                var fate = numeral.ClaimedBy.Count > 0 ? string.Join(", ", numeral.ClaimedBy)
                    : numeral.Waived is { } category ? $"waived: {Words.For(category)}"
                    : "open";
                console.Out.WriteLine($"  {numeral.Numeral.Span.Start + 1}: {numeral.Numeral.Text}  {fate}");
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
