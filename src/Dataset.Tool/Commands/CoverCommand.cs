using System.CommandLine;
using Dataset.Schema.Articles;
using Dataset.Schema.Language;
using Dataset.Schema.Messages;
using Dataset.Schema.Readers;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset cover</c>: the numerals of the articles: claimed, waived by category, open.</summary>
internal static class CoverCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var articles = SharedArguments.Articles();
        var open = new Option<bool>("--open") { Description = "Lists each open numeral." };
        var sources = ChosenSources.Option();
        var command = new Command("cover", "Counts the articles' numerals: claimed, waived by category, open. " + SharedArguments.WithArticles) { data, articles, sources, open };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            var compiled = ChosenSources.Of(folder, dataset, parsed.GetValue(sources));
            var texts = ArticleFolder.Load(parsed.GetValue(articles), compiled.Sources, console);
            IReadOnlyList<CoveredNumeral> numerals;
            IReadOnlyList<Problem> needless;
            using (var progress = ProgressLine.Start(console, "lines searched for numerals:"))
            {
                (numerals, needless) = Coverage.Cover(compiled, texts, progress.Report);
            }

            var problems = ProblemLocator.Locate(needless, folder.Files.Select(static file => file.Yaml));
            TextProblemWriter.WriteLines(problems, console.Out);
            if (parsed.GetValue(open))
            {
                TextProblemWriter.WriteLines(Coverage.OpenProblems(numerals, texts), console.Out);
            }

            foreach (var source in compiled.Sources.Where(source => texts.ContainsKey(source.Name)))
            {
                console.Out.WriteLine(Line(source.Key, source.Name, numerals.Where(numeral => numeral.Source == source.Name).ToList()));
            }

            var absent = ChosenSources.Absent(compiled, texts);
            if (absent.Count > 0)
            {
                console.Out.WriteLine(ChosenSources.Tell(absent));
            }

            return UncheckedData.Tell(compiled, console) || problems.Count > 0 || numerals.Any(static numeral => numeral.IsOpen) || absent.Count > 0 ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }

    private static string Line(string key, string name, List<CoveredNumeral> numerals)
    {
        var waived = Enum.GetValues<WaiverCategory>()
            .Select(category => (Category: category, Count: numerals.Count(numeral => numeral.Waived == category)))
            .Where(static pair => pair.Count > 0)
            .Select(static pair => $"{Words.For(pair.Category)} {pair.Count}");
        var claimed = numerals.Count(static numeral => numeral.ClaimedBy.Count > 0);
        var all = numerals.Count(static numeral => numeral.Waived is not null);
        return $"{key} {name}: {numerals.Count} numerals, claimed {claimed}, waived {all}{(all > 0 ? $" ({string.Join(", ", waived)})" : "")}, open = {numerals.Count(static numeral => numeral.IsOpen)}";
    }
}
