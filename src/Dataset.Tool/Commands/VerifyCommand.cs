using System.CommandLine;
using Dataset.Schema.Articles;
using Dataset.Schema.Compiled;
using Dataset.Schema.Messages;
using Dataset.Tool.Folders;
using Dataset.Tool.Output;

namespace Dataset.Tool.Commands;

/// <summary><c>dataset verify</c>: the evidence against the articles.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var data = SharedArguments.Data();
        var articles = SharedArguments.Articles();
        var reanchor = new Option<bool>("--reanchor") { Description = "Finds phrases again whose line has moved, and mends the line numbers in the data." };
        var sources = ChosenSources.Option();
        var command = new Command("verify", "Holds the evidence against the articles. " + SharedArguments.WithArticles) { data, articles, sources, reanchor };
        command.SetAction(parsed =>
        {
            var (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
            var compiled = ChosenSources.Of(folder, dataset, parsed.GetValue(sources));
            var texts = ArticleFolder.Load(parsed.GetValue(articles), compiled.Sources, console);
            if (parsed.GetValue(reanchor))
            {
                Reanchor.Run(folder, compiled, texts, console);
                (folder, dataset) = DatasetFolder.Open(parsed.GetValue(data), console);
                compiled = ChosenSources.Of(folder, dataset, parsed.GetValue(sources));
            }

            IReadOnlyList<LocatedProblem> problems;
            using (var progress = ProgressLine.Start(console, "phrases held against the articles:"))
            {
                problems = ProblemLocator.Locate(Verification.Verify(compiled, texts, progress.Report), folder.Files.Select(static file => file.Yaml));
            }

            TextProblemWriter.WriteLines(problems, console.Out);
            WriteSummary(compiled, texts, problems, console.Out);
            return UncheckedData.Tell(compiled, console) || problems.Count > 0 ? ExitCode.WrongData : ExitCode.Fine;
        });
        return command;
    }

    // What is not there was not checked, and must not look as if it was.
    private static void WriteSummary(CompiledDataset compiled, IReadOnlyDictionary<string, Article> texts, IReadOnlyList<LocatedProblem> problems, TextWriter output)
    {
        var phrases = Verification.PhrasesOf(compiled).Count(phrase => texts.ContainsKey(phrase.Source));
        var found = problems.Count(static problem => problem.Rule != RuleCatalogue.ArticleMissing);
        if (texts.Count > 0)
        {
            output.WriteLine($"{Plural(phrases, "phrase")} of {Plural(texts.Count, "source")}; {(found == 0 ? "all stand where the data says" : Plural(found, "problem"))}");
        }

        if (ChosenSources.Tell(ChosenSources.Absent(compiled, texts)) is { Length: > 0 } absent)
        {
            output.WriteLine(absent);
        }
    }

    private static string Plural(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
